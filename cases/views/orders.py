"""An order: what was bought, by whom, what went wrong with it, and the facts that may be corrected."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases.changes import changes_of_order, latest_change
from cases.forms.orders import OrderFactsForm
from cases.models import Case, Order
from cases.roles import Role, may_see_orders
from cases.views.missing import NotHere

CORRECTORS = (Role.AGENT, Role.AFTERSALES, Role.TEAM_MANAGER)


@require_http_methods(["GET", "POST"])
def order(request, number):
    """GET shows the order; POST corrects its facts."""
    if not may_see_orders(request.user):
        raise PermissionDenied(
            _(
                "Orders are for agents, Aftersales, team managers and finance. The warehouse works with "
                "returns."
            )
        )
    found = (
        Order.objects.visible_to(request.user)
        .select_related("customer", "account_manager")
        .filter(number=number)
        .first()
    )
    if found is None:
        raise NotHere(_("There is no order %(number)s.") % {"number": number})
    may_correct = request.user.has_role(*CORRECTORS)
    if request.method == "GET":
        return _page(request, found, OrderFactsForm(order=found) if may_correct else None)
    if not may_correct:
        raise PermissionDenied(
            _("The facts of an order are corrected by agents, Aftersales and team managers.")
        )
    form = OrderFactsForm(request.POST, order=found)
    if not form.is_valid():
        return _page(request, found, form, status=422)
    if request.POST.get("seen") != latest_change(found):
        return _page(request, found, form, status=409, stale=True)
    form.save()
    messages.success(request, _("Saved") if form.changed_data else _("Nothing was changed"))
    return redirect("order", found.number)


def _page(request, order, form, status=200, stale=False):
    context = {
        "order": order,
        "lines": order.lines.all(),
        "cases": Case.objects.visible_to(request.user).filter(order=order).select_related("owner"),
        "form": form,
        "guest": not order.customer.record_number,
        "changes": changes_of_order(order),
        "seen": latest_change(order),
        "stale": stale,
        "has_errors": status >= 400,
        "may_open_case": request.user.has_role(Role.AGENT),
    }
    return render(request, "orders/order.html", context, status=status)


urlpatterns = [path("orders/<str:number>/", order, name="order")]
