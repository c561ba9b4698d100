"""One group per role, so that a new desk can give people their roles."""

from django.db import migrations

ROLES = ("agent", "aftersales", "team_manager", "warehouse", "finance", "administrator")


def make_groups(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    for role in ROLES:
        groups.get_or_create(name=role)


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("cases", "0001_initial"),
    ]

    # The groups stay when it is taken back: people hang on them.
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
