"""Requests in writing and their answers.

What it replaces are the steps in which this came to be: a database that took all of them goes on from here.
"""

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import cases.clock


class Migration(migrations.Migration):
    replaces = [("approvals", "0001_initial"), ("approvals", "0003_inkia"), ("approvals", "0004_market")]

    initial = True

    dependencies = [
        ("cases", "0001_desk"),
    ]

    operations = [
        migrations.CreateModel(
            name="Approval",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
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
                ("asked_at", models.DateTimeField(default=cases.clock.now, verbose_name="asked")),
                ("words", models.TextField(verbose_name="reason")),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=12, null=True, verbose_name="amount"),
                ),
                ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                (
                    "lines",
                    models.JSONField(default=dict, help_text="Order line id → units.", verbose_name="units"),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True, help_text="The very words that are agreed (FB-19).", verbose_name="text"
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        blank=True,
                        help_text="The discrepancy it is asked for, like invoice:12; the credit note carries it on.",
                        max_length=40,
                        verbose_name="what it makes good",
                    ),
                ),
                ("fingerprint", models.CharField(editable=False, max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Waiting"),
                            ("approved", "Approved"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="open",
                        max_length=9,
                        verbose_name="state",
                    ),
                ),
                ("decided_at", models.DateTimeField(null=True, verbose_name="decided")),
                ("answer", models.TextField(blank=True, verbose_name="written answer")),
                (
                    "granted_amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=12, null=True, verbose_name="approved amount"
                    ),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="approvals_asked",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="asked by",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="approvals",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="approvals_decided",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
                    ),
                ),
            ],
            options={
                "verbose_name": "request",
                "verbose_name_plural": "requests",
                "ordering": ["id"],
                "default_permissions": ("view",),
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "open")), fields=["asked_at"], name="approval_open"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "open")),
                        fields=("case", "kind", "about"),
                        name="approval_one_open_per_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("decided_by", None),
                            models.Q(("decided_by", models.F("asked_by")), _negated=True),
                            _connector="OR",
                        ),
                        name="approval_decider_is_not_asker",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_at", None),
                                ("decided_by", None),
                                ("state__in", ["open", "withdrawn"]),
                            ),
                            models.Q(
                                ("decided_at__isnull", False),
                                ("decided_by__isnull", False),
                                ("state__in", ["approved", "rejected"]),
                                models.Q(("answer", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="approval_decided_in_writing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True), name="approval_asked_in_words"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("amount__gt", 0),
                                ("amount__isnull", False),
                                ("kind__in", ("compensation", "credit", "refund")),
                                models.Q(("currency", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(("kind__in", ("compensation", "credit", "refund")), _negated=True),
                                ("amount", None),
                            ),
                            _connector="OR",
                        ),
                        name="approval_amount_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("granted_amount", None),
                            models.Q(
                                ("amount__isnull", False),
                                ("granted_amount__gt", 0),
                                ("granted_amount__lte", models.F("amount")),
                                ("state", "approved"),
                            ),
                            _connector="OR",
                        ),
                        name="approval_grants_at_most_asked",
                    ),
                    models.CheckConstraint(
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
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "direct_exchange"), _negated=True),
                            models.Q(("lines", {}), _negated=True),
                            _connector="OR",
                        ),
                        name="approval_exchange_names_units",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalApproval",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
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
                ("asked_at", models.DateTimeField(default=cases.clock.now, verbose_name="asked")),
                ("words", models.TextField(verbose_name="reason")),
                (
                    "amount",
                    models.DecimalField(decimal_places=2, max_digits=12, null=True, verbose_name="amount"),
                ),
                ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                (
                    "lines",
                    models.JSONField(default=dict, help_text="Order line id → units.", verbose_name="units"),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True, help_text="The very words that are agreed (FB-19).", verbose_name="text"
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        blank=True,
                        help_text="The discrepancy it is asked for, like invoice:12; the credit note carries it on.",
                        max_length=40,
                        verbose_name="what it makes good",
                    ),
                ),
                ("fingerprint", models.CharField(editable=False, max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Waiting"),
                            ("approved", "Approved"),
                            ("rejected", "Rejected"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="open",
                        max_length=9,
                        verbose_name="state",
                    ),
                ),
                ("decided_at", models.DateTimeField(null=True, verbose_name="decided")),
                ("answer", models.TextField(blank=True, verbose_name="written answer")),
                (
                    "granted_amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=12, null=True, verbose_name="approved amount"
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
                    "asked_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="asked by",
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
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
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
            ],
            options={
                "verbose_name": "historical request",
                "verbose_name_plural": "historical requests",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Voiding",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("why", models.CharField(max_length=300)),
                ("at", models.DateTimeField(default=cases.clock.now)),
                (
                    "approval",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="voiding",
                        to="approvals.approval",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
