"""What happened to the photos of a case, in sentences for the timeline."""

from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.templatetags.desk import instant_in_words


def evidence_in_words(case, keys):
    """What `keys` of the procedure's evidence are, in words: "parcel, delivery note"."""
    return ", ".join(str(case.evidence.get(key, key)) for key in keys)


def photo_sentence(case, event):
    """What happened, in one sentence without a full stop; None when the event is not about photos."""
    tell = _TOLD.get(event.name)
    return tell(case, event.data) if tell else None


def _added(case, data):
    what = ", ".join(
        str(case.evidence.get(key, key)) if n == 1 else f"{n} × {case.evidence.get(key, key)}"
        for key, n in data["shows"].items()
    )
    facts = {"n": data["count"], "what": what}
    if data["by_customer"]:
        return (
            ngettext(
                "The customer sent %(n)s photo: %(what)s",
                "The customer sent %(n)s photos: %(what)s",
                data["count"],
            )
            % facts
        )
    return (
        ngettext("%(n)s photo was added: %(what)s", "%(n)s photos were added: %(what)s", data["count"])
        % facts
    )


def _taken_off(case, data):
    return _("A photo was taken off: %(what)s") % {"what": evidence_in_words(case, [data["shows"]])}


def _corrected(case, data):
    was, shows = (evidence_in_words(case, [data[name]]) for name in ("was", "shows"))
    return _("It was corrected what a photo shows: %(shows)s, not %(was)s") % {"was": was, "shows": shows}


def _made(case, data):
    return _("A link for photos of the customer was made: %(what)s, until %(day)s") % {
        "what": evidence_in_words(case, data["asks"]),
        "day": instant_in_words(datetime.fromisoformat(data["until"]), "day"),
    }


_TOLD = {
    "photos.added": _added,
    "photos.taken_off": _taken_off,
    "photos.corrected": _corrected,
    "link.made": _made,
    "link.revoked": lambda case, data: _("The link for photos of the customer was ended"),
    "customer.message": lambda case, data: _("Message of the customer"),
}
