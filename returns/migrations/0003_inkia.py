import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import cases.clock


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0007_inkia"),
        ("cases", "__first__"),
        ("returns", "0002_procedures"),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalPaymentLink",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                ("lines", models.JSONField(help_text="Order line id → units to send.", verbose_name="units")),
                (
                    "price",
                    models.DecimalField(
                        decimal_places=2, max_digits=12, verbose_name="price without discount"
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                ("address", models.URLField(max_length=500, verbose_name="address of the link")),
                ("sent_at", models.DateTimeField(default=cases.clock.now, verbose_name="sent")),
                ("paid_at", models.DateTimeField(null=True, verbose_name="paid")),
                (
                    "reference",
                    models.CharField(blank=True, max_length=60, verbose_name="reference of the payment"),
                ),
                ("cancelled_at", models.DateTimeField(null=True, verbose_name="cancelled")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(
                        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                    ),
                ),
                (
                    "cancelled_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="cancelled by",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "paid_noted_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="payment noted by",
                    ),
                ),
                (
                    "sent_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="sent by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical payment link",
                "verbose_name_plural": "historical payment links",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="PaymentLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                ("lines", models.JSONField(help_text="Order line id → units to send.", verbose_name="units")),
                (
                    "price",
                    models.DecimalField(
                        decimal_places=2, max_digits=12, verbose_name="price without discount"
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                ("address", models.URLField(max_length=500, verbose_name="address of the link")),
                ("sent_at", models.DateTimeField(default=cases.clock.now, verbose_name="sent")),
                ("paid_at", models.DateTimeField(null=True, verbose_name="paid")),
                (
                    "reference",
                    models.CharField(blank=True, max_length=60, verbose_name="reference of the payment"),
                ),
                ("cancelled_at", models.DateTimeField(null=True, verbose_name="cancelled")),
                (
                    "cancelled_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="cancelled by",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="payment_links",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "paid_noted_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="payment noted by",
                    ),
                ),
                (
                    "sent_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="sent by",
                    ),
                ),
            ],
            options={
                "verbose_name": "payment link",
                "verbose_name_plural": "payment links",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("amount__gt", 0),
                            ("price__gte", models.F("amount")),
                            models.Q(("currency", ""), _negated=True),
                        ),
                        name="payment_link_amount_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("lines", {}), _negated=True), models.Q(("address", ""), _negated=True)
                        ),
                        name="payment_link_says_what_and_where",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("paid_at", None), ("paid_noted_by", None), ("reference", "")),
                            models.Q(
                                ("paid_at__isnull", False),
                                ("paid_noted_by__isnull", False),
                                models.Q(("reference", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="payment_link_paid_with_reference",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("cancelled_at", None), ("cancelled_by", None)),
                            models.Q(("cancelled_at__isnull", False), ("cancelled_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="payment_link_cancelled_by_someone",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("paid_at", None), ("cancelled_at", None), _connector="OR"),
                        name="payment_link_paid_or_cancelled",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("cancelled_at", None), ("paid_at", None)),
                        fields=("case",),
                        name="payment_link_one_open_per_case",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="historicalreturn",
            name="label",
            field=models.CharField(
                choices=[
                    ("none", "without a prepaid label"),
                    ("asked", "prepaid label, asked for by the customer"),
                    ("due", "prepaid label, as the procedure says"),
                ],
                default="none",
                max_length=5,
                verbose_name="prepaid label",
            ),
        ),
        migrations.AddField(
            model_name="historicalreturnline",
            name="comes_as",
            field=models.CharField(
                blank=True,
                help_text="References of the articles that were sent instead, where others come back (IK-06).",
                max_length=120,
                verbose_name="comes back as",
            ),
        ),
        migrations.AddField(
            model_name="return",
            name="label",
            field=models.CharField(
                choices=[
                    ("none", "without a prepaid label"),
                    ("asked", "prepaid label, asked for by the customer"),
                    ("due", "prepaid label, as the procedure says"),
                ],
                default="none",
                max_length=5,
                verbose_name="prepaid label",
            ),
        ),
        migrations.AddField(
            model_name="returnline",
            name="comes_as",
            field=models.CharField(
                blank=True,
                help_text="References of the articles that were sent instead, where others come back (IK-06).",
                max_length=120,
                verbose_name="comes back as",
            ),
        ),
        migrations.AddConstraint(
            model_name="return",
            constraint=models.CheckConstraint(
                condition=models.Q(("label__in", ["none", "asked", "due"])), name="return_label_known"
            ),
        ),
    ]
