"""Search the machines of the procedures for a way past their rulebooks."""

from importlib import import_module

from django.core.management.base import BaseCommand, CommandError

from cases.models import Case
from cases.proof import prove


class Command(BaseCommand):
    help = "Search a procedure exhaustively for a way to an outcome without what its rulebook demands."

    def add_arguments(self, parser):
        parser.add_argument("workflow", nargs="*", help="names of procedures; all when none is given")

    def handle(self, *args, workflow, **options):
        unknown = set(workflow) - set(Case.workflows)
        if unknown:
            raise CommandError(
                f"There is no procedure {', '.join(sorted(unknown))}. Known: {', '.join(sorted(Case.workflows))}."
            )
        failed = [name for name in workflow or sorted(Case.workflows) if not self._prove(name)]
        if failed:
            raise CommandError(f"The proof does not hold: {', '.join(failed)}")

    def _prove(self, name):
        proof = prove(Case.workflows[name], import_module(f"cases.workflows.{name}.demands"))
        self.stdout.write(
            f"{name}: {proof.situations:,} situations, {proof.moves:,} moves, "
            f"{proof.combinations:,} combinations of answers held against the rulebook"
        )
        for outcome, combinations in sorted(proof.outcomes.items()):
            self.stdout.write(f"  {outcome}: {combinations:,} ways searched")
        for hole in proof.holes:
            self.stdout.write(self.style.ERROR(f"  HOLE {hole}"))
        for state, milestones, path in proof.dead_ends[:10]:
            self.stdout.write(self.style.ERROR(f"  DEAD END {state} {milestones}: {' → '.join(path)}"))
        for step in proof.never_taken:
            self.stdout.write(self.style.ERROR(f"  NEVER POSSIBLE {step}"))
        if proof.holds:
            self.stdout.write(
                self.style.SUCCESS(
                    f"  {name} holds: no way past the rulebook, no dead end, no step that can never be taken"
                )
            )
        return proof.holds
