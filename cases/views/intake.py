"""Registering a case: find the order, say what is wrong, check the answers, register."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases.blockers import Blocked
from cases.intake import FindForm, IntakeForm, outlook, register
from cases.models import Case, Event, Order
from cases.once import key_of, new_key, same_key
from cases.roles import Role
from cases.search.orders import closest_numbers, orders_meant


@require_http_methods(["GET", "POST"])
def intake(request):
    """GET finds the order; POST checks what was typed (`go=check`), goes back (`change`) or registers."""
    if not request.user.has_role(Role.AGENT):
        raise PermissionDenied(
            _("Cases are registered by agents. An administrator of the desk can give you that role.")
        )
    orders = Order.objects.visible_to(request.user).select_related("customer")
    if request.method == "POST":
        return _answered(
            request,
            get_object_or_404(orders, number=request.POST.get("order", "")),
        )
    number = request.GET.get("order", "").strip()
    if order := orders.filter(number=number).first() if number else None:
        return _page(request, order, IntakeForm(order=order))
    return _find(request, request.GET.get("q", number).strip() if request.GET else None)


def _find(request, typed):
    """Step 1: the order that was meant, or the ones it may be, or the nearest numbers."""
    form = FindForm({"q": typed} if typed is not None else None)
    found, nearest = [], []
    if form.is_valid():
        order, found = orders_meant(typed, request.user)
        if order:
            return redirect(f"{reverse('intake')}?{urlencode({'order': order.number})}")
        if not found:
            nearest = closest_numbers(typed, request.user)
            form.add_error(
                "q", _("No order %(typed)s. Check the number, or search by customer") % {"typed": typed}
            )
    return render(
        request,
        "cases/intake_find.html",
        {"form": form, "found": found, "nearest": nearest, "query": ""},
        status=422 if form.errors else 200,
    )


def _answered(request, order):
    """Steps 2 to 4: what was typed comes back whatever happens."""
    form, go = IntakeForm(request.POST, order=order), request.POST.get("go")
    if go == "change":
        return _page(request, order, form)
    if not form.is_valid():
        return _page(request, order, form, status=422)
    once = key_of(request) or new_key()
    try:
        if go != "register":
            return _page(request, order, form, outlook=outlook(request.user, order, form.case_fields()))
        with transaction.atomic():
            case = register(request.user, order, form.case_fields(), once)
    except Blocked as stop:
        for blocker in stop.blockers:
            form.add_error(None, str(blocker))
        return _page(request, order, form, status=422)
    except IntegrityError:
        # Two presses at the same moment: the other one has registered it.
        case = get_object_or_404(Event, once=once, name="opened", by=request.user).case
    told = format_html(
        '<span data-draft-done="intake:{}">{}</span>',
        order.number,
        _("Registered as %(number)s. You are its owner.") % {"number": case.number},
    )
    messages.success(request, told)
    return redirect("case", case.number)


def _page(request, order, form, status=200, outlook=None):
    others = order.cases.open().select_related("team", "owner")
    visible = set(Case.objects.visible_to(request.user).filter(order=order).values_list("pk", flat=True))
    context = {
        "form": form,
        "order": order,
        "lines": order.lines.all(),
        "guest": not order.customer.record_number,
        "duplicates": [case for case in others if case.pk in visible],
        # A case of another team stays theirs; that there is one is what a second agent has to know.
        "elsewhere": sorted({str(case.team) for case in others if case.pk not in visible}),
        "outlook": outlook,
        "once": same_key(request),  # going back and again is a repeat
        "has_errors": status == 422,
    }
    return render(
        request, "cases/intake_check.html" if outlook else "cases/intake.html", context, status=status
    )


urlpatterns = [path("cases/new/", intake, name="intake")]
