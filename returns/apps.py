from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReturnsConfig(AppConfig):
    name = "returns"
    verbose_name = _("Returns")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from cases.immutable import Once, guard
        from cases.letters.enclosures import register
        from returns.slip import make_slip

        register("slip", make_slip)

        guard(
            self,
            [
                Once("returns_scan"),
                Once("returns_creditnote"),
                Once("returns_count", "OLD.state = 'replaced'"),
            ],
        )
