"""The manager behind ``case.approvals``: a workflow asks it, and asks through it, in words that read like speech."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from cases import clock
from cases.facts import look_once
from cases.promises import keep, start

# What an approval is used for, once: the reverse names of the papers that point to it.
EFFECTS = ("credit_note", "replacement", "gift")


class ApprovalQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state="open")

    def alive(self):
        """Those that wait for an answer, or are approved and were neither made void nor used."""
        return self.filter(Q(state="open") | Q(state="approved", voiding=None, paper=None))


class CaseApprovals(models.Manager.from_queryset(ApprovalQuerySet)):
    def get_queryset(self):
        """Every request with what became of it, which is asked all the time: whether it is void, and the primary key
        of the paper it was used for, or None."""
        paper = Coalesce(*(f"{effect}__pk" for effect in EFFECTS))
        return super().get_queryset().select_related("voiding").annotate(paper=paper)

    def known(self):
        """The requests of the case's present cycle as a list, newest first.

        A page that fetched them beforehand (`prefetch_related`) is not made to ask again for every fact; a
        case locked by `perform()` was not prefetched, so the door always asks the database: once for all its
        facts.
        """
        case = self.instance

        def of_now():
            found = (request for request in self.all() if request.cycle == case.cycle)
            return sorted(found, key=lambda request: -request.pk)

        return look_once(case, "approvals", of_now)

    def of_now(self):
        """The requests of the case's present cycle: what was granted before a reopening counts no more."""
        return self.filter(cycle=self.instance.cycle)

    def granted(self, kind):
        """The newest standing approval of `kind` on this case, or None."""
        return next((request for request in self.known() if request.kind == kind and request.stands), None)

    def to_spend(self, kind, about=""):
        """The newest standing approval of `kind` that was not used yet, or None.

        `about` names the discrepancy it was given for: money approved for one pays no other, and nothing else.
        """
        return next(
            (
                request
                for request in self.known()
                if request.kind == kind and request.about == about and request.stands and not request.is_spent
            ),
            None,
        )

    def waiting(self, kind):
        """Whether a question of `kind` is waiting for its answer on this case."""
        return any(request.kind == kind and request.is_open for request in self.known())

    def any_waiting(self):
        """Whether any question is waiting for its answer on this case."""
        return any(request.is_open for request in self.known())

    def any_to_pay(self):
        """Whether an approved amount was not paid yet on this case."""
        return any(
            request.stands and request.amount is not None and not request.is_spent for request in self.known()
        )

    def to_withdraw(self):
        """What can be taken back, oldest first: requests that wait for an answer, approved amounts for payment."""
        return self.of_now().alive().filter(Q(state="open") | Q(amount__isnull=False))

    def ask(self, kind, *, by, words, amount=None, lines=None, text="", about=""):
        """Ask in writing. A request that changes an earlier one voids that, and says what changed.

        `about` is the discrepancy the money makes good, like "invoice:12".

        Returns the new `Approval`. Raises `ValidationError` when the very same is asked or approved already.
        """
        case = self.instance
        request = self.model(
            case=case,
            cycle=case.cycle,
            kind=kind,
            asked_by=by,
            words=words,
            amount=amount,
            currency=case.order.currency if amount is not None else "",
            lines=lines or {},
            text=text,
            about=about,
        )
        for earlier in self.of_now().alive().filter(kind=kind, about=about):
            changes = request.changes_from(earlier)
            if not changes:
                raise ValidationError(
                    _("The very same was asked already: it is %(state)s.")
                    % {"state": earlier.get_state_display().lower()}
                )
            self._void(earlier, by, "; ".join(changes))
        request.save()
        start(case, "approval_waiting", subject=f"approval:{request.pk}")
        return request

    def withdraw(self, kind, *, by, why):
        """Take back the request of `kind` that waits for an answer or, approved, for its payment."""
        for request in self.to_withdraw().filter(kind=kind):
            self._void(request, by, why)

    def void(self, kind, *, by, why):
        """What was asked or approved of `kind` no longer stands, because its subject changed."""
        for request in self.of_now().alive().filter(kind=kind):
            self._void(request, by, str(why))

    def _void(self, request, by, why):
        from approvals.models import Voiding

        if request.is_open:
            request.state = "withdrawn"
            request.save(update_fields=["state"])
        Voiding.objects.create(approval=request, why=why[:300], by=by, at=clock.now())
        keep(self.instance, "approval_waiting", subject=f"approval:{request.pk}")
