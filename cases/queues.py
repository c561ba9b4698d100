"""The queues of the desk: which cases each shows, to whom, in which order. Rail and list both ask here."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, F, Q
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cases.causes import RootCause
from cases.models import Case
from cases.roles import OF_A_TEAM, SERVE_CUSTOMERS, Role
from cases.states import KNOWN, State
from cases.steps import states_of

SEE_CASES = (*SERVE_CUSTOMERS, Role.FINANCE, Role.ADMINISTRATOR)
OWN_CASES = OF_A_TEAM
SOON = timedelta(hours=24)


@dataclass(frozen=True)
class Queue:
    """One queue.

    name, label   in the address and on the rail
    empty         what the page says when nothing is in it
    key           the letter after `g` that goes there
    who           the roles that have it
    switch        it can be narrowed to a person's own cases (mine / team)
    on_rail       it stands on the rail of every page, with its number
    """

    name: str
    label: str
    empty: str
    key: str = ""
    who: tuple = SEE_CASES
    switch: bool = True
    on_rail: bool = True

    def holds(self, user, now):
        """The condition on a case, as a Q; `now` is the instant that promises are compared with."""
        if self.name == "all":
            return Q()
        if self.name in KNOWN:
            return Q(state=self.name)
        return self.among_open(user, now) & ~Q(state=State.CLOSED)

    def among_open(self, user, now):
        """The condition on a case that is known to be open; for queues that are no state."""
        return {
            "mine": Q(owner=user),
            "overdue": Q(due_at__lt=now),
            "due": Q(due_at__gte=now, due_at__lte=now + SOON),
            "escalated": Q(escalated_to=user),
            "unassigned": Q(owner=None),
            "open": Q(),
        }[self.name]

    def words(self, procedures):
        """Its name for somebody who works with `procedures`: the company's own where there is one company."""
        if len(procedures) == 1 and self.name in KNOWN and self.name != State.CLOSED:
            return procedures[0].word(State(self.name))
        return self.label


def _waiting(state, empty, key=""):
    return Queue(state.value, state.label, empty, key)


QUEUES = (
    Queue("mine", _("My cases"), _("Nothing waits for you."), "m", OWN_CASES, switch=False),
    Queue("overdue", _("Overdue"), _("No promise is broken."), "o"),
    Queue("due", _("Due within 24 h"), _("No promise ends within 24 hours."), "d"),
    Queue(
        "escalated",
        _("Escalated"),
        _("Nothing was escalated to you."),
        "",
        (Role.TEAM_MANAGER,),
        switch=False,
    ),
    _waiting(State.WITH_AFTERSALES, _("No case waits for Aftersales."), "a"),
    _waiting(State.WITH_SECOND_LEVEL, _("No case waits for the second level."), "s"),
    _waiting(State.WITH_MANAGER, _("No case waits for a team manager.")),
    _waiting(State.WITH_COURIER, _("No case waits for a courier.")),
    _waiting(State.WITH_CUSTOMER, _("No case waits for its customer."), "c"),
    _waiting(State.WITH_WAREHOUSE, _("No case waits for the warehouse."), "w"),
    _waiting(State.WITH_FACTORY, _("No case waits for the factory.")),
    _waiting(State.WITH_FINANCE, _("No case waits for finance.")),
    _waiting(State.INVESTIGATING, _("Nothing is under investigation.")),
    Queue("unassigned", _("Unassigned"), _("Every case has an owner."), "", switch=False),
    Queue("open", _("All open"), _("No case is open."), "", switch=False),
    Queue("closed", pgettext_lazy("queue", "Closed"), _("No case was closed yet."), "", switch=False),
    # Open and closed together: where the lines of the insights lead.
    Queue("all", _("All cases"), _("There is no case yet."), "", switch=False, on_rail=False),
)
BY_NAME = {queue.name: queue for queue in QUEUES}

# What a list may be sorted by. The next promise comes first by itself, then the customer who waits longest.
SORTS = {
    "due": [F("due_at").asc(nulls_last=True), "last_word_at", "id"],
    "case": ["id"],
    "customer": ["order__customer__name", "id"],
    "problem": ["problem", "id"],
    "state": ["state", F("due_at").asc(nulls_last=True), "id"],
    "word": ["last_word_at", "id"],
    "owner": [F("owner__first_name").asc(nulls_last=True), F("owner__username").asc(nulls_last=True), "id"],
}


def queues_of(user):
    """The queues this person has, in the order of the rail; none for somebody whose work is not cases."""
    return [queue for queue in QUEUES if user.has_role(*queue.who)]


def shown_to(user, numbers):
    """The queues on the rail of `user`; of the waiting ones those that a procedure of theirs knows.

    `numbers` are their `counts`, which tell the procedures too. Returns [(Queue, words)]: a state may have a name
    of its own at the one company whose cases somebody works on.
    """
    procedures = [workflow for name, workflow in Case.workflows.items() if numbers.get(f"of_{name}")]
    known = set().union(*(states_of(workflow) for workflow in procedures))
    return [
        (queue, queue.words(procedures))
        for queue in queues_of(user)
        if queue.name not in KNOWN
        or queue.name in known
        or not procedures
        or queue.name == State.CLOSED
        or numbers.get(queue.name)
    ]


def starts_with_mine(user):
    """Whether lists show this person's own cases first: agents own cases, the others serve everybody's."""
    return user.has_role(Role.AGENT)


def counts(user, mine):
    """How many open cases each queue of `user` holds: {name: number}, in one query; the closed are not counted.

    `mine` narrows those with a switch to the person's own. Beside them how many follow each procedure ("of_inkia").
    """
    asked = [queue for queue in queues_of(user) if queue.name != "closed" and queue.on_rail]
    if not asked:
        return {}
    # Each row is in one state: a number per state and procedure answers all queues of a state together.
    of_states = [queue for queue in asked if queue.name in KNOWN]
    own = Q(owner=user) if mine else Q()
    now = timezone.now()
    others = {
        queue.name: Count("pk", filter=queue.among_open(user, now) & (own if queue.switch else Q()))
        for queue in asked
        if queue not in of_states and queue.name != "open"
    }
    told = Case.objects.visible_to(user).open().order_by().values("state", "workflow")
    told = told.annotate(
        all_of_it=Count("pk"), **({"own": Count("pk", filter=own)} if mine else {}), **others
    )
    found = Counter()
    for row in told:
        found["open"] += row["all_of_it"]
        found[f"of_{row['workflow']}"] += row["all_of_it"]
        found[row["state"]] += row["own" if mine else "all_of_it"]
        for name in others:
            found[name] += row[name]
    return {
        name: found[name] for name in (*(queue.name for queue in asked), *map("of_{}".format, Case.workflows))
    }


# How long ago a case was opened: {value: (words, days)}.
PERIODS = {
    "30": (_("30 days"), 30),
    "90": (_("90 days"), 90),
    "365": (_("12 months"), 365),
    "ever": (_("All time"), None),
}
PROMISES = {
    "overdue": _("Overdue"),
    "soon": _("Due within 24 h"),
    "later": _("Due later"),
    "none": _("No promise"),
}


def narrowed(name, value, now):
    """The condition that the filter `name` set to `value` puts on a case, as a Q. Lists and insights share it."""
    if name == "promise":
        return {
            "overdue": Q(due_at__lt=now),
            "soon": Q(due_at__gte=now, due_at__lte=now + SOON),
            "later": Q(due_at__gt=now + SOON),
            "none": Q(due_at=None),
        }[value]
    if name == "period":
        days = PERIODS[value][1]
        return Q() if days is None else Q(opened_at__gte=now - timedelta(days=days))
    if name == "cause":
        return Q(root_cause="" if value == "none" else value)
    return Q(**{name: value})


class Listing:
    """A queue as somebody looks at it: which one, whose, filtered and sorted, all of it from the address."""

    FILTERS = ("workflow", "problem", "cause", "period", "language", "promise")
    LANGUAGES = {"en": "English", "fr": "Français", "zh-hans": "中文"}

    def __init__(self, user, asked):
        """`asked` is a QueryDict; what it does not know it leaves out."""
        self.user = user
        mine_to_see = queues_of(user)
        self.queue = next(
            (queue for queue in mine_to_see if queue.name == asked.get("queue")), None
        ) or first_queue(user)
        self.mine = (
            asked.get("who") == "mine" if asked.get("who") in ("mine", "team") else starts_with_mine(user)
        )
        sort = asked.get("sort", "due")
        self.sort = sort if sort.removeprefix("-") in SORTS else "due"
        self.filters = {name: asked[name] for name in self.FILTERS if asked.get(name) in self.choices(name)}

    @classmethod
    def choices(cls, name):
        """What the filter `name` can be set to: {value: words}."""
        if name == "workflow":
            return {key: workflow.title for key, workflow in Case.workflows.items()}
        if name == "problem":
            return {
                key: words for workflow in Case.workflows.values() for key, words in workflow.problems.items()
            }
        if name == "cause":
            return {**dict(RootCause.choices), "none": _("Root cause not recorded yet")}
        if name == "period":
            return {key: words for key, (words, _days) in PERIODS.items()}
        return {"language": cls.LANGUAGES, "promise": PROMISES}[name]

    def cases(self):
        """The cases of this listing as a sorted queryset, with what a row shows."""
        now = timezone.now()
        found = Case.objects.visible_to(self.user).filter(self.queue.holds(self.user, now))
        if self.queue.switch and self.mine:
            found = found.filter(owner=self.user)
        for name, value in self.filters.items():
            found = found.filter(narrowed(name, value, now))
        return found.select_related("order__customer", "owner").order_by(*self._order())

    def numbers(self, most):
        """The numbers of its first cases, in its order, `most` at most."""
        return list(self.cases().values_list("number", flat=True)[:most])

    def _order(self):
        if self.sort == "due" and self.queue.name == "closed":
            return ["-closed_at", "-id"]
        order = SORTS[self.sort.removeprefix("-")]
        return [_turned(part) for part in order] if self.sort.startswith("-") else order

    def address(self, **changes):
        """The query string of this listing with `changes`; None takes a part out."""
        parts = {"queue": self.queue.name, **self.filters}
        if self.queue.switch and self.mine != starts_with_mine(self.user):
            parts["who"] = "mine" if self.mine else "team"
        if self.sort != "due":
            parts["sort"] = self.sort
        parts.update(changes)
        return urlencode({name: value for name, value in parts.items() if value is not None})

    @property
    def cleared(self):
        """The address of this queue without filters."""
        return "?" + self.address(**dict.fromkeys(self.FILTERS))

    @property
    def of_the_team(self):
        """The address of this queue with everybody's cases."""
        return "?" + self.address(who="team")


def first_queue(user):
    """The queue this person begins with."""
    if user.has_role(Role.SECOND_LEVEL) and not user.has_role(Role.AGENT, Role.TEAM_MANAGER):
        return BY_NAME[State.WITH_SECOND_LEVEL.value]
    if user.has_role(*OWN_CASES):
        return BY_NAME["mine"]
    if user.has_role(Role.AFTERSALES):
        return BY_NAME[State.WITH_AFTERSALES.value]
    return BY_NAME[State.WITH_FINANCE.value] if user.has_role(Role.FINANCE) else BY_NAME["open"]


def _turned(part):
    if isinstance(part, str):
        return part.removeprefix("-") if part.startswith("-") else f"-{part}"
    return F(part.expression.name).desc(nulls_last=True)
