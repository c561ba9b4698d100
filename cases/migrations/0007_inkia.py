"""A case may be linked with the one of the customer whose order came to it (IK-18)."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0006_search"),
    ]

    operations = [
        migrations.AddField(
            model_name="case",
            name="counterpart",
            field=models.OneToOneField(
                blank=True,
                help_text="The case of the customer whose order came to this one (IK-18).",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="counterpart_of",
                to="cases.case",
                verbose_name="counterpart",
            ),
        ),
        migrations.AddField(
            model_name="historicalcase",
            name="counterpart",
            field=models.ForeignKey(
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
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("counterpart", None),
                    models.Q(("counterpart", models.F("id")), _negated=True),
                    _connector="OR",
                ),
                name="case_counterpart_is_another",
            ),
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
    ]
