"""Every address of the desk. The applications bring their own."""

from django.contrib import admin
from django.urls import include, path

from aftersales import health

handler404 = "cases.views.missing.missing"

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
    path("", include("cases.urls")),
    path("", include("returns.urls")),
]
