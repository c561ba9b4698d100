"""What every page of the admin has in common: who sees it, and that it cannot be changed."""

from datetime import datetime
from itertools import pairwise

from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.text import Truncator
from simple_history.admin import SimpleHistoryAdmin

from cases.models import Case
from cases.roles import Role
from cases.templatetags.desk import instant_in_words

MANAGERS = (Role.AFTERSALES, Role.TEAM_MANAGER, Role.ADMINISTRATOR)
ADMINISTRATORS = (Role.ADMINISTRATOR,)


def visible_cases(user):
    """The cases a person of the admin may see. A superuser without a role looks after the desk and sees all."""
    return Case.objects.all() if user.is_superuser else Case.objects.visible_to(user)


class SeenBy:
    """Asks roles, not permission rows: one list of who may what, which no flush of a table can empty."""

    seen_by = ADMINISTRATORS
    changed_by = ()
    case_path = None  # how a row reaches its case, when it is only visible with it
    view_on_site = False
    actions = None
    show_full_result_count = False

    def has_view_permission(self, request, obj=None):
        return self._may(request, self.seen_by)

    def has_module_permission(self, request):
        return self._may(request, self.seen_by)

    def has_add_permission(self, request, obj=None):
        return self._may(request, self.changed_by)

    def has_change_permission(self, request, obj=None):
        return self._may(request, self.changed_by)

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if self.case_path is None:
            return rows
        return rows.filter(**{f"{self.case_path}__in": visible_cases(request.user)})

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        raise Http404  # theirs leads to the index and repeats the number

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget  # without the windows that change another row on the side
        return field

    def _may(self, request, roles):
        user = request.user
        return user.is_active and ((bool(roles) and user.is_superuser) or user.has_role(*roles))


class ReadOnlyAdmin(SeenBy, admin.ModelAdmin):
    """Rows to look at. Nothing is added, changed or deleted here, by whatever request."""


class LookedAtHistory(SeenBy, SimpleHistoryAdmin):
    """Rows with their history, to look at."""

    object_history_list_template = "admin/desk_history_list.html"  # theirs has an inline style

    def history_view(self, request, object_id, extra_context=None):
        self._must_be_visible(request, object_id)
        return super().history_view(request, object_id, extra_context)

    def set_history_delta_changes(self, request, historical_records, foreign_keys_are_objs=True):
        """What changed from one record to the next. Theirs leaves out what no form can edit: state, above all."""
        for later, earlier in pairwise(historical_records):
            later.history_delta_changes = [
                {"field": field.verbose_name, "old": _shown(earlier, field), "new": _shown(later, field)}
                for field in later.tracked_fields
                if field.name != "version"
                and getattr(later, field.attname) != getattr(earlier, field.attname)
            ]

    def history_form_view(self, request, object_id, version_id, extra_context=None):
        # simple_history saves what is posted here from anyone who may look, also with reverting disabled.
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied
        self._must_be_visible(request, object_id)
        return super().history_form_view(request, object_id, version_id, extra_context)

    def _must_be_visible(self, request, object_id):
        # simple_history shows the past of rows that the list does not show.
        if self.get_object(request, object_id) is None or not self.has_view_permission(request):
            raise Http404


def _shown(record, field):
    value = getattr(record, f"get_{field.name}_display")() if field.choices else getattr(record, field.name)
    if isinstance(value, datetime):
        return instant_in_words(value)
    return Truncator("–" if value in (None, "") else value).chars(100)


class ReadOnlyLines(SeenBy, admin.TabularInline):
    """Rows of a row, to look at."""

    extra = 0
    can_delete = False
    show_change_link = False
