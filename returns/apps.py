from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReturnsConfig(AppConfig):
    name = "returns"
    verbose_name = _("Returns")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from django.db.models.signals import post_migrate

        from cases.immutable import Once, guard
        from cases.letters.enclosures import register
        from cases.search.marks import searched
        from cases.search.sources import Source
        from returns.invoice_paper import make_invoice
        from returns.models.policy import write_first_policies
        from returns.slip import make_slip

        register("slip", make_slip)
        register("invoice", make_invoice)

        guard(
            self,
            [
                Once("returns_scan"),
                Once("returns_creditnote"),
                Once("returns_count", "OLD.state = 'replaced'"),
                Once("returns_policy"),
                # A corrected invoice is checked and then sent; one that was issued by others never changes.
                Once("returns_invoice", "OLD.corrects_id IS NULL OR OLD.sent_at IS NOT NULL"),
                Once("returns_invoiceline"),
                Once("returns_discrepancy"),
                Once("returns_transaction", "OLD.status <> 'pending'"),
            ],
        )
        post_migrate.connect(write_first_policies, sender=self)
        searched(
            self,
            [
                Source("returns.Return", "case", key="case_id", numbers=("number",)),
                Source("returns.ReplacementOrder", "case", key="case_id", numbers=("number", "tracking")),
                Source("returns.CreditNote", "case", key="case_id", numbers=("number", "reference")),
                Source("returns.Gift", "case", key="case_id", numbers=("tracking",)),
            ],
        )
