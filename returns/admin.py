"""Returns and the papers that follow them: to look at. They change through the floor and the case's steps alone."""

from django.contrib import admin

from cases.admin.base import (
    ADMINISTRATORS,
    MANAGERS,
    LookedAtHistory,
    ReadOnlyAdmin,
    ReadOnlyLines,
    visible_cases,
)
from cases.roles import Role
from returns.models import (
    Count,
    CreditNote,
    Discrepancy,
    Gift,
    Invoice,
    InvoiceLine,
    Policy,
    ReplacementOrder,
    Return,
    ReturnLine,
    Scan,
    Transaction,
)
from returns.policy_form import PolicyForm, next_version


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


@admin.register(Policy)
class PolicyAdmin(LookedAtHistory):
    """The return policy in its versions: a manager writes the next one, and changes none (MP-01, MP-30)."""

    form = PolicyForm
    seen_by = MANAGERS
    added_by = (Role.TEAM_MANAGER, Role.ADMINISTRATOR)
    list_display = ["workflow", "version", "in_force_from", "window_days", "automatic_limit", "written_by"]
    list_select_related = ["written_by"]
    list_filter = ["workflow"]

    def has_add_permission(self, request):
        return self._may(request, self.added_by)

    def get_changeform_initial_data(self, request):
        """The next version begins as the last one ends."""
        last = Policy.objects.order_by("workflow", "version").last()
        return next_version(last) if last else {}

    def save_model(self, request, obj, form, change):
        obj.written_by = request.user
        super().save_model(request, obj, form, change)


class InvoiceLines(ReadOnlyLines):
    model = InvoiceLine
    seen_by = MANAGERS
    fields = readonly_fields = ["position", "kind", "sku", "name", "quantity", "unit_price", "amount"]


class OfAnOrder(LookedAtHistory):
    """Rows that are seen with the cases of their order."""

    seen_by = MANAGERS
    list_select_related = ["order"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if self._may(request, ADMINISTRATORS):
            return rows
        return rows.filter(order__in=visible_cases(request.user).values("order_id"))


@admin.register(Invoice)
class InvoiceAdmin(OfAnOrder):
    list_display = ["number", "order", "issued_on", "total", "currency", "corrects", "checked_at", "sent_at"]
    list_select_related = ["order", "corrects"]
    search_fields = ["=number", "^order__number"]
    inlines = [InvoiceLines]


@admin.register(Transaction)
class TransactionAdmin(OfAnOrder):
    list_display = ["reference", "order", "kind", "method", "amount", "currency", "status", "processed_at"]
    list_filter = ["status", "kind", "method"]
    search_fields = ["=reference", "^order__number"]


@admin.register(Discrepancy)
class DiscrepancyAdmin(ReadOnlyAdmin):
    seen_by = MANAGERS
    case_path = "case"
    list_display = [
        "key",
        "kind",
        "case",
        "order",
        "amount",
        "give_back",
        "currency",
        "verified_by",
        "verified_at",
    ]
    list_select_related = ["case", "order", "verified_by"]
    list_filter = ["kind"]
    search_fields = ["=case__number", "^order__number"]
