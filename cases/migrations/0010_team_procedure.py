"""A team works for one company, or for every one; the index learns whose an order is."""

from django.db import migrations, models


def watch_orders_anew(apps, schema_editor):
    """Take the trigger away that does not watch the company: the one made after this migration marks every order."""
    table = " ON cases_order" if schema_editor.connection.vendor == "postgresql" else ""
    schema_editor.execute(f"DROP TRIGGER IF EXISTS cases_order_search_update{table}")


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0009_market"),
    ]

    operations = [
        migrations.AddField(
            model_name="historicalteam",
            name="procedure",
            field=models.CharField(
                blank=True,
                default="",
                help_text="Its people see and work on the orders and cases of this company alone (DK-11). Empty: of "
                "every company.",
                max_length=20,
                verbose_name="company",
            ),
        ),
        migrations.AddField(
            model_name="team",
            name="procedure",
            field=models.CharField(
                blank=True,
                default="",
                help_text="Its people see and work on the orders and cases of this company alone (DK-11). Empty: of "
                "every company.",
                max_length=20,
                verbose_name="company",
            ),
        ),
        migrations.RunPython(watch_orders_anew, migrations.RunPython.noop),
    ]
