"""Returns and the papers that follow them: to look at. They change through the floor and the case's steps alone."""

from django.contrib import admin

from cases.admin.base import MANAGERS, LookedAtHistory, ReadOnlyLines
from returns.models import Count, CreditNote, Gift, PaymentLink, ReplacementOrder, Return, ReturnLine, Scan


class ReturnLines(ReadOnlyLines):
    model = ReturnLine
    seen_by = MANAGERS
    fields = readonly_fields = [
        "order_line",
        "expected",
        "good",
        "damaged",
        "surplus",
        "credited",
        "replaced",
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("order_line")


class ScanLines(ReadOnlyLines):
    model = Scan
    seen_by = MANAGERS
    fields = readonly_fields = [
        "at",
        "by",
        "code",
        "order_line",
        "condition",
        "quantity",
        "typed",
        "note",
        "undoes",
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("by", "order_line", "undoes")


class OfACase(LookedAtHistory):
    """Rows that are seen with their case."""

    seen_by = MANAGERS
    case_path = "case"
    list_select_related = ["case"]


@admin.register(Return)
class ReturnAdmin(OfACase):
    list_display = [
        "number",
        "case",
        "order",
        "state",
        "counted_total",
        "expected_total",
        "authorised_at",
        "arrived_at",
    ]
    list_select_related = ["case", "order"]
    list_filter = ["state"]
    search_fields = ["=number", "=case__number", "^order__number"]
    readonly_fields = ["state"]
    inlines = [ReturnLines]


@admin.register(Count)
class CountAdmin(OfACase):
    case_path = "goods__case"
    list_display = ["goods", "number", "state", "started_by", "finished_by", "finished_at"]
    list_select_related = ["goods", "started_by", "finished_by"]
    list_filter = ["state"]
    search_fields = ["=goods__number"]
    inlines = [ScanLines]


@admin.register(ReplacementOrder)
class ReplacementOrderAdmin(OfACase):
    list_display = ["number", "case", "urgent", "scheduled_at", "goods_back_at", "shipped_at", "cancelled_at"]
    search_fields = ["=number", "=case__number"]


@admin.register(CreditNote)
class CreditNoteAdmin(OfACase):
    list_display = ["number", "kind", "case", "order", "amount", "currency", "issued_by", "issued_at"]
    list_select_related = ["case", "order", "issued_by"]
    list_filter = ["kind", "currency"]
    search_fields = ["=number", "=case__number", "^order__number", "reference"]
    date_hierarchy = "issued_at"


@admin.register(Gift)
class GiftAdmin(OfACase):
    list_display = ["contact_name", "record_number", "case", "dispatched_at", "tracking"]
    search_fields = ["=record_number", "=case__number"]


@admin.register(PaymentLink)
class PaymentLinkAdmin(OfACase):
    list_display = ["case", "amount", "currency", "price", "sent_by", "sent_at", "paid_at", "cancelled_at"]
    list_select_related = ["case", "sent_by"]
    list_filter = ["currency"]
    search_fields = ["=case__number", "reference"]
    date_hierarchy = "sent_at"
