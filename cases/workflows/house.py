"""What every procedure of this house shares: the desk's own rules (DK), and steps that are no company's own."""

from datetime import timedelta

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cases import clock
from cases.due import Due
from cases.facts import Standing, fact
from cases.forms.fields import LineField, WordsField
from cases.forms.steps import StepForm
from cases.letters.gate import stopped_words
from cases.letters.write import tell_colleagues
from cases.models.case import Case
from cases.models.people import people_with
from cases.roles import SERVE_CUSTOMERS, Role
from cases.states import OPEN, State
from cases.steps import step, steps_by_name, steps_of


@fact("DK-01", _("the contact has an e-mail address"), _("the agent: correct the contact"))
def customer_can_be_written_to(case):
    return bool(case.contact_email)


@fact(
    "DK-02",
    _("nothing is under way any more: no request, return, replacement, gift or payment"),
    _("finishing or cancelling it"),
)
def nothing_is_in_motion(case):
    under_way = {
        _("a request"): case.approvals.any_waiting(),
        _("a return"): case.returns.any_awaited(),
        _("a replacement order"): case.replacements.any_to_ship(),
        _("a gift"): case.gives_gifts and case.gifts.any_to_dispatch(),
        _("a payment"): (case.takes_payments and case.payment_links.any_waiting())
        or case.approvals.any_to_pay(),
    }
    return Standing(
        not any(under_way.values()), ", ".join(str(what) for what, is_so in under_way.items() if is_so)
    )


class CallForm(StepForm):
    words = WordsField(label=_("What was said"), empty=_("Enter what was said on the call"))


class ReplyForm(StepForm):
    words = WordsField(label=_("The customer's words"), empty=_("Enter what the customer wrote or said"))


class ReasonForm(StepForm):
    words = WordsField(label=_("Reason"), rows=3, empty=_("Enter the reason"))


class ContactForm(StepForm):
    contact_name = LineField(label=_("Contact's name"), max_length=120, empty=_("Enter the contact's name"))
    contact_email = forms.EmailField(
        label=_("Contact's e-mail"),
        max_length=254,
        error_messages={
            "required": _("Enter the e-mail address"),
            "invalid": _("Enter an e-mail address like name@example.com"),
        },
    )
    language = forms.ChoiceField(
        label=_("Language of letters"), choices=[("en", "English"), ("fr", "Français"), ("zh-hans", "中文")]
    )

    def prepare(self):
        self.initial = {
            "contact_name": self.case.contact_name,
            "contact_email": self.case.contact_email,
            "language": self.case.language,
            **self.initial,
        }


class HouseCase(Case):
    """The steps every case has, whatever company's procedure it follows, and what a procedure says of itself.

    A procedure replaces these tables where its source says more:

    title, company    its name, and the name its letters are signed with
    speaks            the language of its letters where the contact's own has none
    problems          {problem: words}, what a case may be about
    first_steps       names of the steps whose gates are shown before a case is registered
    replies           the letters an agent may start from, in the order of the menu
    deciders          {kind of request: role that answers it}; asked_by_rule: {kind: rule}
    topics            {topic of the guard: facts that must hold before a letter may speak of it}
    own_topics        {topic besides the guard's: function of a text to the spans that speak of it}
    goods_rules       the rules by which goods are taken back, counted, held and given for
    details           {detail of an event: (words, choices or a function to words)}, told on the timeline
    sentences, customer_speaks, promises   what is told on the timeline; what must happen by when
    calls             roles and states that the company calls by a name of its own: {Role or State: words}
    arbiter           the role that settles a count which contradicts what was given already
    customer_facts    what the company keeps of a customer besides name and address: {field: (label, help)}
    in_charge         what the person is called who looks after an order; "" where orders have none
    """

    class Meta:
        proxy = True
        default_permissions = ()

    speaks = "en"
    replies = ("reassure", "progress", "chase_customer", "thanks")
    goods_rules = dict.fromkeys(("authorised", "counted", "credited", "replaced", "held"), "DK-08")
    # Ways to other systems that the procedure's steps signal on: {"urgent": Channel(_("Skype"), "DESK_CHANNEL_…")}.
    channels = {}
    calls = {}
    arbiter = Role.TEAM_MANAGER
    customer_facts = {
        "record_number": (_("customer number"), _("Empty for a guest: an order without a customer number."))
    }
    in_charge = ""
    # A problem in a few words, as an agent would register it.
    example = _("2 of 5 articles are damaged")
    # Steps in which somebody's words about the problem are recorded: who decides a request reads them.
    told = ("record_reply", "log_call")
    # What became of a case, by the milestone that says so; the first one that is there counts: {milestone: words}.
    # "" stands for a case that was closed without any of them.
    outcomes = {}
    # What its facts ask of other apps besides `cases.page.PAPERS`, fetched beforehand with the page of a case.
    papers = ()
    # Whether it publishes a return policy; its customers and its agents are shown the way to it.
    publishes_policy = False
    # Whether the company gives gifts.
    gives_gifts = False
    # Whether its customers pay by a link.
    takes_payments = False
    # Whether invoice and payments are shown beside the order.
    shows_figures = False
    details = {}
    # What its letters touch only when the case allows it, besides the topics of the guard.
    own_topics = {}
    # What photos may show: keys a procedure asks `case.photos` for, with their words.
    evidence = {"photo": _("Photo")}

    @property
    def company(self):
        """The name customers know, on the page where they send photos."""
        return self.title

    @classmethod
    def word(cls, what):
        """What the company calls a role or a state, else what the desk calls it."""
        return cls.calls.get(what, what.label)

    def get_state_display(self):
        """Who has the ball, in the company's words."""
        return str(self.word(State(self.state)))

    @classmethod
    def doubt(cls, order, problem):
        """What an agent has to confirm before a case about `problem` is registered on `order`; "" for nothing."""
        return ""

    def if_approved(self, kind):
        """What follows when a request of `kind` is approved, where it is not what follows elsewhere; "" if it is."""
        return ""

    def outcome(self):
        """What became of the case, in a few words; while nothing did, who has the ball."""
        told = [
            words
            for name, words in self.outcomes.items()
            if name in self.milestones or (not name and not self.is_open)
        ]
        return str(told[0]) if told else self.get_state_display()

    def earlier_claims(self):
        """Earlier claims of the same customer that are like this one, oldest first.

        None, as here, where the procedure does not look at them.
        """

    def article_names(self):
        """What the articles of the case are called. Names are no talk: one of them may be a “gift card”."""
        return {line.name for line in self.order.lines.all()} - {""}

    def in_our_words(self):
        """A context in which texts are in the company's language: for what is written down for its own people."""
        return override(self.speaks)

    @classmethod
    def payments(cls):
        """The steps by which finance pays, in the order of the procedure."""
        return [step for step in steps_of(cls) if step.yields and Role.FINANCE in step.who]

    def due(self, step):
        """What is to be paid by the step of that name: a `Due`, or None for nothing.

        By the approval that was not used yet; a procedure that asks nobody's approval answers from its figures.
        """
        approval = self.approvals.to_spend(steps_by_name(type(self))[step].yields)
        return approval and Due(approval.final_amount, approval.currency, approval.lines, approval)

    def anything_due(self):
        """Whether finance has something to pay on this case."""
        return any(self.due(step.name) for step in self.payments())

    def first_steps(self):
        """The names of the steps whose gates are shown before the case is registered."""
        return ()

    def units(self, lines):
        """Order lines with units, for a letter: `lines` {order line id: units} as [(OrderLine, units)]."""
        by_id = {str(line.pk): line for line in self.order.lines.all()}
        return [(by_id[pk], units) for pk, units in lines.items()]

    @step(
        OPEN,
        None,
        _("Log a call"),
        rule="DK-09",
        who=SERVE_CUSTOMERS,
        form=CallForm,
        aside=True,
    )
    def log_call(self, by, words):
        """A call is logged; what was mentioned before it may be is flagged to the team manager."""
        return self.hear_call(by, words)

    def hear_call(self, by, words):
        """Flag to the team manager what the words of a call mention before the case allows it."""
        flagged = [
            {"topic": found.topic, "words": found.words, "rule": found.blockers[0].rule}
            for found in stopped_words(self, words, None)
        ]
        if flagged and self.team_manager:
            tell_colleagues(self, [self.team_manager], "mention_flagged", by=by, flagged=flagged, words=words)
        return {"flagged": flagged}

    @step(
        [
            State.WITH_CUSTOMER,
            State.NEW,
            State.WITH_AGENT,
            State.WITH_AFTERSALES,
            State.WITH_SECOND_LEVEL,
            State.WITH_MANAGER,
            State.WITH_COURIER,
            State.WITH_WAREHOUSE,
            State.WITH_FACTORY,
            State.WITH_FINANCE,
        ],
        State.WITH_AGENT,
        _("Record the customer's reply"),
        rule="DK-09",
        form=ReplyForm,
        aside=True,
    )
    def record_reply(self, by, words):
        """What the customer wrote or said is on the case, and the case is the agent's to do."""
        self.customer_spoke()

    @step(
        [
            State.WITH_CUSTOMER,
            State.WITH_AFTERSALES,
            State.WITH_SECOND_LEVEL,
            State.WITH_MANAGER,
            State.WITH_COURIER,
            State.WITH_WAREHOUSE,
            State.WITH_FACTORY,
            State.WITH_FINANCE,
        ],
        State.WITH_AGENT,
        _("Take the case back"),
        rule="DK-03",
        who=SERVE_CUSTOMERS,
        form=ReasonForm,
        aside=True,
        hint=_("What was asked for stays asked; only the ball comes back to the desk."),
    )
    def take_back(self, by, words):
        """The ball comes back to the desk, so that no case waits for someone for ever."""

    @step(
        OPEN,
        None,
        _("Correct the contact"),
        rule="DK-01",
        who=(Role.AGENT, Role.TEAM_MANAGER),
        form=ContactForm,
        aside=True,
    )
    def correct_contact(self, by, contact_name, contact_email, language):
        """The person the letters go to, and their language."""
        was = {
            "contact_name": self.contact_name,
            "contact_email": self.contact_email,
            "language": self.language,
        }
        self.contact_name, self.contact_email, self.language = contact_name, contact_email, language
        return {"was": was}

    def customer_spoke(self):
        """Note that the last word is the customer's."""

        self.last_word_at, self.last_word_by = clock.now(), "customer"

    def words_of_the_customer(self):
        """The events in which the customer spoke: steps of the procedure, and what came through a link."""
        through_a_link = Q(name="customer.message") | Q(name="photos.added", by=None)
        return self.events.filter(Q(name__in=self.customer_speaks) | through_a_link)

    def time_for(self, promise):
        """How long `promise` lasts when it starts now, as a timedelta."""
        policy = self.figures.policy() if promise.within else None
        return timedelta(days=getattr(policy, promise.within)) if policy else promise.after()

    def people_to_tell(self, whom, subject=""):
        """The people a promise names: "owner", "manager", a role, or "decider" (of the request in `subject`).

        Nobody in charge is no reason for a reminder to be lost: then the administrators are told.
        """
        if whom == "decider":
            request = self.approvals.get(pk=subject.partition(":")[2])
            people = [person for person in self.deciders_of(request) if person != request.asked_by]
        elif whom in Role.values:
            people = list(people_with(whom))
        else:
            people = [self.responsible if whom == "owner" else self.team_manager]
        return [person for person in people if person and person.is_active] or list(
            people_with(Role.ADMINISTRATOR)
        )

    def subject_in_words(self, subject):
        """What a promise is about, like "approval:12", in words; "" when there is one of its kind per case."""
        kind, _colon, number = subject.partition(":")
        if kind != "approval":
            return number
        request = self.approvals.get(pk=number)
        return f"{request.get_kind_display()}, {request.asked_by}"

    def deciders_of(self, request):
        """The people who may answer a request of this case, by the procedure's table of deciders."""
        if self.deciders[request.kind] == Role.TEAM_MANAGER:
            return [request.asked_by.manager] if request.asked_by.manager else []
        return list(people_with(self.deciders[request.kind]))
