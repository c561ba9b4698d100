"""A document may rest on figures where a procedure asks nobody's approval."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("approvals", "0001_initial"),
        ("cases", "0003_procedures"),
        ("returns", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="creditnote",
            name="ground",
            field=models.CharField(
                blank=True,
                help_text="Where no approval is asked: the figures it rests on.",
                max_length=300,
                verbose_name="ground",
            ),
        ),
        migrations.AddField(
            model_name="historicalcreditnote",
            name="ground",
            field=models.CharField(
                blank=True,
                help_text="Where no approval is asked: the figures it rests on.",
                max_length=300,
                verbose_name="ground",
            ),
        ),
        migrations.AlterField(
            model_name="creditnote",
            name="approval",
            field=models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="credit_note",
                to="approvals.approval",
            ),
        ),
        migrations.AlterField(
            model_name="historicalreplacementorder",
            name="approval",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Empty: on Aftersales' instruction (FB-06), or where the procedure asks for none.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="approvals.approval",
            ),
        ),
        migrations.AlterField(
            model_name="historicalreplacementorder",
            name="nothing_to_return",
            field=models.BooleanField(
                default=False,
                help_text="The parcel is lost, or the procedure leaves the goods with the customer.",
            ),
        ),
        migrations.AlterField(
            model_name="replacementorder",
            name="approval",
            field=models.OneToOneField(
                help_text="Empty: on Aftersales' instruction (FB-06), or where the procedure asks for none.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="replacement",
                to="approvals.approval",
            ),
        ),
        migrations.AlterField(
            model_name="replacementorder",
            name="nothing_to_return",
            field=models.BooleanField(
                default=False,
                help_text="The parcel is lost, or the procedure leaves the goods with the customer.",
            ),
        ),
        migrations.AddConstraint(
            model_name="creditnote",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("approval__isnull", False), models.Q(("ground", ""), _negated=True), _connector="OR"
                ),
                name="credit_note_approved_or_grounded",
            ),
        ),
    ]
