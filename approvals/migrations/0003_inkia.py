"""The second level may allow a direct exchange in spite of an earlier claim (IK-23)."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("approvals", "0001_initial"),
        ("cases", "0007_inkia"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="approval",
            name="approval_kind_known",
        ),
        migrations.AlterField(
            model_name="approval",
            name="kind",
            field=models.CharField(
                choices=[
                    ("findings", "Findings report"),
                    ("compensation", "Compensation"),
                    ("exchange", "Exchange of goods"),
                    ("direct_exchange", "Direct exchange, in spite of an earlier claim"),
                    ("credit", "Credit note for returned units"),
                    ("refund_talk", "Talking of a refund"),
                    ("refund", "Refund"),
                    ("gift", "Truffle Express"),
                ],
                max_length=20,
                verbose_name="kind",
            ),
        ),
        migrations.AlterField(
            model_name="historicalapproval",
            name="kind",
            field=models.CharField(
                choices=[
                    ("findings", "Findings report"),
                    ("compensation", "Compensation"),
                    ("exchange", "Exchange of goods"),
                    ("direct_exchange", "Direct exchange, in spite of an earlier claim"),
                    ("credit", "Credit note for returned units"),
                    ("refund_talk", "Talking of a refund"),
                    ("refund", "Refund"),
                    ("gift", "Truffle Express"),
                ],
                max_length=20,
                verbose_name="kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="approval",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "findings",
                            "compensation",
                            "exchange",
                            "direct_exchange",
                            "credit",
                            "refund_talk",
                            "refund",
                            "gift",
                        ],
                    )
                ),
                name="approval_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="approval",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "direct_exchange"), _negated=True),
                    models.Q(("lines", {}), _negated=True),
                    _connector="OR",
                ),
                name="approval_exchange_names_units",
            ),
        ),
    ]
