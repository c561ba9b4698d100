"""The index of search: a table of marks, and per kind a table of words. The triggers follow after the migration."""

from django.db import migrations, models

SUBJECTS = ("customer", "order", "case")


def make_index(apps, schema_editor):
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
    dependencies = [("cases", "0005_photos")]

    operations = [
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
        migrations.RunPython(make_index, take_index_away),
    ]
