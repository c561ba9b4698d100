"""Goods that come back, and the papers of money.

What it replaces are the steps in which this came to be: a database that took all of them goes on from here.
"""

import uuid
from decimal import Decimal

import django.db.models.deletion
import django.db.models.expressions
import django_fsm
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import cases.clock
import returns.models.policy


class Migration(migrations.Migration):
    replaces = [
        ("returns", "0001_initial"),
        ("returns", "0002_procedures"),
        ("returns", "0003_inkia"),
        ("returns", "0004_market"),
    ]

    initial = True

    dependencies = [
        ("approvals", "0001_desk"),
        ("cases", "0001_desk"),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalCreditNote",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.CharField(db_index=True, max_length=20, verbose_name="number")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("credit", "Credit note for returned units"),
                            ("compensation", "Compensation"),
                            ("refund", "Refund"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "ground",
                    models.CharField(
                        blank=True,
                        help_text="Where no approval is asked: the figures it rests on.",
                        max_length=300,
                        verbose_name="ground",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                (
                    "units",
                    models.JSONField(default=dict, help_text="Return line id → units.", verbose_name="units"),
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
                (
                    "discrepancy",
                    models.CharField(
                        blank=True,
                        help_text="What it makes good, like invoice:12 or transaction:34. Each is made good once.",
                        max_length=40,
                        verbose_name="discrepancy",
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=60, verbose_name="ledger reference")),
                ("issued_at", models.DateTimeField(default=cases.clock.now, verbose_name="issued")),
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
                    "approval",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="approvals.approval",
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
                    "issued_by",
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
            ],
            options={
                "verbose_name": "historical credit note",
                "verbose_name_plural": "historical credit notes",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalGift",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "record_number",
                    models.CharField(max_length=40, verbose_name="NetSuite customer record number"),
                ),
                ("contact_name", models.CharField(max_length=120, verbose_name="contact name")),
                ("particulars", models.TextField(verbose_name="particulars of the service failure")),
                ("dispatched_at", models.DateTimeField(null=True, verbose_name="dispatched")),
                ("tracking", models.CharField(blank=True, max_length=60, verbose_name="tracking number")),
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
                    "approval",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="approvals.approval",
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
                    "dispatched_by",
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
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical Truffle Express",
                "verbose_name_plural": "historical Truffle Express",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
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
            name="HistoricalReplacementOrder",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.CharField(db_index=True, max_length=20, verbose_name="replacement order")),
                (
                    "lines",
                    models.JSONField(default=dict, help_text="Order line id → units.", verbose_name="units"),
                ),
                ("job_note", models.TextField(verbose_name="job note")),
                ("urgent", models.BooleanField(default=False, verbose_name="urgent")),
                ("why_urgent", models.TextField(blank=True, verbose_name="why it is urgent")),
                (
                    "nothing_to_return",
                    models.BooleanField(
                        default=False,
                        help_text="The parcel is lost, or the procedure leaves the goods with the customer.",
                    ),
                ),
                ("scheduled_at", models.DateTimeField(default=cases.clock.now, verbose_name="scheduled")),
                ("goods_back_at", models.DateTimeField(null=True, verbose_name="goods confirmed back")),
                ("shipped_at", models.DateTimeField(null=True, verbose_name="shipped")),
                ("tracking", models.CharField(blank=True, max_length=60, verbose_name="tracking number")),
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
                    "approval",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Empty: on Aftersales' instruction (FB-06), or where the procedure asks for none.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="approvals.approval",
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
                    "scheduled_by",
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
                    "shipped_by",
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
                "verbose_name": "historical replacement order",
                "verbose_name_plural": "historical replacement orders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReturn",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.CharField(db_index=True, max_length=20, verbose_name="return number")),
                ("cycle", models.PositiveIntegerField(default=1)),
                (
                    "state",
                    django_fsm.FSMField(
                        choices=[
                            ("announced", "Announced"),
                            ("arrived", "Arrived, to count"),
                            ("partly_back", "Partly back"),
                            ("complete", "Complete"),
                            ("closed_short", "Closed short"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="announced",
                        editable=False,
                        max_length=50,
                        protected=True,
                        verbose_name="state",
                    ),
                ),
                ("authorised_at", models.DateTimeField(default=cases.clock.now, verbose_name="authorised")),
                ("arrived_at", models.DateTimeField(null=True, verbose_name="arrived")),
                ("instructions", models.TextField(blank=True, verbose_name="instructions")),
                (
                    "label",
                    models.CharField(
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
                ("expected_total", models.PositiveIntegerField(verbose_name="announced units")),
                ("counted_total", models.PositiveIntegerField(default=0, verbose_name="counted units")),
                ("replacement_shipped", models.BooleanField(default=False, editable=False)),
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
                    "authorised_by",
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
            ],
            options={
                "verbose_name": "historical return",
                "verbose_name_plural": "historical returns",
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
            name="ReplacementOrder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=20, unique=True, verbose_name="replacement order")),
                (
                    "lines",
                    models.JSONField(default=dict, help_text="Order line id → units.", verbose_name="units"),
                ),
                ("job_note", models.TextField(verbose_name="job note")),
                ("urgent", models.BooleanField(default=False, verbose_name="urgent")),
                ("why_urgent", models.TextField(blank=True, verbose_name="why it is urgent")),
                (
                    "nothing_to_return",
                    models.BooleanField(
                        default=False,
                        help_text="The parcel is lost, or the procedure leaves the goods with the customer.",
                    ),
                ),
                ("scheduled_at", models.DateTimeField(default=cases.clock.now, verbose_name="scheduled")),
                ("goods_back_at", models.DateTimeField(null=True, verbose_name="goods confirmed back")),
                ("shipped_at", models.DateTimeField(null=True, verbose_name="shipped")),
                ("tracking", models.CharField(blank=True, max_length=60, verbose_name="tracking number")),
                ("cancelled_at", models.DateTimeField(null=True, verbose_name="cancelled")),
                (
                    "approval",
                    models.OneToOneField(
                        help_text="Empty: on Aftersales' instruction (FB-06), or where the procedure asks for none.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replacement",
                        to="approvals.approval",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replacements",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "scheduled_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "shipped_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "replacement order",
                "verbose_name_plural": "replacement orders",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("job_note", ""), _negated=True), name="replacement_has_job_note"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("urgent", False), models.Q(("why_urgent", ""), _negated=True), _connector="OR"
                        ),
                        name="replacement_urgent_in_words",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("shipped_at", None),
                            ("goods_back_at__isnull", False),
                            ("nothing_to_return", True),
                            _connector="OR",
                        ),
                        name="replacement_ships_after_goods_are_back",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("shipped_at", None), ("cancelled_at", None), _connector="OR"),
                        name="replacement_shipped_or_cancelled",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Return",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=20, unique=True, verbose_name="return number")),
                ("cycle", models.PositiveIntegerField(default=1)),
                (
                    "state",
                    django_fsm.FSMField(
                        choices=[
                            ("announced", "Announced"),
                            ("arrived", "Arrived, to count"),
                            ("partly_back", "Partly back"),
                            ("complete", "Complete"),
                            ("closed_short", "Closed short"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="announced",
                        editable=False,
                        max_length=50,
                        protected=True,
                        verbose_name="state",
                    ),
                ),
                ("authorised_at", models.DateTimeField(default=cases.clock.now, verbose_name="authorised")),
                ("arrived_at", models.DateTimeField(null=True, verbose_name="arrived")),
                ("instructions", models.TextField(blank=True, verbose_name="instructions")),
                (
                    "label",
                    models.CharField(
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
                ("expected_total", models.PositiveIntegerField(verbose_name="announced units")),
                ("counted_total", models.PositiveIntegerField(default=0, verbose_name="counted units")),
                ("replacement_shipped", models.BooleanField(default=False, editable=False)),
                (
                    "authorised_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="returns",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="returns",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
            ],
            options={
                "verbose_name": "return",
                "verbose_name_plural": "returns",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("expected_total__gte", 1)), name="return_expects_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("counted_total__lte", models.F("expected_total"))),
                        name="return_counted_within_announced",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replacement_shipped", False),
                            ("counted_total__gte", models.F("expected_total")),
                            _connector="OR",
                        ),
                        name="return_complete_before_replacement",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("label__in", ["none", "asked", "due"])), name="return_label_known"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Count",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "being counted"),
                            ("finished", "finished"),
                            ("replaced", "replaced by a new count"),
                            ("dropped", "stopped without a result"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("started_at", models.DateTimeField(default=cases.clock.now)),
                ("finished_at", models.DateTimeField(null=True)),
                ("note", models.TextField(blank=True, verbose_name="note")),
                (
                    "reason",
                    models.CharField(blank=True, max_length=300, verbose_name="why it is counted again"),
                ),
                (
                    "finished_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "replaces",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="returns.count",
                    ),
                ),
                (
                    "started_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "goods",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="counts",
                        to="returns.return",
                    ),
                ),
            ],
            options={
                "verbose_name": "count",
                "verbose_name_plural": "counts",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.UniqueConstraint(fields=("goods", "number"), name="count_number_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "open")),
                        fields=("goods",),
                        name="count_one_open_per_return",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("finished_at", None), ("state", "open")),
                            models.Q(
                                models.Q(("state", "open"), _negated=True),
                                ("finished_at__isnull", False),
                                ("finished_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="count_finished_by_someone",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaces", None), models.Q(("reason", ""), _negated=True), _connector="OR"
                        ),
                        name="count_correction_has_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalReturnLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "comes_as",
                    models.CharField(
                        blank=True,
                        help_text="References of the articles that were sent instead, where others come back (IK-06).",
                        max_length=120,
                        verbose_name="comes back as",
                    ),
                ),
                ("expected", models.PositiveIntegerField(verbose_name="announced")),
                ("good", models.PositiveIntegerField(default=0, verbose_name="good")),
                ("damaged", models.PositiveIntegerField(default=0, verbose_name="damaged")),
                (
                    "surplus",
                    models.PositiveIntegerField(
                        default=0,
                        help_text="Units above those announced; nothing is given for them.",
                        verbose_name="surplus",
                    ),
                ),
                ("credited", models.PositiveIntegerField(default=0, verbose_name="credited")),
                ("replaced", models.PositiveIntegerField(default=0, verbose_name="replaced")),
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
                    "order_line",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.orderline",
                    ),
                ),
                (
                    "goods",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="returns.return",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical line of a return",
                "verbose_name_plural": "historical lines of returns",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCount",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "being counted"),
                            ("finished", "finished"),
                            ("replaced", "replaced by a new count"),
                            ("dropped", "stopped without a result"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("started_at", models.DateTimeField(default=cases.clock.now)),
                ("finished_at", models.DateTimeField(null=True)),
                ("note", models.TextField(blank=True, verbose_name="note")),
                (
                    "reason",
                    models.CharField(blank=True, max_length=300, verbose_name="why it is counted again"),
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
                    "finished_by",
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
                    "replaces",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="returns.count",
                    ),
                ),
                (
                    "started_by",
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
                    "goods",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="returns.return",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical count",
                "verbose_name_plural": "historical counts",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="ReturnLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "comes_as",
                    models.CharField(
                        blank=True,
                        help_text="References of the articles that were sent instead, where others come back (IK-06).",
                        max_length=120,
                        verbose_name="comes back as",
                    ),
                ),
                ("expected", models.PositiveIntegerField(verbose_name="announced")),
                ("good", models.PositiveIntegerField(default=0, verbose_name="good")),
                ("damaged", models.PositiveIntegerField(default=0, verbose_name="damaged")),
                (
                    "surplus",
                    models.PositiveIntegerField(
                        default=0,
                        help_text="Units above those announced; nothing is given for them.",
                        verbose_name="surplus",
                    ),
                ),
                ("credited", models.PositiveIntegerField(default=0, verbose_name="credited")),
                ("replaced", models.PositiveIntegerField(default=0, verbose_name="replaced")),
                (
                    "goods",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="lines", to="returns.return"
                    ),
                ),
                (
                    "order_line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="return_lines",
                        to="cases.orderline",
                    ),
                ),
            ],
            options={
                "verbose_name": "line of a return",
                "verbose_name_plural": "lines of returns",
                "ordering": ["order_line__position"],
                "default_permissions": ("view",),
                "constraints": [
                    models.UniqueConstraint(fields=("goods", "order_line"), name="return_line_once"),
                    models.CheckConstraint(
                        condition=models.Q(("expected__gte", 1)), name="return_line_expects_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "expected__gte",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("good"), "+", models.F("damaged")
                                ),
                            )
                        ),
                        name="return_line_counted_within_announced",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "credited__lte",
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("good"), "+", models.F("damaged")
                                    ),
                                    "-",
                                    models.F("replaced"),
                                ),
                            )
                        ),
                        name="return_line_given_within_counted",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Scan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("scan_id", models.UUIDField(default=uuid.uuid4, unique=True)),
                ("code", models.CharField(max_length=80, verbose_name="code")),
                (
                    "condition",
                    models.CharField(
                        choices=[("good", "good"), ("damaged", "damaged")], default="good", max_length=7
                    ),
                ),
                ("quantity", models.IntegerField(default=1)),
                ("typed", models.BooleanField(default=False, help_text="Not scanned: a number was typed.")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("at", models.DateTimeField(default=cases.clock.now)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "count",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="scans", to="returns.count"
                    ),
                ),
                (
                    "order_line",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cases.orderline",
                    ),
                ),
                (
                    "undoes",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="undone_by",
                        to="returns.scan",
                    ),
                ),
            ],
            options={
                "verbose_name": "scan",
                "verbose_name_plural": "scans",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("quantity", 0), _negated=True),
                                models.Q(("note", ""), _negated=True),
                                _connector="OR",
                            ),
                            ("quantity__gte", -9999),
                            ("quantity__lte", 9999),
                        ),
                        name="scan_counts_or_says_something",
                    )
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
        migrations.CreateModel(
            name="CreditNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=20, unique=True, verbose_name="number")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("credit", "Credit note for returned units"),
                            ("compensation", "Compensation"),
                            ("refund", "Refund"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "ground",
                    models.CharField(
                        blank=True,
                        help_text="Where no approval is asked: the figures it rests on.",
                        max_length=300,
                        verbose_name="ground",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="amount")),
                ("currency", models.CharField(max_length=3, verbose_name="currency")),
                (
                    "units",
                    models.JSONField(default=dict, help_text="Return line id → units.", verbose_name="units"),
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
                (
                    "discrepancy",
                    models.CharField(
                        blank=True,
                        help_text="What it makes good, like invoice:12 or transaction:34. Each is made good once.",
                        max_length=40,
                        verbose_name="discrepancy",
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=60, verbose_name="ledger reference")),
                ("issued_at", models.DateTimeField(default=cases.clock.now, verbose_name="issued")),
                (
                    "approval",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="credit_note",
                        to="approvals.approval",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="credit_notes",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "issued_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="credit_notes",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
            ],
            options={
                "verbose_name": "credit note",
                "verbose_name_plural": "credit notes",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)), name="credit_note_amount_positive"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "credit"), _negated=True),
                            models.Q(("units", {}), _negated=True),
                            _connector="OR",
                        ),
                        name="credit_note_names_units",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("approval__isnull", False),
                            models.Q(("ground", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="credit_note_approved_or_grounded",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("discrepancy", ""), _negated=True),
                        fields=("discrepancy",),
                        name="credit_note_discrepancy_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("paid_as__in", ["refund", "store_credit"])),
                        name="credit_note_paid_as_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Gift",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "record_number",
                    models.CharField(max_length=40, verbose_name="NetSuite customer record number"),
                ),
                ("contact_name", models.CharField(max_length=120, verbose_name="contact name")),
                ("particulars", models.TextField(verbose_name="particulars of the service failure")),
                ("dispatched_at", models.DateTimeField(null=True, verbose_name="dispatched")),
                ("tracking", models.CharField(blank=True, max_length=60, verbose_name="tracking number")),
                (
                    "approval",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="gift",
                        to="approvals.approval",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="gifts",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "dispatched_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "letter",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="gift", to="cases.letter"
                    ),
                ),
            ],
            options={
                "verbose_name": "Truffle Express",
                "verbose_name_plural": "Truffle Express",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("record_number", ""), _negated=True),
                            models.Q(("contact_name", ""), _negated=True),
                            models.Q(("particulars", ""), _negated=True),
                        ),
                        name="gift_mail_is_whole",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("dispatched_at", None), ("dispatched_by__isnull", False), _connector="OR"
                        ),
                        name="gift_dispatched_by_someone",
                    ),
                ],
            },
        ),
    ]
