from returns.models.goods import Count, Return, ReturnLine, Scan
from returns.models.papers import CreditNote, Gift, ReplacementOrder

__all__ = ["Count", "CreditNote", "Gift", "ReplacementOrder", "Return", "ReturnLine", "Scan"]
