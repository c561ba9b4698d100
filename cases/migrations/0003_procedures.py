"""A desk for several companies: an order says whose it is, and there is a second level beside Aftersales."""

import django_fsm
from django.db import migrations, models


def make_second_level(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    groups.get_or_create(name="second_level")


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_roles"),
    ]

    operations = [
        # The group stays when it is taken back: people hang on it.
        migrations.RunPython(make_second_level, migrations.RunPython.noop),
        migrations.RemoveConstraint(
            model_name="case",
            name="case_state_known",
        ),
        migrations.AddField(
            model_name="case",
            name="particulars",
            field=models.JSONField(default=dict, editable=False),
        ),
        migrations.AddField(
            model_name="historicalcase",
            name="particulars",
            field=models.JSONField(default=dict, editable=False),
        ),
        migrations.AddField(
            model_name="historicalorder",
            name="workflow",
            field=models.CharField(
                default="flashbay",
                help_text="The company that sold it, and so the procedure its cases follow.",
                max_length=20,
                verbose_name="procedure",
            ),
        ),
        migrations.AddField(
            model_name="order",
            name="workflow",
            field=models.CharField(
                default="flashbay",
                help_text="The company that sold it, and so the procedure its cases follow.",
                max_length=20,
                verbose_name="procedure",
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
    ]
