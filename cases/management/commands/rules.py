"""The rules report: every rule of the procedures, the code that holds it and the tests that name it."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from cases.models import Case
from cases.rules import procedure_rules, rules
from cases.rules.holders import NotThere, holders, tests_by_rule


class Command(BaseCommand):
    help = (
        "Lists the rules with the code that holds them and the tests that name them; fails when one has none."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--tests", type=Path, default=settings.BASE_DIR / "tests", help="the folder of the tests"
        )

    def handle(self, *, tests, **options):
        try:
            held = holders()
        except NotThere as error:
            raise CommandError(str(error)) from None
        proven = tests_by_rule(tests)
        wanted = [told for workflow in Case.workflows for told in procedure_rules(workflow)]
        for told in wanted:
            self._print(told, held.get(told.id, []), proven.get(told.id, []))
        problems = [f"{told.id} has no code" for told in wanted if not held.get(told.id)]
        problems += [f"{told.id} has no test" for told in wanted if not proven.get(told.id)]
        problems += [
            f"{number} is named by code or tests, and is no rule"
            for number in sorted({*held, *proven} - set(rules()))
        ]
        self.stdout.write(f"{len(wanted)} rules of the written procedures.")
        if problems:
            raise CommandError("\n".join(problems))
        self.stdout.write("Each is held by code and named by a test.")

    def _print(self, told, held, proven):
        self.stdout.write(f"{told.id}  {', '.join(told.kinds)}")
        for holder in held:
            self.stdout.write(f"       {holder.kind:9} {holder.name}")
        for test in proven:
            self.stdout.write(f"       test      {test}")
