"""An exception to the return policy is asked for in writing, and a request may name the discrepancy it makes good."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("approvals", "0003_inkia"),
        ("cases", "0009_market"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="approval",
            name="approval_one_open_per_kind",
        ),
        migrations.RemoveConstraint(
            model_name="approval",
            name="approval_kind_known",
        ),
        migrations.AddField(
            model_name="approval",
            name="about",
            field=models.CharField(
                blank=True,
                help_text="The discrepancy it is asked for, like invoice:12; the credit note carries it on.",
                max_length=40,
                verbose_name="what it makes good",
            ),
        ),
        migrations.AddField(
            model_name="historicalapproval",
            name="about",
            field=models.CharField(
                blank=True,
                help_text="The discrepancy it is asked for, like invoice:12; the credit note carries it on.",
                max_length=40,
                verbose_name="what it makes good",
            ),
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
                    ("exception", "Exception to the return policy"),
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
                    ("exception", "Exception to the return policy"),
                ],
                max_length=20,
                verbose_name="kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="approval",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "open")),
                fields=("case", "kind", "about"),
                name="approval_one_open_per_kind",
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
                            "exception",
                        ],
                    )
                ),
                name="approval_kind_known",
            ),
        ),
    ]
