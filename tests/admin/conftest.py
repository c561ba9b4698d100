"""One case with everything that can hang on it, so that every page of the admin has a row to show."""

from decimal import Decimal

from cases.models import User
from tests import worlds
from tests.cast import Walk, make_case


@worlds.world
def world(cast):
    """The cast with a case that has requests (approved, rejected, void, open), a return, a count and all papers."""
    walk = Walk(cast, make_case(cast)).to_findings()
    walk.do("ask_compensation", amount="20.00", words="A discount.").grant(
        "compensation", amount=Decimal("10.00")
    )
    walk.do("offer_compensation").do("record_acceptance", words="Fine.").do(
        "pay_compensation", by=cast.priya, reference="L-1"
    )
    walk.to_exchange(torches=3).to_return(torches=3).counted(torches=3)
    walk.do("schedule_replacement", job_note="REPLACEMENT for FB-771205")
    walk.do("ask_gift", words="Late.").grant("gift").do("start_truffle_express")
    walk.do("ask_refund_talk", words="They want money.", why_no_replacement="Out of stock.").grant(
        "refund_talk", verdict="reject"
    )
    walk.do("ask_compensation", amount="5.00", words="For the wait.").do(
        "ask_compensation", amount="6.00", words="For the wait."
    )
    cast.case = walk.case
    cast.chief = User.objects.create_superuser("chief", "chief@desk.example", "desk")
    return cast
