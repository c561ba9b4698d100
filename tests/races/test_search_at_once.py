"""People rename while others search: whatever meets, in the end everything is found under its last name only."""

from functools import partial

from cases.models import Case, Customer, SearchMark
from cases.search import find
from tests.cast import make_case, make_order
from tests.races.together import ON_SQLITE, errors, races, together

pytestmark = races

ROUNDS = 2 if ON_SQLITE else 15


def test_nothing_is_found_under_an_old_name_however_renaming_and_searching_meet(cast):
    order = make_order(cast, name="Name000")
    case = make_case(cast, order, summary="Summary000")

    def rename(name):
        Customer.objects.filter(pk=order.customer_id).update(name=name)

    def correct(summary):
        Case.objects.filter(pk=case.pk).update(summary=summary)

    for last in range(1, ROUNDS + 1):
        now, before = ([f"Name{n:03}", f"Summary{n:03}"] for n in (last, last - 1))
        search = partial(find, now[0], cast.claire)
        assert errors(together(partial(rename, now[0]), search, partial(correct, now[1]), search)) == []
        assert [find(word, cast.claire).cases for word in now] == [[case], [case]]
        assert not any(find(word, cast.claire) for word in before)
    assert not SearchMark.objects.exists()


def test_a_name_is_found_at_once_by_everybody_when_many_search_for_it(cast):
    """The one who comes second waits for the first to read it, and finds it too."""
    order = make_order(cast)
    for last in range(ROUNDS):
        Customer.objects.filter(pk=order.customer_id).update(name=f"Zephyr{last}z")
        search = partial(find, f"zephyr{last}z", cast.claire)
        answers = together(*[search] * 4)
        assert errors(answers) == []
        assert [answer.orders for answer in answers] == [[order]] * 4
