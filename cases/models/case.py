"""A customer's problem and where it stands."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django_fsm import FSMField

from cases import clock
from cases.causes import RootCause
from cases.history import ProxiedHistory
from cases.roles import OF_A_TEAM, Role
from cases.states import State


class CaseQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The cases this person may see; to them the others do not exist.

        Aftersales sees all; agents, second level and team managers see their teams' and, of their companies (DK-11),
        those no team has; finance sees those on which money was approved. The warehouse works on returns, not on cases.
        """
        if user.has_role(Role.AFTERSALES, Role.ADMINISTRATOR):
            return self
        mine = Q(pk__in=[])
        if user.has_role(*OF_A_TEAM):
            mine |= (
                (Q(team=None) & user.of_my_companies)
                | Q(team__in=user.companies_by_team)
                | Q(owner=user)
                | Q(escalated_to=user)
            )
        if user.has_role(Role.FINANCE):
            mine |= Q(money_approved=True)
        return self.filter(mine)

    def open(self):
        return self.exclude(state=State.CLOSED)

    def locked(self):
        """For `perform()`: the row stays ours until the transaction ends (SQLite: the whole file does)."""
        return self.select_for_update(of=("self",)).select_related("order__customer")


class CaseManager(models.Manager.from_queryset(CaseQuerySet)):
    def get_queryset(self):
        """A proxy's manager finds the cases of its own workflow only."""
        cases = super().get_queryset()
        return cases.filter(workflow=self.model.follows) if self.model.follows else cases


class Case(models.Model):
    number = models.CharField(_("case"), max_length=20, unique=True)
    workflow = models.CharField(_("procedure"), max_length=20)
    order = models.ForeignKey("cases.Order", models.PROTECT, verbose_name=_("order"), related_name="cases")
    problem = models.CharField(_("problem"), max_length=30)
    summary = models.CharField(_("in a few words"), max_length=120)
    words = models.TextField(_("the customer's words"), blank=True)
    wish = models.CharField(_("what the customer wants"), max_length=200, blank=True)
    contact_name = models.CharField(_("contact"), max_length=120)
    contact_email = models.EmailField(_("contact's e-mail"), blank=True)
    language = models.CharField(_("language"), max_length=10, default="en")

    owner = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("owner"), null=True, blank=True, related_name="cases"
    )
    team = models.ForeignKey(
        "cases.Team", models.PROTECT, verbose_name=_("team"), null=True, blank=True, related_name="cases"
    )
    counterpart = models.OneToOneField(
        "self",
        models.PROTECT,
        verbose_name=_("counterpart"),
        null=True,
        blank=True,
        related_name="counterpart_of",
        help_text=_("The case of the customer whose order came to this one (IK-18)."),
    )
    opened_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    opened_at = models.DateTimeField(_("opened"), default=clock.now)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    escalated_to = models.ForeignKey(
        "cases.User", models.PROTECT, null=True, blank=True, related_name="escalations"
    )

    state = FSMField(_("state"), default=State.NEW, choices=State.choices, protected=True, editable=False)
    milestones = models.JSONField(default=list, editable=False)
    report = models.TextField(_("findings report"), blank=True, editable=False)
    # What a procedure's steps recorded and its facts ask again, by the name of the detail.
    particulars = models.JSONField(default=dict, editable=False)
    root_cause = models.CharField(
        _("root cause"), max_length=10, choices=RootCause.choices, blank=True, editable=False
    )
    cycle = models.PositiveIntegerField(
        default=1, editable=False, help_text=_("Grows when the case is reopened.")
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    # Kept by the doors so that a queue is one indexed query however many cases there are.
    due_at = models.DateTimeField(_("next promise"), null=True, editable=False)
    last_word_at = models.DateTimeField(default=clock.now, editable=False)
    last_word_by = models.CharField(max_length=10, default="customer", editable=False)
    money_approved = models.BooleanField(default=False, editable=False)

    objects = CaseManager()
    history = ProxiedHistory()

    follows = None  # the name of the workflow, on a proxy
    workflows = {}  # name → the proxy that tells it

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["owner", "due_at"], condition=~Q(state="closed"), name="case_owner_open"),
            models.Index(fields=["due_at"], condition=~Q(state="closed"), name="case_due_open"),
            models.Index(fields=["state", "due_at"], name="case_state_due"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="case_state_known"),
            models.CheckConstraint(
                condition=Q(root_cause__in=["", *RootCause.values]), name="case_root_cause_known"
            ),
            models.CheckConstraint(
                condition=Q(state="closed", closed_at__isnull=False)
                | (~Q(state="closed") & Q(closed_at=None)),
                name="case_closed_has_time",
            ),
            models.CheckConstraint(
                condition=Q(counterpart=None) | ~Q(counterpart=F("id")), name="case_counterpart_is_another"
            ),
        ]

    def __init_subclass__(cls, workflow=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if workflow:
            cls.follows = workflow
            Case.workflows[workflow] = cls

    def __init__(self, *args, **kwargs):
        if self.follows and not args:  # from_db gives every column by position
            kwargs.setdefault("workflow", self.follows)
        super().__init__(*args, **kwargs)

    @classmethod
    def from_db(cls, db, field_names, values):
        """A case comes out of the database as the proxy of the workflow it follows."""
        case = super().from_db(db, field_names, values)
        if "workflow" in case.__dict__:
            case.__class__ = Case.workflows.get(case.workflow, cls)
        return case

    def __str__(self):
        return self.number

    def get_absolute_url(self):
        from django.urls import reverse

        return reverse("case", args=[self.number])

    def touch(self):
        """Let who looks at an older page of the case know that it moved."""
        self.version += 1
        self.save(update_fields=["version"])

    @property
    def is_open(self):
        return self.state != State.CLOSED

    @property
    def customer(self):
        return self.order.customer

    @property
    def responsible(self):
        """Who hears what happens on the case: its owner, or the order's account manager (FB-23)."""
        return self.owner or self.order.account_manager

    @property
    def team_manager(self):
        """To whom a broken promise is escalated: the manager of the case's team."""
        return self.team.manager if self.team_id else None
