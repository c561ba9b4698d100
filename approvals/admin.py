"""Requests in the admin: an inbox and a page for each decision. There is no form that changes one."""

from django.contrib import admin
from django.http import Http404
from django.shortcuts import redirect
from django.urls import path

from approvals import views
from approvals.models import Approval
from approvals.waiting import visible_to
from cases.admin.base import MANAGERS, LookedAtHistory


@admin.register(Approval)
class ApprovalAdmin(LookedAtHistory):
    seen_by = MANAGERS

    def get_queryset(self, request):
        return super().get_queryset(request).filter(pk__in=visible_to(request.user).values("pk"))

    def get_urls(self):
        guarded = self.admin_site.admin_view
        return [
            path("", guarded(views.inbox), name="approvals_approval_changelist"),
            path("<int:pk>/", guarded(views.decision), name="approvals_approval_decision"),
            *(
                url
                for url in super().get_urls()
                if url.name
                not in (
                    "approvals_approval_changelist",
                    "approvals_approval_add",
                    "approvals_approval_delete",
                )
            ),
        ]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Django's page of a row: it leads to the decision page, which is the only one."""
        approval = self.get_object(request, object_id)
        if approval is None:
            raise Http404
        return redirect(views.decision_url(approval))
