"""The return slip as a page to print and as a PDF."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from cases.models import Case
from returns.models import Return
from returns.slip import barcode_svg, language_of, make_slip, slip_of


@require_safe
def page(request, number):
    """The slip to print from the browser, in the customer's language."""
    goods = _goods(request, number)
    with translation.override(language_of(goods)):
        # The barcode is drawn by the desk from digits alone.
        context = {"slip": slip_of(goods), "goods": goods, "barcode": mark_safe(barcode_svg(goods.number))}  # noqa: S308
        return render(request, "returns/slip.html", context)


@require_safe
def pdf(request, number):
    """The slip as the customer gets it with the letter."""
    name, content, kind = make_slip(_goods(request, number).number)
    return HttpResponse(
        content, content_type=kind, headers={"Content-Disposition": f'inline; filename="{name}"'}
    )


def _goods(request, number):
    """The return, for those who may see its case: the slip says what was announced, and counting is blind."""
    goods = Return.objects.select_related("order__customer", "case").filter(number=number).first()
    if goods is None or not Case.objects.visible_to(request.user).filter(pk=goods.case_id).exists():
        raise Http404
    return goods
