"""MP-14, MP-19: the same money verified twice, and paid by two people at once: it is given back once."""

from decimal import Decimal
from functools import partial

import pytest

from cases.actions import perform
from cases.blockers import Blocked
from cases.models import Order
from returns.models import CreditNote
from tests.market import DUE, OVER, MarketWalk, market_order
from tests.races.together import ON_SQLITE, errors, races, together

pytestmark = races

ROUNDS = 1 if ON_SQLITE else 10


@pytest.mark.rule("MP-14")
def test_of_two_who_give_an_overcharge_back_at_once_one_is_told_that_it_is_done(cast):
    for number in range(ROUNDS):
        order = market_order(cast, f"SP-{number}", paid=DUE + 6)
        walk = (
            MarketWalk.about(cast, "invoice", order)
            .reviewed()
            .invoiced(OVER, number=f"INV-{number}")
            .verified()
        )
        pay = [
            partial(perform, walk.case.pk, "refund_overcharge", by=cast.priya, reference=f"L-{n}")
            for n in (1, 2)
        ]
        [refused] = errors(together(*pay))
        assert isinstance(refused, Blocked)
        assert CreditNote.objects.get(order=order).amount == Decimal("6.00")


@pytest.mark.rule("MP-19")
def test_the_same_money_seen_as_an_invoice_and_as_a_charge_is_given_back_once(cast):
    """Both cases verify at the same moment; whoever comes second finds it promised, or is refused."""
    for number in range(ROUNDS):
        order = market_order(cast, f"SP-{number}", paid=DUE + 6)
        bill = MarketWalk.about(cast, "invoice", order).reviewed().invoiced(OVER, number=f"INV-{number}")
        card = MarketWalk.about(cast, "payment", order).reviewed().charged(DUE + 6, f"PAY-{number}").looked()
        charge = order.transactions.get()
        verify = [
            partial(
                perform,
                bill.case.pk,
                "verify_invoice_error",
                by=cast.claire,
                cause="billing",
                paid_as="refund",
                words="A wrong price.",
            ),
            partial(
                perform,
                card.case.pk,
                "verify_payment_error",
                by=cast.tom,
                transaction=charge.pk,
                paid_as="refund",
                words="Too much.",
            ),
        ]
        assert errors(together(*verify)) == []
        pay = [
            partial(perform, bill.case.pk, "refund_overcharge", by=cast.priya, reference=f"L-{number}"),
            partial(perform, card.case.pk, "refund_payment", by=cast.priya, reference=f"M-{number}"),
        ]
        [refused] = errors(together(*pay))
        assert isinstance(refused, Blocked)
        assert Order.objects.get(pk=order.pk).credited == Decimal("6.00")


@pytest.mark.rule("MP-14")
def test_two_cases_that_correct_one_invoice_at_once_make_one_corrected_invoice(cast):
    for number in range(ROUNDS):
        order = market_order(cast, f"SP-{number}", paid=DUE + 6)
        one = MarketWalk.about(cast, "invoice", order).reviewed().invoiced(OVER, number=f"INV-{number}")
        two = MarketWalk.about(cast, "invoice", order).reviewed()
        told = {"cause": "billing", "paid_as": "refund", "words": "A wrong price."}
        verify = [
            partial(perform, walk.case.pk, "verify_invoice_error", by=cast.claire, **told)
            for walk in (one, two)
        ]
        [refused] = errors(together(*verify))
        assert isinstance(refused, Blocked)
        assert order.invoices.filter(corrects__isnull=False).count() == 1
