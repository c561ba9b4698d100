from returns.models.goods import Count, Return, ReturnLine, Scan
from returns.models.invoices import Discrepancy, Invoice, InvoiceLine, Terms
from returns.models.papers import CreditNote, Gift, PaymentLink, ReplacementOrder
from returns.models.policy import Policy
from returns.models.transactions import Transaction

__all__ = [
    "Count",
    "CreditNote",
    "Discrepancy",
    "Gift",
    "Invoice",
    "InvoiceLine",
    "PaymentLink",
    "Policy",
    "ReplacementOrder",
    "Return",
    "ReturnLine",
    "Scan",
    "Terms",
    "Transaction",
]
