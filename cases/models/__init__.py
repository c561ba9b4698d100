from cases.models.case import Case
from cases.models.event import Event
from cases.models.imports import ImportProblem, OrderImport
from cases.models.letter import Letter
from cases.models.numbers import Series, next_number
from cases.models.orders import Customer, Order, OrderLine
from cases.models.people import Team, User, people_with
from cases.models.reminder import Heartbeat, Reminder
from cases.models.search import SearchMark

__all__ = [
    "Case",
    "Customer",
    "Event",
    "Heartbeat",
    "ImportProblem",
    "Letter",
    "Order",
    "OrderImport",
    "OrderLine",
    "Reminder",
    "SearchMark",
    "Series",
    "Team",
    "User",
    "next_number",
    "people_with",
]
