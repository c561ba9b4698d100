"""Photos kept with a case as evidence, and the links through which customers send them."""

from datetime import timedelta
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.history import History
from cases.photos.case_photos import CasePhotos

# No kept picture is longer than this on its longer side.
LONGEST_SIDE = 3000


def random_name(photo, name):
    """Where a picture is kept: under a name that says nothing and cannot be guessed."""
    return f"photos/{uuid4().hex}.jpg"


def in_two_weeks():
    """When a link made now ends (DESK_LINK_DAYS)."""
    return clock.now() + timedelta(days=settings.DESK_LINK_DAYS)


class UploadLink(models.Model):
    """A way for the customer of a case to send photos without an account.

    Whoever has the address may use it, so the address is kept nowhere: only the hash of its secret part is.
    """

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="upload_links")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    asks = models.JSONField(default=list, help_text=_("Keys of the procedure’s table of evidence."))
    made_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(default=clock.now)
    expires_at = models.DateTimeField(default=in_two_weeks)
    revoked_at = models.DateTimeField(null=True)
    # How often it was used, moved with F() in the transaction of each use.
    posts = models.PositiveIntegerField(default=0)
    photos_sent = models.PositiveIntegerField(default=0)
    last_used_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(revoked_at=None), name="link_one_open_per_case"
            ),
            models.CheckConstraint(condition=Q(expires_at__gt=F("made_at")), name="link_ends_after_it_began"),
            models.CheckConstraint(condition=~Q(token_hash=""), name="link_has_a_secret"),
        ]

    def __str__(self):
        return f"{self.case_id} · {self.made_at:%Y-%m-%d}"

    @property
    def is_open(self):
        """Whether the customer may still send something through it."""
        return self.revoked_at is None and self.expires_at > clock.now() and self.case.is_open


class Photo(models.Model):
    """One picture as the desk keeps it: drawn anew from the one that was sent, without anything else that was in it.

    It is never deleted (the database refuses), and no longer changed once it was taken off the case.
    """

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="photos")
    cycle = models.PositiveIntegerField(default=1)
    shows = models.CharField(
        _("what it shows"), max_length=30, help_text=_("A key of the procedure’s table of evidence.")
    )
    caption = models.CharField(_("caption"), max_length=200, blank=True)
    name = models.CharField(_("file"), max_length=120, help_text=_("As it was called when it was sent."))
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64, help_text=_("Of the file as it was sent."))
    image = models.FileField(upload_to=random_name, unique=True)
    thumbnail = models.FileField(upload_to=random_name, unique=True)
    added_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    link = models.ForeignKey(UploadLink, models.PROTECT, null=True, related_name="photos")
    added_at = models.DateTimeField(_("added"), default=clock.now)
    hidden_at = models.DateTimeField(_("taken off"), null=True)
    hidden_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    why_hidden = models.CharField(_("reason"), max_length=300, blank=True)

    objects = CasePhotos()
    history = History()

    class Meta:
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "cycle", "sha256"], condition=Q(hidden_at=None), name="photo_kept_once"
            ),
            models.CheckConstraint(
                condition=Q(added_by__isnull=False, link=None) | Q(added_by=None, link__isnull=False),
                name="photo_from_a_person_or_a_link",
            ),
            models.CheckConstraint(
                condition=Q(hidden_at=None, hidden_by=None, why_hidden="")
                | Q(hidden_at__isnull=False, hidden_by__isnull=False) & ~Q(why_hidden=""),
                name="photo_taken_off_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(width__range=(1, LONGEST_SIDE), height__range=(1, LONGEST_SIDE)),
                name="photo_has_a_size",
            ),
            models.CheckConstraint(
                condition=~Q(shows="") & ~Q(image="") & ~Q(thumbnail="") & ~Q(sha256=""),
                name="photo_is_whole",
            ),
        ]

    def __str__(self):
        return f"{self.what} · {self.name}"

    @property
    def what(self):
        """What it shows, in the words of the case's procedure."""
        return self.case.evidence.get(self.shows, self.shows)

    @property
    def is_kept(self):
        """Whether it is still evidence of the case."""
        return self.hidden_at is None

    @property
    def sender(self):
        """Who brought it in: a person of the desk, or the contact of the case."""
        return self.added_by or self.case.contact_name
