"""`manage.py guard < letter.txt`: which delicate topics a text speaks of."""

import json
import sys
from dataclasses import asdict

from django.core.management.base import BaseCommand

from cases.guard import read, topics


class Command(BaseCommand):
    """Prints the topics of the text on standard input as a JSON list; `[]` when it is harmless."""

    help = "Reads a text from standard input and prints the delicate topics it speaks of, as JSON."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--lang", choices=["en", "fr", "zh", "zh-hans"], help="the language of the text")
        parser.add_argument("--marks", action="store_true", help="print the words and where they stand")

    def handle(self, *, lang=None, marks=False, **options):
        text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
        found = [asdict(mention) for mention in read(text, lang)] if marks else topics(text, lang)
        self.stdout.write(json.dumps(found, ensure_ascii=False))
