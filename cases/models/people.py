"""The people of the desk and the teams they work in."""

from functools import cached_property

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.history import History
from cases.roles import IN_THE_ADMIN, Role


class Team(models.Model):
    name = models.CharField(_("name"), max_length=80, unique=True)
    manager = models.ForeignKey(
        "cases.User",
        models.PROTECT,
        verbose_name=_("team manager"),
        null=True,
        blank=True,
        related_name="leads",
    )
    history = History()

    class Meta:
        verbose_name = _("team")
        verbose_name_plural = _("teams")
        ordering = ["name"]

    def __str__(self):
        return self.name


class User(AbstractUser):
    """A person who signs in, with the way they like to see the desk."""

    class Theme(models.TextChoices):
        SYSTEM = "system", _("As the system")
        LIGHT = "light", _("Light")
        DARK = "dark", _("Dark")

    class Density(models.TextChoices):
        COMPACT = "compact", _("Compact")
        COSY = "cosy", _("Cosy")

    team = models.ForeignKey(
        Team, models.PROTECT, verbose_name=_("team"), null=True, blank=True, related_name="members"
    )
    language = models.CharField(
        _("language"), max_length=10, default="en", choices=[("en", "English"), ("fr", "Français")]
    )
    time_zone = models.CharField(_("time zone"), max_length=50, default="Europe/London")
    theme = models.CharField(_("theme"), max_length=6, choices=Theme.choices, default=Theme.SYSTEM)
    density = models.CharField(_("density"), max_length=7, choices=Density.choices, default=Density.COMPACT)
    shortcuts = models.BooleanField(_("keyboard shortcuts"), default=True)
    history = History(excluded_fields=["password", "last_login"])

    class Meta(AbstractUser.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self):
        return self.get_full_name() or self.username

    @cached_property
    def roles(self):
        """The names of this person's roles, as a frozenset; none for someone who left."""
        return frozenset(self.groups.values_list("name", flat=True)) if self.is_active else frozenset()

    def has_role(self, *roles):
        """Whether this person has at least one of `roles`."""
        return not self.roles.isdisjoint(str(role) for role in roles)

    @property
    def may_use_admin(self):
        return self.is_active and (self.is_superuser or self.has_role(*IN_THE_ADMIN))

    @property
    def manager(self):
        """The person's own team manager (FB-28), or None when no team or no manager is recorded."""
        return self.team.manager if self.team_id else None


def people_with(role: Role):
    """The active people who have `role`."""
    return User.objects.filter(is_active=True, groups__name=role)
