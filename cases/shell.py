"""What the frame of every page shows: queues with their counts, other pages, where the reader is."""

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from cases.queues import Listing, counts, queues_of, shown_to
from cases.roles import Role

# Zones to choose from in the menu: where the company and its customers work. A person's own is added.
TIME_ZONES = (
    "Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Warsaw", "Europe/Athens",
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto",
    "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Tokyo", "Asia/Kolkata", "Asia/Dubai", "Australia/Sydney", "UTC",
)  # fmt: skip
PAGES = (
    ("floor", _("Warehouse"), (Role.WAREHOUSE, Role.AFTERSALES)),
    ("finance", _("Finance"), (Role.FINANCE,)),
    ("outbox", _("Outbox"), tuple(Role)),
    ("insights", _("Insights"), (Role.TEAM_MANAGER, Role.AFTERSALES, Role.ADMINISTRATOR)),
    ("imports", _("Imports"), (Role.AGENT, Role.TEAM_MANAGER, Role.ADMINISTRATOR)),
)


def shell(request):
    """Context processor: `desk`, which asks the database only for what a template shows."""
    return {"desk": Desk(request)}


class Desk:
    """The frame for one request, each part worked out when it is looked at: error pages need no database."""

    def __init__(self, request):
        self.request = request
        self.demo = settings.DESK_DEMO

    @property
    def user(self):
        return getattr(self.request, "user", None)

    @property
    def _known(self):
        return bool(self.user and self.user.is_authenticated)

    @cached_property
    def roles(self):
        return [role.label for role in Role if self._known and self.user.has_role(role)]

    @cached_property
    def can_open_case(self):
        return self._known and self.user.has_role(Role.AGENT)

    @cached_property
    def listing(self):
        """The list somebody looks at, or came from."""
        return Listing(self.user, self.request.GET)

    @cached_property
    def _counts(self):
        return counts(self.user, self.listing.mine)

    @property
    def unassigned(self):
        """How many cases nobody has taken yet."""
        return self._counts.get("unassigned", 0)

    @cached_property
    def queues(self):
        """The rail: each queue with its address, its words and how many cases it holds."""
        if not self._known or not queues_of(self.user):
            return []
        match = getattr(self.request, "resolver_match", None)
        # On a case the list it was opened from stays marked.
        on_list = match and (match.url_name in ("queue", "changes") or "queue" in self.request.GET)
        who = self.request.GET.get("who")
        switched = f"&who={who}" if who in ("mine", "team") else ""
        return [
            {
                "url": f"{reverse('queue')}?queue={queue.name}{switched if queue.switch else ''}",
                "label": words,
                "count": self._counts.get(queue.name),
                "current": bool(on_list) and queue == self.listing.queue,
                "key": queue.key,
            }
            for queue, words in shown_to(self.user, self._counts)
            if queue.on_rail
        ]

    @cached_property
    def listed(self):
        """The name of the list somebody looks at, or came from."""
        for queue, words in shown_to(self.user, self._counts):
            if queue == self.listing.queue:
                return words
        return self.listing.queue.label

    @cached_property
    def nav(self):
        """The pages besides the queues that this person works on."""
        if not self._known:
            return []
        pages = [
            {"url": _address(name), "label": label} for name, label, who in PAGES if self.user.has_role(*who)
        ]
        if self.user.may_use_admin:
            pages.append({"url": _address("admin:index"), "label": _("Administration")})
        for page in pages:
            page["current"] = self.request.path.startswith(page["url"]) if page["url"] else False
        return [page for page in pages if page["url"]]

    @cached_property
    def approvals_url(self):
        return _address("admin:approvals_approval_changelist")

    @cached_property
    def time_zones(self):
        own = getattr(self.user, "time_zone", None)
        return sorted({*TIME_ZONES, own} if own else TIME_ZONES)


def _address(name):
    """The address of a page, or "" where this desk does not have it: some are other apps'."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
