"""A desk with something on every page, and who looks at which."""

from itertools import count as numbers_from

from django.conf import settings

from cases.photos.adding import add_photos
from cases.photos.links import make_link
from returns.counting import scan, start
from tests.cast import Walk, make_case, make_order
from tests.photos.conftest import upload
from tests.workflows.inkia import inkia_order, start_about


def everywhere(cast):
    """Make cases in many states; returns {username (None: not signed in): addresses}."""
    numbers = numbers_from(1)

    def new(problem="print_quality"):
        n = next(numbers)
        order = make_order(cast, f"FB-{n}", record_number=f"NS-{n}", delivered=problem != "late")
        return Walk(cast, make_case(cast, order, problem=problem))

    fresh, late = new("malfunction"), new("late")
    asked = new().to_findings()
    asked.do("ask_compensation", amount="93.00", words="Three torches stay dark.")
    returning = new().to_findings().to_exchange().to_return(torches=3)
    half_counted = start(returning.case.returns.get().pk, by=cast.luc)
    for code in ("FB-TORCH-8", "4006381333931"):
        scan(half_counted.pk, code=code, by=cast.luc)
    counted = new().to_findings().to_exchange().to_return(torches=3).counted(torches=2, damaged=1)
    counted.do("schedule_replacement", job_note=f"REPLACEMENT of {counted.case.order.number}")
    paying = new().to_findings()
    paying.do("ask_credit", lines=paying.lines(torches=3), amount="93.00", words="Three back.").grant(
        "credit"
    )
    paying.to_return().counted(torches=3)
    closed = new().to_findings().do("record_waiver", words="Leave it.").do("close")
    claimed = start_about(cast, "damaged_content", order=inkia_order(cast, "200001"))
    again = start_about(
        cast, "damaged_content", order=inkia_order(cast, "200002", customer=claimed.case.customer)
    )
    again.saw("damage").do("confirm_damage", lines=again.units(black=2, cyan=1), words="La fuite se voit.")
    again.do("arrange_return_exchange", label=True, words="")
    linked = start_about(cast, "wrong_colour", order=inkia_order(cast, "200003"))
    linked.do("confirm_colour", lines=linked.units(black=2), received="INK-CY", words="Elle lit « cyan ».")
    linked.do("propose_keeping", by_mail=True).do("record_acceptance", words="D’accord.")
    linked.do("send_payment_link", lines=linked.units(black=2), address="https://paiement.example/1")
    passed_up = start_about(
        cast, "damaged_content", order=inkia_order(cast, "200004", customer=claimed.case.customer)
    )
    passed_up.saw("damage").do("confirm_damage", lines=passed_up.units(black=1), words="La fuite se voit.")
    passed_up.do("ask_direct_exchange", words="Bonne cliente.")

    [photo], _refused = add_photos(asked.case.pk, [upload(size=(800, 600))], "photo", by=cast.claire)
    link = make_link(asked.case, ["photo"], by=cast.claire).removeprefix(settings.DESK_PUBLIC_URL)

    told = (fresh, late, asked, returning, counted, paying, closed, again, linked)
    cases = [walk.case.number for walk in told]
    goods, done = returning.case.returns.get().number, counted.case.returns.get().number
    request, credit = asked.case.approvals.get(kind="compensation"), paying.case.approvals.get(kind="credit")
    return {
        None: ["/accounts/login/", link, f"/c/{'x' * 43}/"],
        "claire": [
            "/cases/?queue=mine",
            "/cases/?queue=overdue",
            *(f"/cases/{number}/" for number in cases),
            f"/cases/{fresh.case.number}/do/record_details/",
            f"/cases/{fresh.case.number}/do/send_findings/",
            "/cases/new/",
            f"/cases/new/?order={fresh.case.order.number}",
            f"/orders/{fresh.case.order.number}/",
            "/search?q=FB",
            "/rules/",
            "/rules/FB-25/",
            f"/cases/{closed.case.number}/photos/",
            f"/cases/{asked.case.number}/photos/",
            f"/cases/{asked.case.number}/photos/{photo.pk}/",
            "/outbox/",
            f"/outbox/{asked.case.letters.first().pk}/",
            "/imports/",
            f"/returns/{goods}/slip/",
            "/preferences/",
            "/nowhere/",
        ],
        "luc": [
            "/floor/",
            f"/floor/{goods}/",
            f"/floor/{goods}/finish/",
            f"/floor/{done}/",
            "/floor/replacements/",
            "/floor/gifts/",
        ],
        "priya": ["/finance/", f"/finance/{credit.case.number}/issue_credit_note/", "/finance/issued/"],
        "sofia": [
            "/",
            f"/cases/{passed_up.case.number}/",
            f"/admin/approvals/approval/{passed_up.case.approvals.get().pk}/",
        ],
        "ada": ["/admin/approvals/approval/", f"/admin/approvals/approval/{request.pk}/", "/admin/"],
    }
