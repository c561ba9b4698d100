"""The history of a case as a person reads it: events, letters and answers in the order they happened.

Events hold facts. The sentences are written here, when somebody looks, in that person's language.
"""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.photos.telling import photo_sentence
from cases.templatetags.desk import instant_in_words, money
from cases.templatetags.words import units_in_words

# Facts of an event that are texts somebody wrote, in the order in which they are read.
TEXTS = ("words", "report", "why_no_replacement", "why_urgent", "job_note", "answer")
# Facts of an event that are read as they are, under these words.
FACTS = {
    "contact": gettext_lazy("Contact"),
    "delivered_on": gettext_lazy("Delivered on"),
    "goods": gettext_lazy("Return"),
    "replacement": gettext_lazy("Replacement order"),
    "order_received": gettext_lazy("Order received"),
    "received": gettext_lazy("Reference received"),
    "other": gettext_lazy("Linked case"),
    "paper": gettext_lazy("Document"),
    "reference": gettext_lazy("Ledger reference"),
    "tracking": gettext_lazy("Tracking number"),
    "contact_name": gettext_lazy("Contact"),
    "contact_email": gettext_lazy("E-mail"),
}
# What happens on a case of any procedure.
SENTENCES = {
    "opened": gettext_lazy("The case was opened"),
    "note": gettext_lazy("Internal note"),
    "letter.customer": gettext_lazy("Letter to the customer"),
    "letter.aftersales": gettext_lazy("Letter to Aftersales: %(subject)s"),
    "letter.staff": gettext_lazy("Message to %(address)s: %(subject)s"),
    "letter.taken_back": gettext_lazy("The letter “%(subject)s” was taken back"),
    "letter.sent_again": gettext_lazy("The letter “%(subject)s” was put into the outbox again"),
    "letter.failed": gettext_lazy("The letter “%(subject)s” could not be sent: %(error)s"),
    "not_reminded": gettext_lazy("A reminder could not be given; %(who)s was told"),
}

# So many events in a row are folded, unless they are among the latest entries.
QUIET, LATEST = 8, 6


@dataclass
class Entry:
    """One line of the history.

    look is "message" (words from or to the customer), "note" (internal) or "event". `texts` are what people
    wrote, `facts` are pairs of words and value, `letter` and `signal` the one it is about.
    """

    look: str
    at: datetime
    by: object
    sentence: str
    rule: str = ""
    texts: list = field(default_factory=list)
    facts: list = field(default_factory=list)
    letter: object = None
    signal: object = None
    ours: bool = False
    after: str = ""

    @property
    def is_message(self):
        return self.look != "event"


def history(case):
    """The entries of `case`, oldest first. Asks for its events, letters, signals and approvals, prefetched or not."""
    events = list(case.events.all())
    letters, approvals = ({row.pk: row for row in rows.all()} for rows in (case.letters, case.approvals))
    signalled = any(event.data.get("signal") for event in events)
    signals = {row.pk: row for row in case.signals.all()} if signalled else {}
    entries = [_entry(case, event, letters, signals, approvals) for event in events]
    entries += [_voided(approval) for approval in approvals.values() if approval.is_void]
    return sorted(entries, key=lambda entry: entry.at)


def stretches(entries):
    """The entries of `history` in their order, as [(folded, [Entry, …])]: long ago and without a word to or from the
    customer, they are folded; what is recent stands open."""
    cut = max(0, len(entries) - LATEST)
    parts = []
    for spoken, run in groupby(entries[:cut], key=lambda entry: entry.is_message):
        part = list(run)
        parts.append((not spoken and len(part) >= QUIET, part))
    return [*parts, (False, entries[cut:])]


def sentence(case, event):
    """What happened, in one sentence without a full stop."""
    name = event.name
    if name in case.sentences:
        return str(case.sentences[name])
    if name.startswith("reminder."):
        return _reminder(case, event)
    if name.startswith("signal."):
        return _signal(case, event)
    if told := photo_sentence(case, event):
        return told
    if name == "assigned":
        return _assigned(event.data)
    facts = {
        "subject": event.data.get("subject", ""),
        "address": event.data.get("to", ""),
        "error": event.data.get("error", ""),
        "who": ", ".join(event.data.get("told", [])) or _("nobody"),
    }
    return str(SENTENCES[name]) % facts if name in SENTENCES else name


def _entry(case, event, letters, signals, approvals):
    letter = letters.get(event.data.get("letter"))
    if event.name == "letter.customer" and letter:
        return Entry(
            "message",
            event.at,
            event.by,
            sentence(case, event),
            texts=[letter.body],
            letter=letter,
            ours=True,
        )
    if event.name == "note":
        return Entry("note", event.at, event.by, sentence(case, event), texts=[event.data["words"]])
    customer_wrote = event.name == "customer.message"
    if (customer_wrote or event.name in case.customer_speaks) and event.data.get("words"):
        return Entry(
            "message",
            event.at,
            case.contact_name if customer_wrote else event.by,
            sentence(case, event),
            event.rule,
            [event.data["words"]],
            facts_of(case, event.data),
        )
    if event.name == "hear_decision":
        return _decision(event, approvals.get(event.data.get("approval")))
    texts = [event.data[name] for name in TEXTS if event.data.get(name)]
    by = case.contact_name if event.data.get("by_customer") else event.by
    moved = event.after if event.after != event.before else ""
    return Entry(
        "event",
        event.at,
        by,
        sentence(case, event),
        event.rule,
        texts,
        facts_of(case, event.data),
        letter,
        signals.get(event.data.get("signal")),
        after=moved,
    )


def _decision(event, approval):
    words = {"approved": _("Approved: %(what)s"), "rejected": _("Rejected: %(what)s")}
    what = approval.get_kind_display() if approval else event.data.get("kind", "")
    told = words.get(event.data.get("state"), _("Answered: %(what)s")) % {"what": what}
    facts = (
        [(_("Approved amount"), money(event.data["amount"], approval.currency))]
        if approval and event.data.get("amount")
        else []
    )
    return Entry("event", event.at, event.by, told, event.rule, [event.data["answer"]], facts)


def _voided(approval):
    told = _("No longer stands: %(what)s") % {"what": approval.get_kind_display()}
    return Entry("event", approval.voiding.at, approval.voiding.by, told, texts=[approval.voiding.why])


def facts_of(case, data):
    """The facts of an event that are not texts, as pairs of words and value."""
    found = [(str(words), data[name]) for name, words in FACTS.items() if data.get(name)]
    for name, (words, in_words) in case.details.items():
        if data.get(name):
            told = in_words(data[name]) if callable(in_words) else in_words.get(data[name], data[name])
            found.append((words, told))
    if data.get("amount"):
        found.append((_("Amount"), money(data["amount"], data.get("currency") or case.order.currency)))
    if isinstance(data.get("lines"), dict) and data["lines"]:
        found.append((_("Units"), units_in_words(case.order, data["lines"])))
    if "earlier" in data:
        found.append((_("Earlier similar claims"), ", ".join(data["earlier"]) or _("none")))
    if data.get("was") in case.problems:
        found.append((_("Before"), str(case.problems[data["was"]])))
    if data.get("kinds"):
        found.append((_("Seen"), ", ".join(str(case.evidence.get(key, key)) for key in data["kinds"])))
    if "counted" in data:
        found.append((_("Counted"), _("%(counted)s of %(expected)s") % data))
    if data.get("channel"):
        found.append(
            (
                _("Came"),
                {"email": _("by e-mail"), "phone": _("by telephone")}.get(data["channel"], data["channel"]),
            )
        )
    for flag in data.get("flagged") or ():
        found.append((_("Flagged by %(rule)s") % flag, f"“{flag['words']}”"))
    return found


def _reminder(case, event):
    kind = event.name.partition(".")[2]
    promise = next((promise for promise in case.promises if promise.kind == kind), None)
    facts = {
        "what": promise.says if promise else kind,
        "who": ", ".join(event.data.get("told", [])) or _("nobody"),
    }
    if due := event.data.get("due_at"):
        facts["when"] = instant_in_words(datetime.fromisoformat(due), "list")
        told = _("Promise not kept: %(what)s, due %(when)s. %(who)s was told")
        return (
            _("Escalated: %(what)s, due %(when)s. %(who)s was told") if event.data.get("escalated") else told
        ) % facts
    return _("Reminder: %(what)s. %(who)s was told") % facts


def _signal(case, event):
    channel = case.channels.get(event.data.get("on"))
    facts = {
        "subject": event.data.get("subject", ""),
        "channel": channel.label if channel else event.data.get("on", ""),
        "error": event.data.get("error", ""),
    }
    told = {
        "signal.sent_again": _("The signal “%(subject)s” was put into the outbox again"),
        "signal.failed": _("The signal “%(subject)s” could not be sent: %(error)s"),
        "signal.repeated": _(
            "It is not known whether the signal “%(subject)s” arrived; it may arrive more than once"
        ),
    }
    return told.get(event.name, _("Signalled on %(channel)s: %(subject)s")) % facts


def _assigned(data):
    to, was = data.get("to"), data.get("from")
    if to and was:
        return _("Assigned to %(to)s, before %(was)s") % {"to": to, "was": was}
    return (
        _("Assigned to %(to)s") % {"to": to}
        if to
        else _("Given back by %(was)s; nobody owns it") % {"was": was}
    )
