from cases.models.case import Case
from cases.models.event import Event
from cases.models.imports import ImportProblem, OrderImport
from cases.models.letter import Letter
from cases.models.numbers import Series, next_number
from cases.models.orders import Customer, Order, OrderLine
from cases.models.people import Team, User, people_with
from cases.models.photo import Photo, UploadLink
from cases.models.reminder import Heartbeat, Reminder
from cases.models.search import SearchMark
from cases.models.signal import Signal

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
    "Photo",
    "Reminder",
    "SearchMark",
    "Series",
    "Signal",
    "Team",
    "UploadLink",
    "User",
    "next_number",
    "people_with",
]
