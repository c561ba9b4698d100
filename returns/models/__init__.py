from returns.models.goods import Count, Return, ReturnLine, Scan
from returns.models.papers import CreditNote, Gift, PaymentLink, ReplacementOrder

__all__ = ["Count", "CreditNote", "Gift", "PaymentLink", "ReplacementOrder", "Return", "ReturnLine", "Scan"]
