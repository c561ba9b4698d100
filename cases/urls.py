"""The desk's addresses: each subject's own list, put together."""

from cases.views import (
    case,
    customer,
    home,
    imports,
    insights,
    intake,
    letters,
    orders,
    outbox,
    photos,
    preferences,
    queue,
    rules,
    search,
    signals,
    step,
)

# The fixed words under /cases/ come before the number of a case.
urlpatterns = [
    *home.urlpatterns,
    *queue.urlpatterns,
    *imports.urlpatterns,
    *insights.urlpatterns,
    *intake.urlpatterns,
    *case.urlpatterns,
    *step.urlpatterns,
    *photos.urlpatterns,
    *customer.urlpatterns,
    *letters.urlpatterns,
    *outbox.urlpatterns,
    *signals.urlpatterns,
    *orders.urlpatterns,
    *search.urlpatterns,
    *rules.urlpatterns,
    *preferences.urlpatterns,
]
