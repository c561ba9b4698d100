"""Inkia: the parcel or its content arrived damaged (IK-19 to IK-26)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import AGENT_OR_SECOND_LEVEL
from cases.signals.write import send_signal
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.house import ReplyForm, customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms, units
from cases.workflows.inkia.claims import earlier_claims, numbers
from cases.workflows.inkia.steps.picking_error import ASSIGNED


class Damage(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask whether the articles in the parcel are in good condition"),
        rule="IK-19",
        conditions=[is_so.the_parcel_is_damaged, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_parcel_check(self, by):
        self.ask_for("ask_parcel_check", by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The articles are in good condition"),
        rule="IK-20",
        form=ReplyForm,
        guide=("IK-20",),
        conditions=[
            is_so.the_parcel_is_damaged,
            is_so.problem_is_not_confirmed,
            customer_can_be_written_to,
        ],
        makes=[is_so.articles_are_good],
        hint=_("We apologise; they can be used, and the customer may come back on a technical problem."),
    )
    def articles_are_good(self, by, words):
        self.customer_spoke()
        write_to_customer(self, "articles_good", by=by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The articles are damaged too"),
        rule="IK-19",
        form=forms.ConfirmForm,
        conditions=[is_so.the_parcel_is_damaged, is_so.problem_is_not_confirmed],
        makes=[is_so.problem_is_confirmed],
        breaks=[is_so.articles_are_good, is_so.claim_is_refused, is_so.refusal_is_sent],
    )
    def articles_are_damaged(self, by, lines, words):
        self.customer_spoke()
        self.keep_units(lines)

    @step(
        OPEN,
        None,
        _("Pass it to logistics, and tell the customer"),
        rule="IK-21",
        form=forms.LogisticsForm,
        conditions=[is_so.the_parcel_is_damaged, is_so.logistics_is_not_told, customer_can_be_written_to],
        makes=[is_so.logistics_is_told],
        hint=_("Where applicable, also when the articles are intact: the carrier is investigated."),
    )
    def pass_to_logistics(self, by, words):
        send_signal(
            self,
            "logistics",
            _("Damaged parcel: investigate the carrier"),
            words,
            by=by,
            rule="IK-21",
            action="investigate",
            courier=self.order.courier,
            tracking=self.order.tracking,
        )
        write_to_customer(self, "passed_to_logistics", by=by)

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask for a photo of the damaged articles"),
        rule="IK-24",
        conditions=[is_so.the_content_is_damaged, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_damage_photos(self, by):
        self.ask_for("ask_damage_photos", by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Confirm the damage"),
        rule="IK-24",
        form=forms.ConfirmForm,
        conditions=[
            is_so.the_content_is_damaged,
            is_so.damage_is_seen,
            is_so.problem_is_not_confirmed,
        ],
        makes=[is_so.problem_is_confirmed],
        breaks=[is_so.claim_is_refused, is_so.refusal_is_sent],
    )
    def confirm_damage(self, by, lines, words):
        self.keep_units(lines)

    @step(
        OPEN,
        State.WITH_WAREHOUSE,
        _("Exchange at once what costs less than 10 €"),
        rule="IK-22",
        who=AGENT_OR_SECOND_LEVEL,
        yields="direct_exchange",
        guide=("IK-23",),
        conditions=[
            is_so.it_is_damage,
            is_so.problem_is_confirmed,
            is_so.cheap_articles_are_left,
            is_so.history_allows_it,
            customer_can_be_written_to,
        ],
        hint=_("Nothing comes back. The desk has looked up the customer’s history."),
    )
    def exchange_directly(self, by):
        lines = units.cheap(self)
        earlier = numbers(earlier_claims(self))
        with self.in_our_words():
            note = _("Direct exchange: %(articles)s.") % {"articles": units.in_words(self, lines)}
        order = self.send_again(by, lines, note, "direct_exchange" if earlier else "")
        write_to_customer(self, "direct_exchange", by=by, units=self.units(lines))
        return {"replacement": order.number, "lines": lines, "earlier": earlier}

    @step(
        OPEN,
        State.WITH_SECOND_LEVEL,
        _("Ask SAV FR for a direct exchange in spite of an earlier claim"),
        rule="IK-23",
        form=forms.AskForm,
        conditions=[
            is_so.it_is_damage,
            is_so.problem_is_confirmed,
            is_so.cheap_articles_are_left,
            is_so.history_is_not_clear,
        ],
    )
    def ask_direct_exchange(self, by, words):
        earlier = numbers(earlier_claims(self))
        self.approvals.ask("direct_exchange", by=by, words=words, lines=units.cheap(self))
        return {"earlier": earlier}

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask for a photo of all labels on the toner"),
        rule="IK-26",
        conditions=[is_so.a_toner_is_damaged, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_label_photos(self, by):
        self.ask_for("ask_label_photos", by)

    @step(
        AT_THE_DESK,
        State.WITH_SECOND_LEVEL,
        _("Pass the toner up to SAV FR on Freshdesk"),
        rule="IK-26",
        form=forms.AssignForm,
        conditions=[is_so.a_toner_is_damaged, is_so.labels_are_seen, is_so.problem_is_not_confirmed],
        **ASSIGNED,
    )
    def assign_toner(self, by, lines, words):
        self.assign_to_second_level(by, "IK-26", lines, words)
