from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CasesConfig(AppConfig):
    name = "cases"
    verbose_name = _("Cases")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        # The workflows are proxies of Case: they can only be told once the models are there.
        from cases import workflows  # noqa: F401
        from cases.immutable import Once, guard
        from cases.search.marks import searched
        from cases.search.sight import marks_of
        from cases.search.sources import Source
        from cases.signals.channel import insist_on_destinations

        sent = "OLD.state = 'sent'"
        guard(
            self,
            [
                Once("cases_event"),
                Once("cases_letter", sent),
                Once("cases_signal", sent),
                Once("cases_photo", "OLD.hidden_at IS NOT NULL"),
            ],
        )
        insist_on_destinations()
        searched(
            self,
            [
                Source(
                    "cases.Customer", "customer", names=("name", "email", "record_number"), phones=("phone",)
                ),
                Source(
                    "cases.Order", "order", numbers=("number", "tracking"), moves=("customer_id", "workflow")
                ),
                Source("cases.OrderLine", "order", key="order_id", names=("sku", "barcode"), words=("name",)),
                Source(
                    "cases.Case",
                    "case",
                    numbers=("number",),
                    names=("contact_name", "contact_email"),
                    words=("summary", "words", "wish"),
                    moves=("order_id", *marks_of.columns),
                ),
            ],
        )
