"""SayPro’s marketplace beside Flashbay, and where the problems of cases come from."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0006_search"),
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
