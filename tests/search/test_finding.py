"""What is found, by whom, and in which order."""

import pytest

from cases.models import Case, Team
from cases.search import find
from cases.search.keeping import catch_up
from cases.search.sight import sights_of
from tests.cast import make_case, make_order, person
from tests.worlds import world

ORDER, CUSTOMER = "FB-771205", "Halden & Pike Ltd"


@world
def case(cast):
    """A case that the index has read."""
    order = make_order(cast, phone="+44 20 7946 0123")
    case = make_case(cast, order, summary="Torches stay dark", words="Émilie wrote: 手电筒不亮 since Monday.")
    catch_up()
    return case


@pytest.mark.parametrize(
    "typed",
    [
        *("halden", "HÂLDEN", "hald", "halden pike", "pike hal", "kim@halden.example", "kim@hal"),
        *("02079460123", "7946 0123", "NS-FB-771205", "771205"),
    ],
)
def test_a_customers_name_address_and_number_find_all_that_hangs_on_it(cast, case, found, typed):
    assert found(typed, cast.claire) == [[case.number], [ORDER], [CUSTOMER]]


@pytest.mark.parametrize(
    "typed", ["fb-torch-8", "FBTORCH8", "5012345678900", "pr123456789", "6789", "fb771205"]
)
def test_articles_and_parcels_find_the_order_and_its_cases(cast, case, found, typed):
    assert found(typed, cast.claire) == [[case.number], [ORDER], []]


@pytest.mark.parametrize(
    "typed", ["dark", "stay torch", "emilie", "EMILIE mon", "手电", "电筒不", "不亮", "halden 电筒", "00001"]
)
def test_words_of_the_case_find_the_case(cast, case, found, typed):
    assert found(typed, cast.claire) == [[case.number], [], []]


@pytest.mark.parametrize("typed", ["metal torch 8", "ballpoint"])
def test_the_description_of_an_article_finds_the_order(cast, case, found, typed):
    assert found(typed, cast.claire) == [[], [ORDER], []]


@pytest.mark.parametrize("typed", ["halden kettle", "alden", "hald pike", "电亮", "torchesx", "k"])
def test_every_word_has_to_be_there_and_only_the_last_may_be_begun(cast, case, found, typed):
    assert found(typed, cast.claire) == [[], [], []]


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "\0",
            "a" * 10_000,
            "halden " * 2_000,
            '"halden',
            "NEAR(halden pike)",
            "halden*",
            "-halden",
            "halden OR",
        ),
        *("%", "_", "' OR 1=1 --", "halden\\", "words : halden", "{a b} : c", ":*", "!", "☂🎁", "\ud800"),
        *("\u202eneddlah", "שלום مرحبا"),
    ],
)
def test_no_text_breaks_it(cast, case, typed):
    for user in (cast.claire, cast.ada, cast.luc, cast.sam):
        find(typed, user)


def test_numbers_of_papers_open_the_case(walk):
    number = walk.case.returns.authorise(by=walk.cast.claire, lines=walk.lines(torches=3)).number
    for typed in (number, number.lower(), number.replace("-", "")):
        assert find(typed, walk.cast.claire).exact == walk.case
        assert find(typed, walk.cast.max).exact is None


def test_a_tracking_number_of_two_orders_opens_neither(cast):
    make_order(cast)
    assert str(find("PR 123456789", cast.claire).exact) == ORDER
    make_order(cast, "FB-2")
    both = find("PR123456789", cast.claire)
    assert both.exact is None and len(both.orders) == 2


def test_whoever_bears_the_whole_name_comes_first(cast, found):
    make_order(cast, "FB-1", name="Paper", record_number="1", email="a@b.example")
    for number in range(2, 6):
        make_order(cast, f"FB-{number}", name=f"Paper Mill {number}", record_number=str(number))
    names = found("paper", cast.claire, most=3)[2]
    assert names == ["Paper", "Paper Mill 5", "Paper Mill 4"]
    assert find("paper", cast.claire, most=3).more == {"orders", "customers"}
    assert find("paper", cast.claire, most=5).more == set()


def test_what_bears_the_word_in_its_name_comes_before_what_only_speaks_of_it(cast, found):
    named = make_case(cast, make_order(cast, "FB-1", name="Monday Ltd"))
    speaks = make_case(cast, make_order(cast, "FB-2"), words="Since Monday.")
    assert found("monday", cast.claire)[0] == [named.number, speaks.number]


def test_a_word_typed_to_its_end_comes_before_one_that_only_begins_so(cast, found):
    whole = make_case(cast, make_order(cast, "FB-1"), summary="Box 77 is open")
    begun = make_case(cast, make_order(cast, "FB-2"), summary="Box 773 is open")
    assert found("box 77", cast.claire)[0] == [whole.number, begun.number]


def test_old_entries_are_found_by_the_index(cast, found, monkeypatch):
    """The newest are looked through one by one; the others are only in the index."""
    monkeypatch.setattr("cases.search.finding.NEWEST", 1)
    old, new = (
        make_case(cast, make_order(cast, f"FB-{n}", name=name))
        for n, name in ((1, "Halden Old"), (2, "Halden New"))
    )
    assert found("halden", cast.claire)[0] == [new.number, old.number]
    assert found("halden old", cast.claire)[0] == [old.number]
    assert found("halden t", cast.claire)[0] == [new.number, old.number]
    assert found("halden", cast.max) == [[], ["FB-2", "FB-1"], ["Halden New", "Halden Old"]]


def test_everybody_finds_exactly_the_cases_they_may_see(cast):
    """The index keeps who may see a case in words of its own: they have to say what `visible_to` says."""
    paris = Team.objects.create(name="Paris", manager=cast.tom)
    both = person("both", "agent", "finance", team=cast.lyon)
    second = person("second", "second_level", team=cast.lyon)
    cases = [
        make_case(cast, make_order(cast, f"FB-{n}"), owner=owner, team=team)
        for n, (owner, team) in enumerate(
            [
                (cast.claire, cast.london),
                (cast.max, cast.lyon),
                (None, None),
                (cast.claire, paris),
                (None, cast.lyon),
            ]
        )
    ]
    Case.objects.filter(pk=cases[1].pk).update(money_approved=True)
    Case.objects.filter(pk=cases[4].pk).update(escalated_to=cast.anna)
    people = [person for person in vars(cast).values() if hasattr(person, "roles")]
    for user in [*people, both, second]:
        seen = set(Case.objects.visible_to(user))
        assert set(find("halden", user).cases) == seen, user
        assert {case for case in cases if find(case.number, user).exact == case} == seen, user
    assert sights_of(cast.sam) == {} and set(sights_of(cast.ada).values()) == {None}


def test_a_case_that_moves_to_another_team_moves_in_search_too(cast, case, found):
    assert found("halden", cast.max)[0] == []
    Case.objects.filter(pk=case.pk).update(team=cast.lyon, owner=cast.max)
    assert found("halden", cast.max)[0] == [case.number]
    assert found("halden", cast.claire)[0] == []


def test_the_warehouse_finds_no_orders_and_a_stranger_nothing(cast, case, found):
    assert found("halden", cast.luc) == found("halden", cast.sam) == [[], [], []]
    assert found("halden", cast.priya) == [[], [ORDER], [CUSTOMER]]


def test_the_number_of_queries_does_not_grow_with_what_is_found(cast, django_assert_max_num_queries):
    make_case(cast)
    find("halden", cast.claire)
    with django_assert_max_num_queries(30) as few:
        find("halden", cast.claire)
    for number in range(5):
        make_case(cast, make_order(cast, f"FB-{number:03}"))
    find("halden", cast.claire)
    with django_assert_max_num_queries(len(few)):
        assert len(find("halden", cast.claire).cases) == 6
