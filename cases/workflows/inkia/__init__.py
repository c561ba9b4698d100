"""Inkia: orders of ink and toner that arrived wrong or damaged. Procedure in words: docs/workflows/inkia.md

case.py      the chapters of the procedure in their order, and its tables
steps/       the chapters, step by step
evidence.py  what has to be seen for each problem
units.py     which units are concerned, what they cost, and what is left to do for them
claims.py    the customer's earlier claims
facts.py     what the steps ask before they may be taken
promises.py  what must happen by when
forms.py     what the steps ask to be filled in
demands.py   what the rulebook demands of each outcome, for the proof
rules.py     the rules in plain words, for the page behind every rule number
"""

from cases.workflows.inkia.case import InkiaCase

__all__ = ["InkiaCase"]
