"""SayPro’s marketplace beside Flashbay and Inkia: a team manager who has the ball, and where problems come from."""

import django_fsm
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0008_words"),
    ]

    operations = [
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
        migrations.RemoveConstraint(
            model_name="case",
            name="case_state_known",
        ),
        migrations.AddField(
            model_name="case",
            name="root_cause",
            field=models.CharField(
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
        migrations.AddField(
            model_name="historicalcase",
            name="root_cause",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="case",
            name="state",
            field=django_fsm.FSMField(
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
        migrations.AlterField(
            model_name="historicalcase",
            name="state",
            field=django_fsm.FSMField(
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
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
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
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
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
        ),
    ]
