"""The people of the desk and the teams they work in."""

from functools import cached_property

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.history import History
from cases.roles import EVERY_COMPANY, IN_THE_ADMIN, Role


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
    # No choices: which procedures there are is no matter of the database.
    procedure = models.CharField(
        _("company"),
        max_length=20,
        blank=True,
        default="",
        help_text=_(
            "Its people see and work on the orders and cases of this company alone (DK-11). Empty: of every company."
        ),
    )
    history = History()

    class Meta:
        verbose_name = _("team")
        verbose_name_plural = _("teams")
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def company(self):
        """The name of the one company it works for, or "" when it works for all."""
        from cases.models.case import Case

        workflow = Case.workflows.get(self.procedure)
        return workflow.company if workflow else self.procedure

    def serves(self, workflow):
        """Whether it works for the company whose procedure is `workflow` (DK-11)."""
        return self.procedure in ("", workflow)


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
    def _place(self):
        """Their roles and teams, in one query: [(role, team, its procedure, team they lead, its procedure)]."""
        place = ("groups__name", "team", "team__procedure", "leads", "leads__procedure")
        return list(User.objects.filter(pk=self.pk).values_list(*place))

    @cached_property
    def roles(self):
        """The names of this person's roles, as a frozenset; none for someone who left."""
        return frozenset(row[0] for row in self._place if row[0]) if self.is_active else frozenset()

    def has_role(self, *roles):
        """Whether this person has at least one of `roles`."""
        return not self.roles.isdisjoint(str(role) for role in roles)

    @property
    def may_use_admin(self):
        return self.is_active and (self.is_superuser or self.has_role(*IN_THE_ADMIN))

    @cached_property
    def companies_by_team(self):
        """{id of a team this person works in or leads: the procedure of the one company it works for, or ""}."""
        return {team: of for row in self._place for team, of in (row[1:3], row[3:5]) if team}

    @property
    def companies(self):
        """The procedures of the companies this person works for (DK-11); None for every one: without a team, or in
        one that works for all."""
        companies = set(self.companies_by_team.values())
        return None if self.has_role(*EVERY_COMPANY) or not companies or "" in companies else companies

    @property
    def of_my_companies(self):
        """The condition that an order or a case is of a company this person works for (DK-11)."""
        return ~Q(pk__in=[]) if self.companies is None else Q(workflow__in=self.companies)

    @property
    def manager(self):
        """The person's own team manager (FB-28), or None when no team or no manager is recorded."""
        return self.team.manager if self.team_id else None


def people_with(role: Role):
    """The active people who have `role`."""
    return User.objects.filter(is_active=True, groups__name=role)
