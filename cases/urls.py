"""The desk's addresses: each subject's own list, put together."""

urlpatterns = []
