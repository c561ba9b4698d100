from decimal import Decimal

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import cases.clock
import returns.models.policy


class Migration(migrations.Migration):
    dependencies = [
        ("approvals", "0004_market"),
        ("cases", "0009_market"),
        ("cases", "__first__"),
        ("returns", "0003_inkia"),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalPolicy",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("workflow", models.CharField(max_length=20, verbose_name="procedure")),
                ("version", models.PositiveIntegerField(verbose_name="version")),
                ("in_force_from", models.DateField(verbose_name="in force from")),
                (
                    "written_on",
                    models.DateField(
                        default=returns.models.policy._today, editable=False, verbose_name="written on"
                    ),
                ),
                (
                    "window_days",
                    models.PositiveIntegerField(
                        default=30,
                        help_text="Counted from the delivery; the last day counts.",
                        verbose_name="days to return",
                    ),
                ),
                (
                    "exchange_window_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Empty: the same as for a return.",
                        null=True,
                        verbose_name="days to exchange",
                    ),
                ),
                ("conditions_en", models.TextField(verbose_name="conditions (English)")),
                ("conditions_fr", models.TextField(verbose_name="conditions (French)")),
                (
                    "inspection",
                    models.BooleanField(
                        default=True, verbose_name="goods are inspected before money is given back"
                    ),
                ),
                (
                    "refund_as",
                    models.CharField(
                        choices=[
                            ("refund", "Refund"),
                            ("store_credit", "Store credit"),
                            ("choice", "Refund or store credit, as the customer chooses"),
                        ],
                        default="choice",
                        max_length=12,
                        verbose_name="money is given back as",
                    ),
                ),
                (
                    "label_provided",
                    models.BooleanField(default=True, verbose_name="a prepaid return label is provided"),
                ),
                (
                    "automatic_limit",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="Up to it a verified overcharge or duplicate is given back at once; above it a manager approves.",
                        max_digits=12,
                        verbose_name="limit without approval",
                    ),
                ),
                (
                    "currency",
                    models.CharField(default="EUR", max_length=3, verbose_name="currency of the limit"),
                ),
                ("answer_days", models.PositiveIntegerField(default=1, verbose_name="days to answer")),
                (
                    "inspection_days",
                    models.PositiveIntegerField(default=3, verbose_name="days to inspect what came back"),
                ),
                (
                    "refund_days",
                    models.PositiveIntegerField(default=5, verbose_name="days to give the money back"),
                ),
                (
                    "dispatch_days",
                    models.PositiveIntegerField(default=2, verbose_name="days to dispatch an exchange"),
                ),
                ("delivery_days", models.PositiveIntegerField(default=5, verbose_name="days of delivery")),
                (
                    "correction_days",
                    models.PositiveIntegerField(
                        default=2, verbose_name="days to settle an invoice or a payment"
                    ),
                ),
                (
                    "follow_up_days",
                    models.PositiveIntegerField(default=3, verbose_name="days until the follow-up"),
                ),
                (
                    "silence_days",
                    models.PositiveIntegerField(
                        default=7,
                        help_text="Then the case may close.",
                        verbose_name="days to wait for an answer to the follow-up",
                    ),
                ),
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
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="written by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical return policy",
                "verbose_name_plural": "historical return policies",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalTerms",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "discount",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0.00"),
                        help_text="Taken off the articles.",
                        max_digits=12,
                        verbose_name="discount",
                    ),
                ),
                (
                    "shipping",
                    models.DecimalField(
                        decimal_places=2, default=Decimal("0.00"), max_digits=12, verbose_name="shipping"
                    ),
                ),
                (
                    "tax",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0.00"),
                        help_text="Added on top of the prices.",
                        max_digits=12,
                        verbose_name="tax",
                    ),
                ),
                ("recorded_at", models.DateTimeField(default=cases.clock.now, verbose_name="recorded")),
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
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical terms of an order",
                "verbose_name_plural": "historical terms of orders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalTransaction",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "reference",
                    models.CharField(db_index=True, max_length=60, verbose_name="provider’s reference"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("charge", "Charge"), ("refund", "Refund")],
                        default="charge",
                        max_length=6,
                        verbose_name="kind",
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("card", "Card"),
                            ("transfer", "Bank transfer"),
                            ("wallet", "Digital wallet"),
                            ("direct_debit", "Direct debit"),
                            ("cash", "Cash on delivery"),
                            ("other", "Other method"),
                        ],
                        default="card",
                        max_length=12,
                        verbose_name="method",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                (
                    "status",
                    models.CharField(
                        choices=[("processed", "Processed"), ("pending", "Pending"), ("failed", "Failed")],
                        max_length=9,
                        verbose_name="status",
                    ),
                ),
                ("processed_at", models.DateTimeField(verbose_name="processed")),
                ("failure", models.CharField(blank=True, max_length=200, verbose_name="why it failed")),
                ("recorded_at", models.DateTimeField(default=cases.clock.now, verbose_name="recorded")),
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
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical transaction",
                "verbose_name_plural": "historical transactions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Invoice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=40, unique=True, verbose_name="invoice number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                ("total", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="total")),
                ("reason", models.TextField(blank=True, verbose_name="what was corrected")),
                ("made_at", models.DateTimeField(default=cases.clock.now, verbose_name="recorded")),
                ("checked_at", models.DateTimeField(null=True, verbose_name="checked a second time")),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                ("dropped_at", models.DateTimeField(null=True, verbose_name="dropped")),
                (
                    "checked_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "corrects",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="corrections",
                        to="returns.invoice",
                        verbose_name="corrects",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="invoices",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
            ],
            options={
                "verbose_name": "invoice",
                "verbose_name_plural": "invoices",
                "ordering": ["id"],
                "default_permissions": ("add", "view"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("corrects__isnull", False), ("dropped_at", None), ("sent_at", None)
                        ),
                        fields=("corrects",),
                        name="invoice_one_correction_in_preparation",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("total__gte", 0)), name="invoice_total_not_negative"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("corrects", None),
                            models.Q(models.Q(("reason", ""), _negated=True), ("made_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="invoice_correction_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("checked_at", None), ("checked_by", None)),
                            models.Q(("checked_at__isnull", False), ("checked_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="invoice_checked_by_someone",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sent_at", None),
                            models.Q(
                                ("checked_at__isnull", False),
                                ("corrects__isnull", False),
                                ("dropped_at", None),
                            ),
                            _connector="OR",
                        ),
                        name="invoice_sent_after_second_check",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("corrects", None),
                            models.Q(("corrects", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="invoice_corrects_another",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalInvoice",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.CharField(db_index=True, max_length=40, verbose_name="invoice number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                ("total", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="total")),
                ("reason", models.TextField(blank=True, verbose_name="what was corrected")),
                ("made_at", models.DateTimeField(default=cases.clock.now, verbose_name="recorded")),
                ("checked_at", models.DateTimeField(null=True, verbose_name="checked a second time")),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                ("dropped_at", models.DateTimeField(null=True, verbose_name="dropped")),
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
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
                (
                    "corrects",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="returns.invoice",
                        verbose_name="corrects",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical invoice",
                "verbose_name_plural": "historical invoices",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="InvoiceLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveIntegerField(verbose_name="line")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("article", "Article"),
                            ("shipping", "Shipping"),
                            ("tax", "Tax"),
                            ("discount", "Discount"),
                            ("other", "Other charge"),
                        ],
                        default="article",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("sku", models.CharField(blank=True, max_length=60, verbose_name="article")),
                ("name", models.CharField(blank=True, max_length=200, verbose_name="description")),
                ("quantity", models.PositiveIntegerField(default=1, verbose_name="quantity")),
                (
                    "unit_price",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="unit price"),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                (
                    "invoice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lines",
                        to="returns.invoice",
                    ),
                ),
            ],
            options={
                "verbose_name": "line of an invoice",
                "verbose_name_plural": "lines of invoices",
                "ordering": ["position"],
                "default_permissions": ("add", "view"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("invoice", "position"), name="invoice_line_position_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("quantity__gte", 1)), name="invoice_line_quantity_positive"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__lte", 0), ("kind", "discount")),
                            models.Q(models.Q(("kind", "discount"), _negated=True), ("amount__gte", 0)),
                            _connector="OR",
                        ),
                        name="invoice_line_discount_takes_off",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "article"), _negated=True),
                            models.Q(("sku", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="invoice_line_names_its_article",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["article", "shipping", "tax", "discount", "other"])),
                        name="invoice_line_kind_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Policy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("workflow", models.CharField(max_length=20, verbose_name="procedure")),
                ("version", models.PositiveIntegerField(verbose_name="version")),
                ("in_force_from", models.DateField(verbose_name="in force from")),
                (
                    "written_on",
                    models.DateField(
                        default=returns.models.policy._today, editable=False, verbose_name="written on"
                    ),
                ),
                (
                    "window_days",
                    models.PositiveIntegerField(
                        default=30,
                        help_text="Counted from the delivery; the last day counts.",
                        verbose_name="days to return",
                    ),
                ),
                (
                    "exchange_window_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Empty: the same as for a return.",
                        null=True,
                        verbose_name="days to exchange",
                    ),
                ),
                ("conditions_en", models.TextField(verbose_name="conditions (English)")),
                ("conditions_fr", models.TextField(verbose_name="conditions (French)")),
                (
                    "inspection",
                    models.BooleanField(
                        default=True, verbose_name="goods are inspected before money is given back"
                    ),
                ),
                (
                    "refund_as",
                    models.CharField(
                        choices=[
                            ("refund", "Refund"),
                            ("store_credit", "Store credit"),
                            ("choice", "Refund or store credit, as the customer chooses"),
                        ],
                        default="choice",
                        max_length=12,
                        verbose_name="money is given back as",
                    ),
                ),
                (
                    "label_provided",
                    models.BooleanField(default=True, verbose_name="a prepaid return label is provided"),
                ),
                (
                    "automatic_limit",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="Up to it a verified overcharge or duplicate is given back at once; above it a manager approves.",
                        max_digits=12,
                        verbose_name="limit without approval",
                    ),
                ),
                (
                    "currency",
                    models.CharField(default="EUR", max_length=3, verbose_name="currency of the limit"),
                ),
                ("answer_days", models.PositiveIntegerField(default=1, verbose_name="days to answer")),
                (
                    "inspection_days",
                    models.PositiveIntegerField(default=3, verbose_name="days to inspect what came back"),
                ),
                (
                    "refund_days",
                    models.PositiveIntegerField(default=5, verbose_name="days to give the money back"),
                ),
                (
                    "dispatch_days",
                    models.PositiveIntegerField(default=2, verbose_name="days to dispatch an exchange"),
                ),
                ("delivery_days", models.PositiveIntegerField(default=5, verbose_name="days of delivery")),
                (
                    "correction_days",
                    models.PositiveIntegerField(
                        default=2, verbose_name="days to settle an invoice or a payment"
                    ),
                ),
                (
                    "follow_up_days",
                    models.PositiveIntegerField(default=3, verbose_name="days until the follow-up"),
                ),
                (
                    "silence_days",
                    models.PositiveIntegerField(
                        default=7,
                        help_text="Then the case may close.",
                        verbose_name="days to wait for an answer to the follow-up",
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="written by",
                    ),
                ),
            ],
            options={
                "verbose_name": "return policy",
                "verbose_name_plural": "return policies",
                "ordering": ["workflow", "version"],
                "default_permissions": ("add", "view"),
                "constraints": [
                    models.UniqueConstraint(fields=("workflow", "version"), name="policy_version_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("version", 1), ("in_force_from__gt", models.F("written_on")), _connector="OR"
                        ),
                        name="policy_looks_ahead",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("version__gte", 1)), name="policy_version_positive"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("automatic_limit__gte", 0)), name="policy_limit_not_negative"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("refund_as__in", ["refund", "store_credit", "choice"])),
                        name="policy_refund_as_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("conditions_en", ""), _negated=True),
                            models.Q(("conditions_fr", ""), _negated=True),
                        ),
                        name="policy_says_its_conditions",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Terms",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "discount",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0.00"),
                        help_text="Taken off the articles.",
                        max_digits=12,
                        verbose_name="discount",
                    ),
                ),
                (
                    "shipping",
                    models.DecimalField(
                        decimal_places=2, default=Decimal("0.00"), max_digits=12, verbose_name="shipping"
                    ),
                ),
                (
                    "tax",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0.00"),
                        help_text="Added on top of the prices.",
                        max_digits=12,
                        verbose_name="tax",
                    ),
                ),
                ("recorded_at", models.DateTimeField(default=cases.clock.now, verbose_name="recorded")),
                (
                    "order",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "terms of an order",
                "verbose_name_plural": "terms of orders",
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("discount__gte", 0), ("shipping__gte", 0), ("tax__gte", 0)),
                        name="terms_not_negative",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Transaction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "reference",
                    models.CharField(max_length=60, unique=True, verbose_name="provider’s reference"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("charge", "Charge"), ("refund", "Refund")],
                        default="charge",
                        max_length=6,
                        verbose_name="kind",
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("card", "Card"),
                            ("transfer", "Bank transfer"),
                            ("wallet", "Digital wallet"),
                            ("direct_debit", "Direct debit"),
                            ("cash", "Cash on delivery"),
                            ("other", "Other method"),
                        ],
                        default="card",
                        max_length=12,
                        verbose_name="method",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                (
                    "status",
                    models.CharField(
                        choices=[("processed", "Processed"), ("pending", "Pending"), ("failed", "Failed")],
                        max_length=9,
                        verbose_name="status",
                    ),
                ),
                ("processed_at", models.DateTimeField(verbose_name="processed")),
                ("failure", models.CharField(blank=True, max_length=200, verbose_name="why it failed")),
                ("recorded_at", models.DateTimeField(default=cases.clock.now, verbose_name="recorded")),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="transactions",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
            ],
            options={
                "verbose_name": "transaction",
                "verbose_name_plural": "transactions",
                "ordering": ["processed_at", "id"],
                "default_permissions": ("add", "view"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)), name="transaction_amount_positive"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reference", ""), _negated=True),
                        name="transaction_has_a_reference",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["charge", "refund"])), name="transaction_kind_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["processed", "pending", "failed"])),
                        name="transaction_status_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "failed"), _negated=True),
                            models.Q(("failure", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="transaction_failed_says_why",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Discrepancy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                ("key", models.CharField(max_length=40, verbose_name="what")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("invoice", "Wrong invoice"),
                            ("duplicate", "Charged twice"),
                            ("over", "Charged too much"),
                        ],
                        max_length=9,
                        verbose_name="kind",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                (
                    "give_back",
                    models.DecimalField(
                        decimal_places=2, default=Decimal("0.00"), max_digits=12, verbose_name="to give back"
                    ),
                ),
                (
                    "needs_approval",
                    models.BooleanField(
                        default=False, help_text="Above the policy’s limit.", verbose_name="needs approval"
                    ),
                ),
                (
                    "paid_as",
                    models.CharField(
                        choices=[("refund", "Refund"), ("store_credit", "Store credit")],
                        default="refund",
                        max_length=12,
                        verbose_name="given back as",
                    ),
                ),
                ("words", models.TextField(verbose_name="what went wrong")),
                ("rows", models.JSONField(default=list, verbose_name="figures")),
                ("verified_at", models.DateTimeField(default=cases.clock.now, verbose_name="verified")),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="discrepancies",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
                (
                    "verified_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="verified by",
                    ),
                ),
                (
                    "correction",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="discrepancy",
                        to="returns.invoice",
                    ),
                ),
                (
                    "invoice",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="returns.invoice",
                    ),
                ),
                (
                    "transaction",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="returns.transaction",
                    ),
                ),
            ],
            options={
                "verbose_name": "discrepancy",
                "verbose_name_plural": "discrepancies",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True), name="discrepancy_in_words"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("key", ""), _negated=True), name="discrepancy_has_a_key"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("give_back", 0),
                            models.Q(("give_back__gt", 0), ("give_back__lte", models.F("amount"))),
                            _connector="OR",
                        ),
                        name="discrepancy_gives_back_at_most_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("correction__isnull", False), ("invoice__isnull", False), ("kind", "invoice")
                            ),
                            models.Q(
                                ("amount__gt", 0),
                                ("kind__in", ["duplicate", "over"]),
                                ("transaction__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="discrepancy_of_its_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("paid_as__in", ["refund", "store_credit"])),
                        name="discrepancy_paid_as_known",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="creditnote",
            name="discrepancy",
            field=models.CharField(
                blank=True,
                help_text="What it makes good, like invoice:12 or transaction:34. Each is made good once.",
                max_length=40,
                verbose_name="discrepancy",
            ),
        ),
        migrations.AddField(
            model_name="creditnote",
            name="paid_as",
            field=models.CharField(
                choices=[("refund", "Refund"), ("store_credit", "Store credit")],
                default="refund",
                max_length=12,
                verbose_name="given back as",
            ),
        ),
        migrations.AddField(
            model_name="historicalcreditnote",
            name="discrepancy",
            field=models.CharField(
                blank=True,
                help_text="What it makes good, like invoice:12 or transaction:34. Each is made good once.",
                max_length=40,
                verbose_name="discrepancy",
            ),
        ),
        migrations.AddField(
            model_name="historicalcreditnote",
            name="paid_as",
            field=models.CharField(
                choices=[("refund", "Refund"), ("store_credit", "Store credit")],
                default="refund",
                max_length=12,
                verbose_name="given back as",
            ),
        ),
        migrations.AddConstraint(
            model_name="creditnote",
            constraint=models.UniqueConstraint(
                condition=models.Q(("discrepancy", ""), _negated=True),
                fields=("discrepancy",),
                name="credit_note_discrepancy_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="creditnote",
            constraint=models.CheckConstraint(
                condition=models.Q(("paid_as__in", ["refund", "store_credit"])),
                name="credit_note_paid_as_known",
            ),
        ),
    ]
