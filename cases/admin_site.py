"""The managers' place: Django's own admin, for those who decide and those who look after people and records."""

from functools import partial, update_wrapper
from importlib import import_module

from django.contrib.admin import AdminSite
from django.contrib.admin.apps import SimpleAdminConfig
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

OURS = ("cases", "returns", "approvals")
# Django's redirect from any row to its page tells whether a row exists, and the number of its case.
LEFT_OUT = ("view_on_site",)


class DeskAdminSite(AdminSite):
    """The admin of `OURS`. What a person may not see does not exist: 404, never 403."""

    site_header = _("Returns desk")
    site_title = _("Returns desk")
    index_title = _("Requests, people and records")
    site_url = "/"
    enable_nav_sidebar = False
    empty_value_display = "–"

    def has_permission(self, request):
        return request.user.is_authenticated and request.user.may_use_admin

    def admin_view(self, view, cacheable=False):
        inner = super().admin_view(view, cacheable)

        def guarded(request, *args, **kwargs):
            if request.user.is_authenticated and not self.has_permission(request):
                raise Http404
            try:
                return inner(request, *args, **kwargs)
            except PermissionDenied as refused:
                raise Http404 from refused

        return update_wrapper(guarded, view)

    def get_urls(self):
        return [url for url in super().get_urls() if getattr(url, "name", None) not in LEFT_OUT]

    def get_app_list(self, request, app_label=None):
        """The models to choose from, worked out when they are shown: every page is given them, two show them."""
        return SimpleLazyObject(partial(super().get_app_list, request, app_label))

    # Signing in, signing out and passwords are the desk's: one door, with its rate limits and second factor.

    @method_decorator(login_not_required)
    def login(self, request, extra_context=None):
        if not request.user.is_authenticated:
            # Imported late: this module is read before there are models.
            from django.contrib.auth.views import redirect_to_login

            return redirect_to_login(request.GET.get("next", reverse("admin:index")))
        if not self.has_permission(request):
            raise Http404
        return HttpResponseRedirect(reverse("admin:index"))

    def logout(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("account_logout"))

    def password_change(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("account_change_password"))

    password_change_done = password_change


class DeskAdminConfig(SimpleAdminConfig):
    """Django's admin with the desk's site. Other packages' models stay out: their rows hold passwords' kin."""

    default = False
    default_site = "cases.admin_site.DeskAdminSite"

    def ready(self):
        super().ready()
        for app in OURS:
            import_module(f"{app}.admin")
