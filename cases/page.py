"""Everything the page of a case shows, put together from the case with a fixed number of queries."""

from django.db.models import Prefetch, prefetch_related_objects

from cases.advice import recommended
from cases.blockers import possibilities
from cases.facts import Opposite
from cases.models import Case, Event, Letter, Photo, Reminder
from cases.promises import promise_of
from cases.rules import rules
from cases.steps import steps_of

# The papers other apps hang on a case; the facts of a procedure answer from them without asking again.
PAPERS = ("returns__lines", "replacements", "order__credit_notes")
NEAR = 500
# How many blocked cards stand open beside what may be done; the others are folded below.
NEAREST, FEW = 4, 3


def fetched(cases):
    """`cases` with everything that facts ask of them, fetched beforehand: as many questions for many as for one."""
    return cases.select_related("order__customer").prefetch_related(
        "order__lines",
        "signals",
        Prefetch("approvals", _requests().select_related("asked_by", "decided_by", "voiding__by")),
        Prefetch("photos", Photo.objects.select_related("added_by", "hidden_by")),
        *PAPERS,
    )


def found(user, number):
    """The case of that number with all its page needs.

    Raises `Case.DoesNotExist`, also for what a person may not see.
    """
    cases = fetched(Case.objects.visible_to(user)).select_related(
        "order__account_manager",
        "owner",
        "team__manager",
        "escalated_to",
        "opened_by",
        "counterpart__order__customer",
        "counterpart_of__order__customer",
    )
    case = cases.prefetch_related(
        Prefetch("events", Event.objects.select_related("by")),
        Prefetch("letters", Letter.objects.select_related("by")),
        Prefetch("reminders", Reminder.objects.filter(kept_at=None)),
    ).get(number=number)
    return with_own_papers([case])[0]


def with_own_papers(cases):
    """`cases` as a list, each with what the facts of its procedure ask besides (`HouseCase.papers`)."""
    cases = list(cases)
    for papers in {case.papers for case in cases}:
        prefetch_related_objects([case for case in cases if case.papers == papers], *papers)
    return cases


def next_steps(case, user):
    """What the reader may do, what is in the way of the rest, and what is not their turn.

    Returns a dict: `permitted` (each with its unbound form; the suggested one first, asides last), `advice` (the
    suggested step), `near` (what could be done next, with the reasons why not yet), `later` (the other blocked
    steps, those at another's hands included), `later_count`, `guidance` (rules to bear in mind now). Steps that
    wait for the very same stand together.
    """
    permitted, blocked = possibilities(case, user)
    advice = recommended(case, permitted)
    near = _nearest(blocked, case)
    later = [one for one in blocked if one not in near]
    return {
        "permitted": [
            (step, form_of(step, case)) for step in sorted(permitted, key=lambda step: step != advice)
        ],
        "advice": advice,
        "near": _together(near),
        "later": _together(later),
        "later_count": len(later),
        "guidance": guidance(permitted),
    }


def _nearest(blocked, case):
    """What comes next in the procedure: the first steps of its main line that only a few facts stand before.

    What the case can never become (its kind of problem, its kind of customer) is not near.
    """
    waiting = [
        one
        for one in blocked
        if not one[0].aside
        and len(one[1]) <= FEW
        and all(reason.kind == "fact" for reason in one[1])
        and not _lies_behind(one[0], case)
    ]
    first = _together(waiting)[:NEAREST]
    return [one for one in waiting if any(one[0] in steps for steps, _reasons in first)]


def _lies_behind(step, case):
    """Whether a case can no longer, or never, come to a step: what the step asks not to be so is so, all that it
    establishes is established, or the case is of another kind.
    """
    if _is_of_another_kind(step, case):  # asked first: the facts of another kind ask the database for nothing
        return True
    if step.makes and all(made.name in case.milestones for made in step.makes):
        return True
    return any(isinstance(fact, Opposite) and not fact(case) for fact in step.conditions)


def _is_of_another_kind(step, case):
    return any(fact.fixed and not fact(case) for fact in step.conditions)


def form_of(step, case, data=None):
    """The form of a step, or None when it asks nothing; its controls have ids of their own on the page."""
    return step.form(data, case=case, auto_id=f"id_{step.name}_%s") if step.form else None


def guidance(steps):
    """The rules of kind "guide" that hold for `steps`, each once."""
    known = rules()
    return [
        known[number]
        for number in dict.fromkeys(number for step in steps for number in step.guide)
        if number in known
    ]


def gates(case):
    """The milestones of the procedure in its order, `reached` and `ahead`: each [(words, rule)].

    Those that a case of this kind can never come to are left out.
    """
    steps = [step for step in steps_of(type(case)) if not step.aside and not _is_of_another_kind(step, case)]
    made = dict.fromkeys(fact for step in steps for fact in step.makes)
    reached = [fact for fact in made if fact.name in case.milestones]
    ahead = [fact for fact in made if fact not in reached]
    return {
        name: [(fact.says, fact.rule) for fact in facts]
        for name, facts in (("reached", reached), ("ahead", ahead))
    }


def promises(case):
    """The promises that wait to be kept, the next one first: [(words, rule, Reminder)]."""
    waiting = {}
    for row in sorted(case.reminders.all(), key=lambda row: row.due_at):
        if row.kept_at is None and (promise := promise_of(case, row.kind)).shown:
            # Of a promise that is reminded of again the first round counts: since then it is overdue.
            waiting.setdefault((row.kind, row.subject), (promise.says, promise.rule, row))
    return list(waiting.values())


def order_lines(case):
    """The lines of the order with what became of their units on this case: a list of dicts."""
    counted = {}
    for goods in case.returns.all():
        if goods.state != "cancelled":
            for line in goods.lines.all():
                counted.setdefault(line.order_line_id, []).append(line)
    rows = []
    for line in case.order.lines.all():
        here = counted.get(line.pk, [])
        sums = {
            name: sum(getattr(part, name) for part in here)
            for name in ("expected", "good", "damaged", "missing", "surplus", "credited", "replaced")
        }
        held = sums["expected"] - sums["replaced"]
        rows.append({"line": line, "elsewhere": max(0, line.announced - held), **sums})
    return rows


def given(case):
    """What was given back on this case: its credit notes, picked from those of the order."""
    return [note for note in case.order.credit_notes.all() if note.case_id == case.pk]


def neighbours(listing, case):
    """The numbers before and after `case` in the list somebody came from: (before, after), "" at its ends."""
    numbers = listing.numbers(NEAR)
    if case.number not in numbers:
        return "", numbers[0] if numbers else ""
    here = numbers.index(case.number)
    return numbers[here - 1] if here else "", numbers[here + 1] if here + 1 < len(numbers) else ""


def _requests():
    # By its name on the case: this app knows of approvals only what a case can be asked.
    return Case._meta.get_field("approvals").related_model.objects.all()


def _together(blocked):
    """Steps that wait for the very same, next to each other: [([step, …], reasons)]."""
    order = {}
    for step, reasons in blocked:
        order.setdefault(tuple((reason.rule, reason.reason) for reason in reasons), []).append(
            (step, reasons)
        )
    return [([step for step, _reasons in group], group[0][1]) for group in order.values()]
