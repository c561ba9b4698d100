"""The corrected invoice as a page to print and as a PDF."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from cases.models import Case
from returns.invoice_paper import corrected, language_of, make_invoice, paper_of
from returns.models import Invoice


@require_safe
def page(request, number):
    """The corrected invoice to print from the browser, in the customer's language."""
    invoice = _invoice(request, number)
    with translation.override(language_of(invoice)):
        context = {"paper": paper_of(invoice), "invoice": invoice, "case": invoice.discrepancy.case}
        return render(request, "returns/invoice.html", context)


@require_safe
def pdf(request, number):
    """The corrected invoice as the customer gets it with the letter."""
    name, content, kind = make_invoice(_invoice(request, number).number)
    return HttpResponse(
        content, content_type=kind, headers={"Content-Disposition": f'inline; filename="{name}"'}
    )


def _invoice(request, number):
    """The corrected invoice, for those who may see the case that corrected it."""
    try:
        invoice = corrected(number)
    except Invoice.DoesNotExist:
        raise Http404 from None
    if not Case.objects.visible_to(request.user).filter(pk=invoice.discrepancy.case_id).exists():
        raise Http404
    return invoice
