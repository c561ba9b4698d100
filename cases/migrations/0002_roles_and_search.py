"""What no model declares: a group per role, and the index of search."""

from django.db import migrations

ROLES = ("agent", "second_level", "aftersales", "team_manager", "warehouse", "finance", "administrator")
SUBJECTS = ("customer", "order", "case")


def make_groups(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    for role in ROLES:
        groups.get_or_create(name=role)


def make_index(apps, schema_editor):
    """Per kind a table of words; the triggers that keep it follow after the migration."""
    for subject in SUBJECTS:
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(
                f"CREATE VIRTUAL TABLE search_{subject} USING fts5(names UNINDEXED, words, sight,"
                " tokenize = 'ascii', detail = 'column', prefix = '3 4')"
            )
            continue
        schema_editor.execute(
            f"CREATE TABLE search_{subject} (id bigint PRIMARY KEY, names tsvector NOT NULL,"
            " words tsvector NOT NULL, sight text[] NOT NULL)"
        )
        schema_editor.execute(
            f"CREATE INDEX search_{subject}_words ON search_{subject} USING gin (words, sight)"
        )


def take_index_away(apps, schema_editor):
    # The triggers write to the table that goes next.
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(
                "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE %s",
                ["%INSERT INTO cases_searchmark%"],
            )
        else:
            cursor.execute(
                "SELECT 'DROP FUNCTION ' || oid::regprocedure || ' CASCADE' FROM pg_proc WHERE prosrc LIKE %s",
                ["%INSERT INTO cases_searchmark%"],
            )
        drops = [drop for (drop,) in cursor.fetchall()]
    for drop in [*drops, *(f"DROP TABLE search_{subject}" for subject in SUBJECTS)]:
        schema_editor.execute(drop)


class Migration(migrations.Migration):
    replaces = [("cases", "0002_roles"), ("cases", "0006_search")]

    dependencies = [("cases", "0001_desk")]

    operations = [
        # The groups stay when it is taken back: people hang on them.
        migrations.RunPython(make_groups, migrations.RunPython.noop),
        migrations.RunPython(make_index, take_index_away),
    ]
