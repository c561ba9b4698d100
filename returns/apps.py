from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReturnsConfig(AppConfig):
    name = "returns"
    verbose_name = _("Returns")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from cases.immutable import Once, guard
        from cases.letters.enclosures import register
        from cases.search.marks import searched
        from cases.search.sources import Source
        from returns.slip import make_slip

        register("slip", make_slip)

        guard(
            self,
            [
                Once("returns_scan"),
                Once("returns_creditnote"),
                Once("returns_count", "OLD.state = 'replaced'"),
                Once("returns_paymentlink", "OLD.paid_at IS NOT NULL OR OLD.cancelled_at IS NOT NULL"),
            ],
        )
        searched(
            self,
            [
                Source("returns.Return", "case", key="case_id", numbers=("number",)),
                Source("returns.ReplacementOrder", "case", key="case_id", numbers=("number", "tracking")),
                Source("returns.CreditNote", "case", key="case_id", numbers=("number", "reference")),
                Source("returns.PaymentLink", "case", key="case_id", numbers=("reference",)),
                Source("returns.Gift", "case", key="case_id", numbers=("tracking",)),
            ],
        )
