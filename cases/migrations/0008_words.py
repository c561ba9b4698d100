"""Names of fields that held for one company only."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0007_inkia"),
    ]

    operations = [
        migrations.AlterField(
            model_name="customer",
            name="record_number",
            field=models.CharField(
                blank=True,
                help_text="Empty for a guest: an order without a customer number.",
                max_length=40,
                verbose_name="customer number",
            ),
        ),
        migrations.AlterField(
            model_name="historicalcustomer",
            name="record_number",
            field=models.CharField(
                blank=True,
                help_text="Empty for a guest: an order without a customer number.",
                max_length=40,
                verbose_name="customer number",
            ),
        ),
        migrations.AlterField(
            model_name="historicalorder",
            name="account_manager",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="person in charge",
            ),
        ),
        migrations.AlterField(
            model_name="order",
            name="account_manager",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="orders",
                to=settings.AUTH_USER_MODEL,
                verbose_name="person in charge",
            ),
        ),
    ]
