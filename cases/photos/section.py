"""What the page of a case shows of its photos."""

from cases.forms.photos import AddPhotosForm, AskForPhotosForm
from cases.photos.telling import evidence_in_words
from cases.roles import SERVE_CUSTOMERS

# Those who may add photos, correct them, take them off and ask the customer for some.
KEEPERS = SERVE_CUSTOMERS


def photo_section(case, user):
    """The photos of `case` with the forms that `user` may fill in, as a dict for the template.

    Whether a link works is told on the page of the photos alone: see `open_link`.
    """
    shown = {"photos": case.photos.known(), "taken_off": case.photos.taken_off()}
    if case.is_open and user.has_role(*KEEPERS):
        shown |= {
            "add": AddPhotosForm(case=case, auto_id="id_add_%s"),
            "ask": AskForPhotosForm(case=case, auto_id="id_ask_%s"),
        }
    return shown


def open_link(case):
    """The link that works now and what it asks for in words, as a dict for the template; empty without one."""
    link = case.upload_links.filter(revoked_at=None).first()
    if link is None or not link.is_open:
        return {}
    return {"link": link, "asked": evidence_in_words(case, link.asks)}
