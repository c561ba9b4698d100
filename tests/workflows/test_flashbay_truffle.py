"""FB-27 to FB-30, FB-34: Truffle Express."""

import pytest

from cases.actions import Unclear
from cases.blockers import Blocked
from tests.cast import Walk, make_case, make_order
from tests.worlds import world


@world
def gift(walk):
    """A Truffle Express that was approved and asked of Aftersales."""
    return walk.do("ask_gift", words="Two weeks late.").grant("gift").do("start_truffle_express")


@pytest.mark.rule("FB-27")
def test_a_reseller_never_gets_truffle_express(cast):
    walk = Walk(cast, make_case(cast, make_order(cast, kind="reseller")))
    walk.is_refused("ask_gift", "FB-27", words="Two weeks late.")


@pytest.mark.rule("FB-28")
def test_only_the_agents_own_team_manager_approves_it(walk):
    walk.do("ask_gift", words="Two weeks late.").is_refused("start_truffle_express", "FB-28")
    for person in (walk.cast.ada, walk.cast.claire, walk.cast.root, walk.cast.max):
        with pytest.raises(Blocked):
            walk.grant("gift", by=person)
    walk.grant("gift", by=walk.cast.anna).do("start_truffle_express")


@pytest.mark.rule("FB-29")
def test_the_mail_has_its_exact_subject_and_its_three_parts(gift):
    letter = gift.case.letters.get(template="to_aftersales_truffle")
    assert letter.subject == "TRUFFLE EXPRESS" and letter.address == "aftersales@flashbay.com"
    assert letter.body.splitlines() == [
        "NetSuite customer record number: NS-FB-771205",
        "Contact name: Kim Halden",
        "Particulars of the service failure: Two weeks late.",
    ]


@pytest.mark.rule("FB-29")
def test_none_of_the_three_parts_may_be_empty(cast):
    walk = Walk(cast, make_case(cast, make_order(cast, record_number="")))
    walk.do("ask_gift", words="Two weeks late.").grant("gift").is_refused("start_truffle_express", "FB-29")
    with pytest.raises(Unclear):
        walk.do("ask_gift", words=" ")


@pytest.mark.rule("FB-30", "FB-34")
def test_the_dispatch_is_recorded_and_the_apology_goes_with_it(gift):
    gift.do("record_gift_dispatch", by=gift.cast.ada, tracking="TR1")
    sent = gift.case.gifts.get()
    assert sent.dispatched_by == gift.cast.ada and sent.tracking == "TR1"
    assert "we apologise" in gift.case.letters.get(template="truffle_apology").body


@pytest.mark.rule("FB-34")
def test_it_answers_a_service_failure_and_needs_no_investigation(walk):
    assert walk.case.milestones == []
    walk.do("ask_gift", words="Two weeks late.").grant("gift").do("start_truffle_express")
    assert walk.case.gifts.get().particulars == "Two weeks late."
