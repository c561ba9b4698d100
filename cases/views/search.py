"""Search: a number that exists opens its page, anything else lists what it may mean."""

from django.db.models import Q
from django.shortcuts import redirect, render
from django.urls import path

from cases.finding import AT_MOST, cases_like, customers_like, exact_order, orders_like
from cases.models import Case
from cases.roles import Role
from cases.views.orders import may_see_orders


def search(request):
    """GET `q`. A fixed number of queries, whatever is found."""
    typed = " ".join(request.GET.get("q", "").replace("\0", "").split())[:200]
    context = {"query": typed, "at_most": AT_MOST}
    if typed:
        if target := _exact(typed, request.user):
            return redirect(*target)
        context["cases"] = list(cases_like(typed, request.user))
        if may_see_orders(request.user):
            context["orders"], context["customers"] = (
                list(orders_like(typed)),
                list(customers_like(typed).prefetch_related("orders")),
            )
    return render(request, "search/results.html", context)


def _exact(typed, user):
    """Where the number `typed` leads `user`: (url name, number), or None."""
    number = typed.upper()
    case = (
        Case.objects.visible_to(user)
        .filter(
            Q(number=number)
            | Q(returns__number=number)
            | Q(replacements__number=number)
            | Q(credit_notes__number=number)
        )
        .first()
    )
    if user.has_role(Role.WAREHOUSE) and Case.objects.filter(returns__number=number).exists():
        return "count", number
    if case:
        return "case", case.number
    if may_see_orders(user) and (order := exact_order(typed)):
        return "order", order.number
    return None


urlpatterns = [path("search", search, name="search")]
