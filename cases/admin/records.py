"""Cases, orders, letters, signals and reminders: to look at. A case changes through its steps and in no other way."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from cases.admin.base import (
    ADMINISTRATORS,
    MANAGERS,
    LookedAtHistory,
    ReadOnlyAdmin,
    ReadOnlyLines,
    visible_cases,
)
from cases.models import (
    Case,
    Customer,
    Event,
    Heartbeat,
    Letter,
    Order,
    OrderImport,
    OrderLine,
    Reminder,
    Signal,
)


class EventLines(ReadOnlyLines):
    model = Event
    seen_by = MANAGERS
    fields = readonly_fields = ["at", "name", "rule", "by", "before", "after", "data"]
    verbose_name_plural = _("what happened")

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("by")


@admin.register(Case)
class CaseAdmin(LookedAtHistory):
    seen_by = MANAGERS
    list_display = ["number", "state", "customer", "order", "summary", "owner", "team", "due_at"]
    list_filter = ["state", "problem", "team"]
    list_select_related = ["order__customer", "owner", "team"]
    search_fields = ["=number", "^order__number", "summary", "order__customer__name"]
    date_hierarchy = "opened_at"
    ordering = ["-id"]
    inlines = [EventLines]

    def get_queryset(self, request):
        return super().get_queryset(request).filter(pk__in=visible_cases(request.user))

    def get_fields(self, request, obj=None):
        return [field.name for field in Case._meta.fields if field.name not in ("id", "version")]

    get_readonly_fields = get_fields


class OrderLines(ReadOnlyLines):
    model = OrderLine
    seen_by = MANAGERS
    fields = readonly_fields = ["position", "sku", "name", "barcode", "quantity", "unit_price", "announced"]


@admin.register(Order)
class OrderAdmin(LookedAtHistory):
    seen_by = MANAGERS
    list_display = [
        "number",
        "customer",
        "placed_on",
        "delivered_on",
        "paid",
        "credited",
        "currency",
        "account_manager",
    ]
    list_select_related = ["customer", "account_manager"]
    search_fields = ["^number", "customer__name"]
    readonly_fields = ["credited"]
    inlines = [OrderLines]

    def get_queryset(self, request):
        orders = super().get_queryset(request)
        if self._may(request, ADMINISTRATORS):
            return orders
        return orders.filter(pk__in=visible_cases(request.user).values("order_id"))


@admin.register(Customer)
class CustomerAdmin(LookedAtHistory):
    """The one record a person may have to mend: FB-27 asks the kind, FB-29 the record number."""

    changed_by = ADMINISTRATORS
    list_display = ["name", "kind", "in_us", "country", "language", "record_number"]
    list_filter = ["kind", "in_us", "language"]
    search_fields = ["name", "=record_number", "^email"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Letter)
class LetterAdmin(LookedAtHistory):
    list_display = ["at", "to", "address", "subject", "state", "attempts", "sent_at", "case"]
    list_filter = ["state", "to"]
    list_select_related = ["case"]
    search_fields = ["=case__number", "address", "subject"]
    readonly_fields = ["message_id"]


@admin.register(Signal)
class SignalAdmin(LookedAtHistory):
    list_display = ["at", "channel", "subject", "state", "attempts", "sent_at", "case"]
    list_filter = ["state", "channel"]
    list_select_related = ["case"]
    search_fields = ["=case__number", "subject"]
    readonly_fields = ["message_id"]


@admin.register(Reminder)
class ReminderAdmin(LookedAtHistory):
    list_display = ["due_at", "kind", "subject", "state", "kept_at", "attempts", "last_error", "case"]
    list_filter = ["state", "kind"]
    list_select_related = ["case"]
    search_fields = ["=case__number"]


@admin.register(Heartbeat)
class HeartbeatAdmin(ReadOnlyAdmin):
    list_display = ["name", "at"]


@admin.register(OrderImport)
class OrderImportAdmin(ReadOnlyAdmin):
    list_display = [
        "made_at",
        "name",
        "by",
        "state",
        "rows_total",
        "added",
        "updated",
        "refused",
        "finished_at",
    ]
    list_select_related = ["by"]
    list_filter = ["state"]
    exclude = ["file"]  # its refused rows are fetched on the page of the import
