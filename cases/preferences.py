"""How a person likes to see the desk: language, colours, density, time zone, keys."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from django import forms
from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from cases.models import User

_PLACES = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
TIME_ZONES = ["UTC", *sorted(zone for zone in available_timezones() if zone.startswith(_PLACES))]


class PreferencesMiddleware:
    """Shows every page in the person's own language and time zone. Stands after authentication.

    Before sign-in the browser's language decides (LocaleMiddleware).
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.user.is_authenticated:
            return self.get_response(request)
        if request.user.language in dict(settings.LANGUAGES):
            translation.activate(request.user.language)
            request.LANGUAGE_CODE = translation.get_language()
        with timezone.override(zone_of(request.user)):
            return self.get_response(request)


def zone_of(user):
    """The person's time zone; the desk's own when theirs is none that exists."""
    try:
        return ZoneInfo(user.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(settings.TIME_ZONE)


class PreferencesForm(forms.ModelForm):
    """What a person may set for themselves. A choice that is not posted stays as it is."""

    use_required_attribute = False
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=[(zone, zone.replace("_", " ")) for zone in TIME_ZONES],
        error_messages={"invalid_choice": _("Select a time zone from the list")},
    )

    class Meta:
        model = User
        fields = ["language", "time_zone", "theme", "density", "shortcuts"]
        labels = {
            "theme": _("Colours"),
            "density": _("Density"),
            "shortcuts": _("Keyboard shortcuts"),
            "language": _("Language"),
        }
        error_messages = {
            "language": {"invalid_choice": _("Select a language from the list")},
            "theme": {"invalid_choice": _("Select the colours from the list")},
            "density": {"invalid_choice": _("Select the density from the list")},
        }

    def __init__(self, data=None, *, instance):
        if data is not None:
            kept = {name: getattr(instance, name) for name in ("language", "time_zone", "theme", "density")}
            data = {**kept, **data.dict()}
        super().__init__(data, instance=instance)
