"""Customers, orders, people, cases and all that happens on them.

What it replaces are the steps in which this came to be: a database that took all of them goes on from here.
"""

import uuid
from decimal import Decimal

import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.utils.timezone
import django_fsm
import simple_history.models
from django.conf import settings
from django.db import migrations, models

import cases.clock
import cases.models.imports
import cases.models.photo


class Migration(migrations.Migration):
    replaces = [
        ("cases", "0001_initial"),
        ("cases", "0003_procedures"),
        ("cases", "0004_signals"),
        ("cases", "0005_photos"),
        ("cases", "0007_inkia"),
        ("cases", "0008_words"),
        ("cases", "0009_market"),
        ("cases", "0010_team_procedure"),
    ]

    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="Heartbeat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=40, unique=True)),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Series",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=20, unique=True)),
                ("last", models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("en", "English"), ("fr", "Français")],
                        default="en",
                        max_length=10,
                        verbose_name="language",
                    ),
                ),
                (
                    "time_zone",
                    models.CharField(default="Europe/London", max_length=50, verbose_name="time zone"),
                ),
                (
                    "theme",
                    models.CharField(
                        choices=[("system", "As the system"), ("light", "Light"), ("dark", "Dark")],
                        default="system",
                        max_length=6,
                        verbose_name="theme",
                    ),
                ),
                (
                    "density",
                    models.CharField(
                        choices=[("compact", "Compact"), ("cosy", "Cosy")],
                        default="compact",
                        max_length=7,
                        verbose_name="density",
                    ),
                ),
                ("shortcuts", models.BooleanField(default=True, verbose_name="keyboard shortcuts")),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "people",
                "abstract": False,
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name="Case",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=20, unique=True, verbose_name="case")),
                ("workflow", models.CharField(max_length=20, verbose_name="procedure")),
                ("problem", models.CharField(max_length=30, verbose_name="problem")),
                ("summary", models.CharField(max_length=120, verbose_name="in a few words")),
                ("words", models.TextField(blank=True, verbose_name="the customer's words")),
                (
                    "wish",
                    models.CharField(blank=True, max_length=200, verbose_name="what the customer wants"),
                ),
                ("contact_name", models.CharField(max_length=120, verbose_name="contact")),
                (
                    "contact_email",
                    models.EmailField(blank=True, max_length=254, verbose_name="contact's e-mail"),
                ),
                ("language", models.CharField(default="en", max_length=10, verbose_name="language")),
                ("opened_at", models.DateTimeField(default=cases.clock.now, verbose_name="opened")),
                ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="closed")),
                (
                    "state",
                    django_fsm.FSMField(
                        choices=[
                            ("new", "New"),
                            ("with_agent", "To do"),
                            ("with_aftersales", "Waiting: Aftersales"),
                            ("with_second_level", "Waiting: second level"),
                            ("with_manager", "Waiting: team manager"),
                            ("investigating", "Under investigation"),
                            ("with_courier", "Waiting: courier"),
                            ("with_customer", "Waiting: customer"),
                            ("with_warehouse", "Waiting: warehouse"),
                            ("with_factory", "Waiting: factory"),
                            ("with_finance", "Waiting: finance"),
                            ("closed", "Closed"),
                        ],
                        default="new",
                        editable=False,
                        max_length=50,
                        protected=True,
                        verbose_name="state",
                    ),
                ),
                ("milestones", models.JSONField(default=list, editable=False)),
                ("report", models.TextField(blank=True, editable=False, verbose_name="findings report")),
                ("particulars", models.JSONField(default=dict, editable=False)),
                (
                    "root_cause",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("fulfilment", "Fulfilment: picked, packed or sent wrongly"),
                            ("vendor", "Vendor: a faulty article, or not as described"),
                            ("shipping", "Shipping: late, lost or damaged on the way"),
                            ("system", "System: an error of our own programs"),
                            ("billing", "Billing: a wrong price, discount, tax or charge"),
                            ("payment", "Payment: the provider, the bank or the method"),
                            ("choice", "Choice: the customer chose otherwise"),
                            ("other", "Other"),
                        ],
                        editable=False,
                        max_length=10,
                        verbose_name="root cause",
                    ),
                ),
                (
                    "cycle",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Grows when the case is reopened."
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("due_at", models.DateTimeField(editable=False, null=True, verbose_name="next promise")),
                ("last_word_at", models.DateTimeField(default=cases.clock.now, editable=False)),
                ("last_word_by", models.CharField(default="customer", editable=False, max_length=10)),
                ("money_approved", models.BooleanField(default=False, editable=False)),
                (
                    "counterpart",
                    models.OneToOneField(
                        blank=True,
                        help_text="The case of the customer whose order came to this one (IK-18).",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="counterpart_of",
                        to="cases.case",
                        verbose_name="counterpart",
                    ),
                ),
                (
                    "escalated_to",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="escalations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "opened_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
            ],
            options={
                "verbose_name": "case",
                "verbose_name_plural": "cases",
                "ordering": ["-id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "closed"), _negated=True),
                        fields=["owner", "due_at"],
                        name="case_owner_open",
                    ),
                    models.Index(
                        condition=models.Q(("state", "closed"), _negated=True),
                        fields=["due_at"],
                        name="case_due_open",
                    ),
                    models.Index(fields=["state", "due_at"], name="case_state_due"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "new",
                                    "with_agent",
                                    "with_aftersales",
                                    "with_second_level",
                                    "with_manager",
                                    "investigating",
                                    "with_courier",
                                    "with_customer",
                                    "with_warehouse",
                                    "with_factory",
                                    "with_finance",
                                    "closed",
                                ],
                            )
                        ),
                        name="case_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "root_cause__in",
                                [
                                    "",
                                    "fulfilment",
                                    "vendor",
                                    "shipping",
                                    "system",
                                    "billing",
                                    "payment",
                                    "choice",
                                    "other",
                                ],
                            )
                        ),
                        name="case_root_cause_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_at__isnull", False), ("state", "closed")),
                            models.Q(models.Q(("state", "closed"), _negated=True), ("closed_at", None)),
                            _connector="OR",
                        ),
                        name="case_closed_has_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("counterpart", None),
                            models.Q(("counterpart", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="case_counterpart_is_another",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HouseCase",
            fields=[],
            options={
                "proxy": True,
                "default_permissions": (),
                "indexes": [],
                "constraints": [],
            },
            bases=("cases.case",),
        ),
        migrations.CreateModel(
            name="Customer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[("final", "final customer"), ("reseller", "reseller")],
                        default="final",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                (
                    "in_us",
                    models.BooleanField(
                        default=False,
                        help_text="Decides Aftersales' mailbox (FB-01).",
                        verbose_name="US account",
                    ),
                ),
                ("country", models.CharField(blank=True, max_length=60, verbose_name="country")),
                (
                    "language",
                    models.CharField(
                        choices=[("en", "English"), ("fr", "Français"), ("zh-hans", "中文")],
                        default="en",
                        max_length=10,
                        verbose_name="language",
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                (
                    "record_number",
                    models.CharField(
                        blank=True,
                        help_text="Empty for a guest: an order without a customer number.",
                        max_length=40,
                        verbose_name="customer number",
                    ),
                ),
            ],
            options={
                "verbose_name": "customer",
                "verbose_name_plural": "customers",
                "ordering": ["name"],
                "constraints": [
                    models.UniqueConstraint(
                        models.F("record_number"),
                        condition=models.Q(("record_number", ""), _negated=True),
                        name="customer_record_number_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["final", "reseller"])), name="customer_kind_known"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                ("name", models.CharField(max_length=60)),
                ("rule", models.CharField(blank=True, max_length=10)),
                ("at", models.DateTimeField(default=cases.clock.now)),
                ("before", models.CharField(blank=True, max_length=20)),
                ("after", models.CharField(blank=True, max_length=20)),
                ("data", models.JSONField(default=dict)),
                ("once", models.CharField(max_length=64, null=True, unique=True)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Empty: the desk itself.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="events", to="cases.case"
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [models.Index(fields=["case", "id"], name="cases_event_case_id_3cce15_idx")],
            },
        ),
        migrations.CreateModel(
            name="HistoricalCustomer",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[("final", "final customer"), ("reseller", "reseller")],
                        default="final",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                (
                    "in_us",
                    models.BooleanField(
                        default=False,
                        help_text="Decides Aftersales' mailbox (FB-01).",
                        verbose_name="US account",
                    ),
                ),
                ("country", models.CharField(blank=True, max_length=60, verbose_name="country")),
                (
                    "language",
                    models.CharField(
                        choices=[("en", "English"), ("fr", "Français"), ("zh-hans", "中文")],
                        default="en",
                        max_length=10,
                        verbose_name="language",
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                (
                    "record_number",
                    models.CharField(
                        blank=True,
                        help_text="Empty for a guest: an order without a customer number.",
                        max_length=40,
                        verbose_name="customer number",
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
            ],
            options={
                "verbose_name": "historical customer",
                "verbose_name_plural": "historical customers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalLetter",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("at", models.DateTimeField(default=cases.clock.now, verbose_name="written")),
                ("message_id", models.UUIDField(db_index=True, default=uuid.uuid4, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting to be sent"),
                            ("sending", "Being sent"),
                            ("sent", "Sent"),
                            ("failed", "Could not be sent"),
                            ("taken_back", "Taken back"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("send_after", models.DateTimeField(default=cases.clock.now)),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("last_error", models.CharField(blank=True, max_length=500)),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                (
                    "to",
                    models.CharField(
                        choices=[
                            ("customer", "customer"),
                            ("aftersales", "Aftersales"),
                            ("staff", "colleague"),
                        ],
                        max_length=10,
                        verbose_name="to",
                    ),
                ),
                ("address", models.EmailField(max_length=254, verbose_name="address")),
                ("language", models.CharField(default="en", max_length=10, verbose_name="language")),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("body", models.TextField(verbose_name="text")),
                (
                    "template",
                    models.CharField(blank=True, help_text="Empty: written by hand.", max_length=60),
                ),
                (
                    "enclosures",
                    models.JSONField(
                        default=list,
                        help_text="Names of papers made when it is sent, like slip:RT-2026-00001.",
                    ),
                ),
                ("topics", models.JSONField(default=list)),
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
                    "by",
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
                "verbose_name": "historical letter",
                "verbose_name_plural": "historical letters",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOrder",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.CharField(db_index=True, max_length=40, verbose_name="order number")),
                (
                    "workflow",
                    models.CharField(
                        default="flashbay",
                        help_text="The company that sold it, and so the procedure its cases follow.",
                        max_length=20,
                        verbose_name="procedure",
                    ),
                ),
                ("placed_on", models.DateField(verbose_name="placed on")),
                ("delivered_on", models.DateField(blank=True, null=True, verbose_name="delivered on")),
                ("courier", models.CharField(blank=True, max_length=60, verbose_name="courier")),
                ("tracking", models.CharField(blank=True, max_length=60, verbose_name="tracking number")),
                ("currency", models.CharField(default="GBP", max_length=3, verbose_name="currency")),
                ("paid", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="paid")),
                (
                    "credited",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0.00"),
                        editable=False,
                        max_digits=12,
                        verbose_name="given back so far",
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
                    "account_manager",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="person in charge",
                    ),
                ),
                (
                    "customer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.customer",
                        verbose_name="customer",
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
                "verbose_name": "historical order",
                "verbose_name_plural": "historical orders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalReminder",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("kind", models.CharField(max_length=40, verbose_name="kind")),
                (
                    "cycle",
                    models.PositiveIntegerField(
                        default=1, help_text="The how-manieth of its kind on this case."
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        blank=True, help_text="What it is about, like approval:12.", max_length=40
                    ),
                ),
                ("due_at", models.DateTimeField(verbose_name="due")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "waiting"), ("done", "done"), ("closed", "no longer needed")],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                ("settled_at", models.DateTimeField(null=True)),
                (
                    "kept_at",
                    models.DateTimeField(help_text="When it was kept, or its reason had gone.", null=True),
                ),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("last_error", models.CharField(blank=True, max_length=500)),
                (
                    "not_before",
                    models.DateTimeField(help_text="After a failure: when it is tried again.", null=True),
                ),
                ("made_at", models.DateTimeField(default=cases.clock.now)),
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
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.case",
                    ),
                ),
                (
                    "effect",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.event",
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
                "verbose_name": "historical reminder",
                "verbose_name_plural": "historical reminders",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSignal",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("at", models.DateTimeField(default=cases.clock.now, verbose_name="written")),
                ("message_id", models.UUIDField(db_index=True, default=uuid.uuid4, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting to be sent"),
                            ("sending", "Being sent"),
                            ("sent", "Sent"),
                            ("failed", "Could not be sent"),
                            ("taken_back", "Taken back"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("send_after", models.DateTimeField(default=cases.clock.now)),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("last_error", models.CharField(blank=True, max_length=500)),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                (
                    "channel",
                    models.CharField(
                        help_text="A key of the procedure's table of channels.",
                        max_length=20,
                        verbose_name="channel",
                    ),
                ),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("text", models.TextField(verbose_name="text")),
                ("data", models.JSONField(default=dict)),
                ("urgent", models.BooleanField(default=False, verbose_name="urgent")),
                ("rule", models.CharField(max_length=10)),
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
                    "by",
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
                "verbose_name": "historical signal",
                "verbose_name_plural": "historical signals",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalTeam",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("name", models.CharField(db_index=True, max_length=80, verbose_name="name")),
                (
                    "procedure",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Its people see and work on the orders and cases of this company alone (DK-11). Empty: of every company.",
                        max_length=20,
                        verbose_name="company",
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
                    "manager",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="team manager",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical team",
                "verbose_name_plural": "historical teams",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(default=cases.clock.now, verbose_name="written")),
                ("message_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting to be sent"),
                            ("sending", "Being sent"),
                            ("sent", "Sent"),
                            ("failed", "Could not be sent"),
                            ("taken_back", "Taken back"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("send_after", models.DateTimeField(default=cases.clock.now)),
                ("lease", models.UUIDField(editable=False, null=True)),
                ("leased_until", models.DateTimeField(editable=False, null=True)),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("last_error", models.CharField(blank=True, max_length=500)),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                (
                    "to",
                    models.CharField(
                        choices=[
                            ("customer", "customer"),
                            ("aftersales", "Aftersales"),
                            ("staff", "colleague"),
                        ],
                        max_length=10,
                        verbose_name="to",
                    ),
                ),
                ("address", models.EmailField(max_length=254, verbose_name="address")),
                ("language", models.CharField(default="en", max_length=10, verbose_name="language")),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("body", models.TextField(verbose_name="text")),
                (
                    "template",
                    models.CharField(blank=True, help_text="Empty: written by hand.", max_length=60),
                ),
                (
                    "enclosures",
                    models.JSONField(
                        default=list,
                        help_text="Names of papers made when it is sent, like slip:RT-2026-00001.",
                    ),
                ),
                ("topics", models.JSONField(default=list)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letters",
                        to="cases.case",
                    ),
                ),
            ],
            options={
                "verbose_name": "letter",
                "verbose_name_plural": "letters",
                "ordering": ["-id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        condition=models.Q(("state__in", ["waiting", "sending"])),
                        fields=["send_after"],
                        name="letter_to_send",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("sent_at__isnull", False), ("state", "sent")),
                            models.Q(models.Q(("state", "sent"), _negated=True), ("sent_at", None)),
                            _connector="OR",
                        ),
                        name="letter_sent_has_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("body", ""), _negated=True),
                            models.Q(("subject", ""), _negated=True),
                            models.Q(("address", ""), _negated=True),
                        ),
                        name="letter_is_whole",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Order",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=40, unique=True, verbose_name="order number")),
                (
                    "workflow",
                    models.CharField(
                        default="flashbay",
                        help_text="The company that sold it, and so the procedure its cases follow.",
                        max_length=20,
                        verbose_name="procedure",
                    ),
                ),
                ("placed_on", models.DateField(verbose_name="placed on")),
                ("delivered_on", models.DateField(blank=True, null=True, verbose_name="delivered on")),
                ("courier", models.CharField(blank=True, max_length=60, verbose_name="courier")),
                ("tracking", models.CharField(blank=True, max_length=60, verbose_name="tracking number")),
                ("currency", models.CharField(default="GBP", max_length=3, verbose_name="currency")),
                ("paid", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="paid")),
                (
                    "credited",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0.00"),
                        editable=False,
                        max_digits=12,
                        verbose_name="given back so far",
                    ),
                ),
                (
                    "account_manager",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="orders",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="person in charge",
                    ),
                ),
                (
                    "customer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="orders",
                        to="cases.customer",
                        verbose_name="customer",
                    ),
                ),
            ],
            options={
                "verbose_name": "order",
                "verbose_name_plural": "orders",
                "ordering": ["-placed_on", "-id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("credited__gte", 0), ("credited__lte", models.F("paid"))),
                        name="order_credited_within_paid",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("delivered_on", None),
                            ("delivered_on__gte", models.F("placed_on")),
                            _connector="OR",
                        ),
                        name="order_delivered_after_placed",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalOrderLine",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("position", models.PositiveIntegerField(verbose_name="line")),
                ("sku", models.CharField(max_length=60, verbose_name="article")),
                ("barcode", models.CharField(blank=True, max_length=60, verbose_name="barcode")),
                ("name", models.CharField(max_length=200, verbose_name="description")),
                ("quantity", models.PositiveIntegerField(verbose_name="quantity")),
                (
                    "unit_price",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="unit price"),
                ),
                (
                    "announced",
                    models.PositiveIntegerField(
                        default=0,
                        editable=False,
                        help_text="Units on returns that are not cancelled.",
                        verbose_name="announced back",
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
                "verbose_name": "historical order line",
                "verbose_name_plural": "historical order lines",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.AddField(
            model_name="case",
            name="order",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cases",
                to="cases.order",
                verbose_name="order",
            ),
        ),
        migrations.CreateModel(
            name="OrderImport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("file", models.FileField(upload_to=cases.models.imports.private_name)),
                ("name", models.CharField(max_length=200, verbose_name="file")),
                ("size", models.PositiveBigIntegerField(help_text="Bytes.")),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("encoding", models.CharField(blank=True, max_length=20, verbose_name="encoding")),
                ("separator", models.CharField(blank=True, max_length=5, verbose_name="separator")),
                ("source", models.CharField(blank=True, max_length=20, verbose_name="source")),
                (
                    "columns",
                    models.JSONField(blank=True, default=dict, help_text="{field: heading of its column}"),
                ),
                (
                    "dates",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("month-first", "month first (12/31/2025)"),
                            ("day-first", "day first (31/12/2025)"),
                        ],
                        max_length=12,
                        verbose_name="dates",
                    ),
                ),
                ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                (
                    "delivered",
                    models.CharField(
                        default="file", help_text="file, none, or days after the order date", max_length=20
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("checking", "being checked"),
                            ("unreadable", "needs an answer"),
                            ("ready", "ready to import"),
                            ("waiting", "waiting"),
                            ("running", "importing"),
                            ("done", "finished"),
                            ("stopped", "stopped"),
                        ],
                        default="checking",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "trouble",
                    models.JSONField(
                        blank=True, default=dict, help_text="Why the file cannot be imported: code and facts."
                    ),
                ),
                ("through", models.PositiveIntegerField(default=0)),
                (
                    "attempts",
                    models.PositiveIntegerField(
                        default=0, help_text="Starts since the last batch that went in."
                    ),
                ),
                ("touched_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("started_at", models.DateTimeField(null=True)),
                ("finished_at", models.DateTimeField(null=True)),
                ("rows_total", models.PositiveIntegerField(default=0)),
                ("rows_done", models.PositiveIntegerField(default=0)),
                ("added", models.PositiveIntegerField(default=0)),
                ("updated", models.PositiveIntegerField(default=0)),
                ("unchanged", models.PositiveIntegerField(default=0)),
                ("refused", models.PositiveIntegerField(default=0)),
                ("orders_new", models.PositiveIntegerField(default=0)),
                ("orders_updated", models.PositiveIntegerField(default=0)),
                (
                    "guests",
                    models.PositiveIntegerField(default=0, help_text="New orders without a customer number."),
                ),
                ("guest_orders", models.JSONField(default=list)),
                (
                    "undelivered",
                    models.PositiveIntegerField(default=0, help_text="New orders without a delivery date."),
                ),
                ("totals", models.JSONField(default=dict, help_text="{currency: worth of the lines added}")),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "import of orders",
                "verbose_name_plural": "imports of orders",
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="ImportProblem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "number",
                    models.PositiveIntegerField(help_text="As in a spreadsheet: the headings are row 1."),
                ),
                ("found", models.JSONField(help_text="List of column, value, code and facts.")),
                (
                    "job",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="problems",
                        to="cases.orderimport",
                    ),
                ),
            ],
            options={
                "verbose_name": "refused row",
                "verbose_name_plural": "refused rows",
                "ordering": ["number"],
                "constraints": [
                    models.UniqueConstraint(fields=("job", "number"), name="import_problem_once_per_row")
                ],
            },
        ),
        migrations.CreateModel(
            name="OrderLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveIntegerField(verbose_name="line")),
                ("sku", models.CharField(max_length=60, verbose_name="article")),
                ("barcode", models.CharField(blank=True, max_length=60, verbose_name="barcode")),
                ("name", models.CharField(max_length=200, verbose_name="description")),
                ("quantity", models.PositiveIntegerField(verbose_name="quantity")),
                (
                    "unit_price",
                    models.DecimalField(decimal_places=2, max_digits=12, verbose_name="unit price"),
                ),
                (
                    "announced",
                    models.PositiveIntegerField(
                        default=0,
                        editable=False,
                        help_text="Units on returns that are not cancelled.",
                        verbose_name="announced back",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lines",
                        to="cases.order",
                        verbose_name="order",
                    ),
                ),
            ],
            options={
                "verbose_name": "order line",
                "verbose_name_plural": "order lines",
                "ordering": ["position"],
                "constraints": [
                    models.UniqueConstraint(fields=("order", "position"), name="order_line_position_once"),
                    models.CheckConstraint(
                        condition=models.Q(("quantity__gte", 1)), name="order_line_quantity_positive"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("unit_price__gte", 0)), name="order_line_price_not_negative"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("announced__lte", models.F("quantity"))),
                        name="order_line_announced_within_ordered",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reminder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=40, verbose_name="kind")),
                (
                    "cycle",
                    models.PositiveIntegerField(
                        default=1, help_text="The how-manieth of its kind on this case."
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        blank=True, help_text="What it is about, like approval:12.", max_length=40
                    ),
                ),
                ("due_at", models.DateTimeField(verbose_name="due")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "waiting"), ("done", "done"), ("closed", "no longer needed")],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                ("settled_at", models.DateTimeField(null=True)),
                (
                    "kept_at",
                    models.DateTimeField(help_text="When it was kept, or its reason had gone.", null=True),
                ),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("last_error", models.CharField(blank=True, max_length=500)),
                (
                    "not_before",
                    models.DateTimeField(help_text="After a failure: when it is tried again.", null=True),
                ),
                ("made_at", models.DateTimeField(default=cases.clock.now)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reminders", to="cases.case"
                    ),
                ),
                (
                    "effect",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reminder",
                        to="cases.event",
                    ),
                ),
            ],
            options={
                "verbose_name": "reminder",
                "verbose_name_plural": "reminders",
                "ordering": ["due_at", "id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "waiting")), fields=["due_at"], name="reminder_due"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("case", "kind", "cycle"), name="reminder_once_per_cycle"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("effect__isnull", False), ("state", "done")),
                            models.Q(models.Q(("state", "done"), _negated=True), ("effect", None)),
                            _connector="OR",
                        ),
                        name="reminder_done_has_effect",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchMark",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("subject", models.CharField(max_length=8)),
                ("object_id", models.BigIntegerField()),
            ],
            options={
                "default_permissions": (),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("subject__in", ["customer", "order", "case"])),
                        name="search_mark_subject_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Signal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(default=cases.clock.now, verbose_name="written")),
                ("message_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting to be sent"),
                            ("sending", "Being sent"),
                            ("sent", "Sent"),
                            ("failed", "Could not be sent"),
                            ("taken_back", "Taken back"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("send_after", models.DateTimeField(default=cases.clock.now)),
                ("lease", models.UUIDField(editable=False, null=True)),
                ("leased_until", models.DateTimeField(editable=False, null=True)),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("last_error", models.CharField(blank=True, max_length=500)),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                (
                    "channel",
                    models.CharField(
                        help_text="A key of the procedure's table of channels.",
                        max_length=20,
                        verbose_name="channel",
                    ),
                ),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("text", models.TextField(verbose_name="text")),
                ("data", models.JSONField(default=dict)),
                ("urgent", models.BooleanField(default=False, verbose_name="urgent")),
                ("rule", models.CharField(max_length=10)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="signals", to="cases.case"
                    ),
                ),
            ],
            options={
                "verbose_name": "signal",
                "verbose_name_plural": "signals",
                "ordering": ["-id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        condition=models.Q(("state__in", ["waiting", "sending"])),
                        fields=["send_after"],
                        name="signal_to_send",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("sent_at__isnull", False), ("state", "sent")),
                            models.Q(models.Q(("state", "sent"), _negated=True), ("sent_at", None)),
                            _connector="OR",
                        ),
                        name="signal_sent_has_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("channel", ""), _negated=True),
                            models.Q(("subject", ""), _negated=True),
                            models.Q(("text", ""), _negated=True),
                            models.Q(("rule", ""), _negated=True),
                        ),
                        name="signal_is_whole",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["waiting", "sending", "sent", "failed"])),
                        name="signal_state_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Team",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80, unique=True, verbose_name="name")),
                (
                    "procedure",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Its people see and work on the orders and cases of this company alone (DK-11). Empty: of every company.",
                        max_length=20,
                        verbose_name="company",
                    ),
                ),
                (
                    "manager",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="leads",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="team manager",
                    ),
                ),
            ],
            options={
                "verbose_name": "team",
                "verbose_name_plural": "teams",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="HistoricalUser",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        db_index=True,
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("en", "English"), ("fr", "Français")],
                        default="en",
                        max_length=10,
                        verbose_name="language",
                    ),
                ),
                (
                    "time_zone",
                    models.CharField(default="Europe/London", max_length=50, verbose_name="time zone"),
                ),
                (
                    "theme",
                    models.CharField(
                        choices=[("system", "As the system"), ("light", "Light"), ("dark", "Dark")],
                        default="system",
                        max_length=6,
                        verbose_name="theme",
                    ),
                ),
                (
                    "density",
                    models.CharField(
                        choices=[("compact", "Compact"), ("cosy", "Cosy")],
                        default="compact",
                        max_length=7,
                        verbose_name="density",
                    ),
                ),
                ("shortcuts", models.BooleanField(default=True, verbose_name="keyboard shortcuts")),
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
                    "team",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.team",
                        verbose_name="team",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical person",
                "verbose_name_plural": "historical people",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCase",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("number", models.CharField(db_index=True, max_length=20, verbose_name="case")),
                ("workflow", models.CharField(max_length=20, verbose_name="procedure")),
                ("problem", models.CharField(max_length=30, verbose_name="problem")),
                ("summary", models.CharField(max_length=120, verbose_name="in a few words")),
                ("words", models.TextField(blank=True, verbose_name="the customer's words")),
                (
                    "wish",
                    models.CharField(blank=True, max_length=200, verbose_name="what the customer wants"),
                ),
                ("contact_name", models.CharField(max_length=120, verbose_name="contact")),
                (
                    "contact_email",
                    models.EmailField(blank=True, max_length=254, verbose_name="contact's e-mail"),
                ),
                ("language", models.CharField(default="en", max_length=10, verbose_name="language")),
                ("opened_at", models.DateTimeField(default=cases.clock.now, verbose_name="opened")),
                ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="closed")),
                (
                    "state",
                    django_fsm.FSMField(
                        choices=[
                            ("new", "New"),
                            ("with_agent", "To do"),
                            ("with_aftersales", "Waiting: Aftersales"),
                            ("with_second_level", "Waiting: second level"),
                            ("with_manager", "Waiting: team manager"),
                            ("investigating", "Under investigation"),
                            ("with_courier", "Waiting: courier"),
                            ("with_customer", "Waiting: customer"),
                            ("with_warehouse", "Waiting: warehouse"),
                            ("with_factory", "Waiting: factory"),
                            ("with_finance", "Waiting: finance"),
                            ("closed", "Closed"),
                        ],
                        default="new",
                        editable=False,
                        max_length=50,
                        protected=True,
                        verbose_name="state",
                    ),
                ),
                ("milestones", models.JSONField(default=list, editable=False)),
                ("report", models.TextField(blank=True, editable=False, verbose_name="findings report")),
                ("particulars", models.JSONField(default=dict, editable=False)),
                (
                    "root_cause",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("fulfilment", "Fulfilment: picked, packed or sent wrongly"),
                            ("vendor", "Vendor: a faulty article, or not as described"),
                            ("shipping", "Shipping: late, lost or damaged on the way"),
                            ("system", "System: an error of our own programs"),
                            ("billing", "Billing: a wrong price, discount, tax or charge"),
                            ("payment", "Payment: the provider, the bank or the method"),
                            ("choice", "Choice: the customer chose otherwise"),
                            ("other", "Other"),
                        ],
                        editable=False,
                        max_length=10,
                        verbose_name="root cause",
                    ),
                ),
                (
                    "cycle",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Grows when the case is reopened."
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("due_at", models.DateTimeField(editable=False, null=True, verbose_name="next promise")),
                ("last_word_at", models.DateTimeField(default=cases.clock.now, editable=False)),
                ("last_word_by", models.CharField(default="customer", editable=False, max_length=10)),
                ("money_approved", models.BooleanField(default=False, editable=False)),
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
                    "counterpart",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The case of the customer whose order came to this one (IK-18).",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.case",
                        verbose_name="counterpart",
                    ),
                ),
                (
                    "escalated_to",
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
                    "opened_by",
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
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
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
                    "team",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.team",
                        verbose_name="team",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical case",
                "verbose_name_plural": "historical cases",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.AddField(
            model_name="case",
            name="team",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cases",
                to="cases.team",
                verbose_name="team",
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="team",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="members",
                to="cases.team",
                verbose_name="team",
            ),
        ),
        migrations.CreateModel(
            name="UploadLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                (
                    "asks",
                    models.JSONField(default=list, help_text="Keys of the procedure’s table of evidence."),
                ),
                ("made_at", models.DateTimeField(default=cases.clock.now)),
                ("expires_at", models.DateTimeField(default=cases.models.photo.in_two_weeks)),
                ("revoked_at", models.DateTimeField(null=True)),
                ("posts", models.PositiveIntegerField(default=0)),
                ("photos_sent", models.PositiveIntegerField(default=0)),
                ("last_used_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="upload_links",
                        to="cases.case",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("revoked_at", None)),
                        fields=("case",),
                        name="link_one_open_per_case",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expires_at__gt", models.F("made_at"))),
                        name="link_ends_after_it_began",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("token_hash", ""), _negated=True), name="link_has_a_secret"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Photo",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                (
                    "shows",
                    models.CharField(
                        help_text="A key of the procedure’s table of evidence.",
                        max_length=30,
                        verbose_name="what it shows",
                    ),
                ),
                ("caption", models.CharField(blank=True, max_length=200, verbose_name="caption")),
                (
                    "name",
                    models.CharField(
                        help_text="As it was called when it was sent.", max_length=120, verbose_name="file"
                    ),
                ),
                ("width", models.PositiveIntegerField()),
                ("height", models.PositiveIntegerField()),
                ("sha256", models.CharField(help_text="Of the file as it was sent.", max_length=64)),
                ("image", models.FileField(unique=True, upload_to=cases.models.photo.random_name)),
                ("thumbnail", models.FileField(unique=True, upload_to=cases.models.photo.random_name)),
                ("added_at", models.DateTimeField(default=cases.clock.now, verbose_name="added")),
                ("hidden_at", models.DateTimeField(null=True, verbose_name="taken off")),
                ("why_hidden", models.CharField(blank=True, max_length=300, verbose_name="reason")),
                (
                    "added_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="photos", to="cases.case"
                    ),
                ),
                (
                    "hidden_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "link",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="photos",
                        to="cases.uploadlink",
                    ),
                ),
            ],
            options={
                "verbose_name": "photo",
                "verbose_name_plural": "photos",
                "ordering": ["id"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("hidden_at", None)),
                        fields=("case", "cycle", "sha256"),
                        name="photo_kept_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("added_by__isnull", False), ("link", None)),
                            models.Q(("added_by", None), ("link__isnull", False)),
                            _connector="OR",
                        ),
                        name="photo_from_a_person_or_a_link",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("hidden_at", None), ("hidden_by", None), ("why_hidden", "")),
                            models.Q(
                                ("hidden_at__isnull", False),
                                ("hidden_by__isnull", False),
                                models.Q(("why_hidden", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="photo_taken_off_with_a_reason",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("height__range", (1, 3000)), ("width__range", (1, 3000))),
                        name="photo_has_a_size",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("shows", ""), _negated=True),
                            models.Q(("image", ""), _negated=True),
                            models.Q(("thumbnail", ""), _negated=True),
                            models.Q(("sha256", ""), _negated=True),
                        ),
                        name="photo_is_whole",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalPhoto",
            fields=[
                (
                    "id",
                    models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID"),
                ),
                ("cycle", models.PositiveIntegerField(default=1)),
                (
                    "shows",
                    models.CharField(
                        help_text="A key of the procedure’s table of evidence.",
                        max_length=30,
                        verbose_name="what it shows",
                    ),
                ),
                ("caption", models.CharField(blank=True, max_length=200, verbose_name="caption")),
                (
                    "name",
                    models.CharField(
                        help_text="As it was called when it was sent.", max_length=120, verbose_name="file"
                    ),
                ),
                ("width", models.PositiveIntegerField()),
                ("height", models.PositiveIntegerField()),
                ("sha256", models.CharField(help_text="Of the file as it was sent.", max_length=64)),
                ("image", models.TextField(db_index=True, max_length=100)),
                ("thumbnail", models.TextField(db_index=True, max_length=100)),
                ("added_at", models.DateTimeField(default=cases.clock.now, verbose_name="added")),
                ("hidden_at", models.DateTimeField(null=True, verbose_name="taken off")),
                ("why_hidden", models.CharField(blank=True, max_length=300, verbose_name="reason")),
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
                    "added_by",
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
                    ),
                ),
                (
                    "hidden_by",
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
                    "link",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="cases.uploadlink",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical photo",
                "verbose_name_plural": "historical photos",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="FlashbayCase",
            fields=[],
            options={
                "proxy": True,
                "default_permissions": (),
                "indexes": [],
                "constraints": [],
            },
            bases=("cases.housecase", models.Model),
        ),
        migrations.CreateModel(
            name="InkiaCase",
            fields=[],
            options={
                "proxy": True,
                "default_permissions": (),
                "indexes": [],
                "constraints": [],
            },
            bases=("cases.housecase", models.Model),
        ),
        migrations.CreateModel(
            name="MarketplaceCase",
            fields=[],
            options={
                "proxy": True,
                "default_permissions": (),
                "indexes": [],
                "constraints": [],
            },
            bases=("cases.housecase", models.Model),
        ),
    ]
