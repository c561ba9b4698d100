"""SayPro: the marketplace's customer service. Procedure in words: docs/workflows/marketplace.md

case.py     the chapters of the procedure in their order, and its tables
steps/      the chapters, step by step
facts/      what the steps ask before they may be taken, by subject
forms/      what the steps ask to be filled in
promises.py what must happen by when
demands.py  what the rulebook demands of each outcome, for the proof
rules.py    the rules in plain words, for the page behind every rule number
"""

from cases.workflows.marketplace.case import MarketplaceCase

__all__ = ["MarketplaceCase"]
