"""Flashbay: order troubleshooting. Procedure in words: docs/workflows/flashbay.md

case.py     the chapters of the procedure in their order, and its tables
steps/      the chapters, step by step
facts.py    what the steps ask before they may be taken
promises.py what must happen by when
forms.py    what the steps ask to be filled in
demands.py  what the rulebook demands of each outcome, for the proof
rules.py    the rules in plain words, for the page behind every rule number
"""

from cases.workflows.flashbay.case import FlashbayCase

__all__ = ["FlashbayCase"]
