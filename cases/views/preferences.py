"""Setting how one sees the desk: from the menu under one's name, or on a page of its own."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases.models import User
from cases.preferences import PreferencesForm


@require_http_methods(["GET", "POST"])
def preferences(request):
    """POST: language, time_zone, theme, density, shortcuts ("on" or absent), next. Goes back to `next`."""
    back = _own_address(request, request.POST.get("next") or request.GET.get("next", ""))
    # A copy: a form that fails has changed its instance already, and the page shows the person's own.
    person = User.objects.get(pk=request.user.pk)
    form = PreferencesForm(request.POST if request.method == "POST" else None, instance=person)
    if form.is_valid():
        form.save()
        with translation.override(person.language):
            messages.success(request, _("Saved"))
        return redirect(back or "preferences")
    return render(
        request, "account/preferences.html", {"form": form, "next": back}, status=422 if form.errors else 200
    )


def _own_address(request, address):
    """`address` when it is a page of this desk, else ""."""
    allowed = url_has_allowed_host_and_scheme(
        address, {request.get_host()}, require_https=request.is_secure()
    )
    return address if allowed and address != reverse("preferences") else ""


urlpatterns = [path("preferences/", preferences, name="preferences")]
