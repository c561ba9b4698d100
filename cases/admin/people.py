"""People and teams, kept by administrators. Nobody gives themselves anything, and nobody is deleted."""

from allauth.account.forms import ResetPasswordForm
from allauth.core.context import request_context
from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group
from django.db import transaction
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from cases.admin.base import ADMINISTRATORS, LookedAtHistory
from cases.models import Case, Team, User
from cases.preferences import TIME_ZONES
from cases.roles import Role

# What decides what a person may do; each needs a second administrator to change it on oneself.
POWERS = ("is_active", "groups", "team", "email", "username")


class RolesField(forms.ModelMultipleChoiceField):
    """The roles of the desk, by their names for people."""

    def label_from_instance(self, group):
        return str(Role(group.name).label).capitalize()


class PersonForm(forms.ModelForm):
    groups = RolesField(
        Group.objects.filter(name__in=Role.values),
        label=_("Roles"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    email = forms.EmailField(label=_("E-mail"), help_text=_("The link to choose a password goes there."))
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=[(zone, zone) for zone in TIME_ZONES])

    class Meta:
        model = User
        fields = [
            "username",
            "first_name",
            "last_name",
            "email",
            "groups",
            "team",
            "language",
            "time_zone",
            "is_active",
        ]

    def clean_email(self):
        email = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("Another person has this e-mail address"))
        return email


class RoleFilter(admin.SimpleListFilter):
    title = _("role")
    parameter_name = "role"

    def lookups(self, request, model_admin):
        return [(role.value, str(role.label).capitalize()) for role in Role]

    def queryset(self, request, queryset):
        return queryset.filter(groups__name=self.value()) if self.value() else queryset


@admin.register(User)
class PersonAdmin(LookedAtHistory):
    changed_by = ADMINISTRATORS
    form = PersonForm
    list_display = [
        "__str__",
        "username",
        "email",
        "roles_in_words",
        "team",
        "language",
        "is_active",
        "last_login",
    ]
    list_filter = ["is_active", RoleFilter, "team"]
    list_select_related = ["team"]
    search_fields = ["username", "first_name", "last_name", "email"]
    fields = PersonForm.Meta.fields

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    def has_change_permission(self, request, obj=None):
        # Whoever can change a superuser is one.
        above = obj is not None and obj.is_superuser and not request.user.is_superuser
        return not above and super().has_change_permission(request, obj)

    def get_readonly_fields(self, request, obj=None):
        return POWERS if obj is not None and obj.pk == request.user.pk else ()

    @admin.display(description=_("roles"))
    def roles_in_words(self, person):
        return ", ".join(
            sorted(str(Role(group.name).label) for group in person.groups.all() if group.name in Role.values)
        )

    def save_model(self, request, person, form, change):
        """A new person chooses the password by a link sent to them: no administrator ever knows one."""
        if not change:
            person.set_unusable_password()
            # Robust: the person is made even while no mail can be sent; the sign-in page can send it again.
            transaction.on_commit(lambda: _send_password_link(request, person), robust=True)
            self.message_user(
                request, _now("A link to choose a password goes to %(email)s.") % {"email": person.email}
            )
        person._change_reason = _what_changes(person, form)
        super().save_model(request, person, form, change)


def _what_changes(person, form):
    """The change of roles in words: simple_history keeps no many-to-many rows of a person."""
    if "groups" not in form.changed_data:
        return None
    before = sorted(person.groups.values_list("name", flat=True)) if person.pk else []
    after = sorted(group.name for group in form.cleaned_data["groups"])
    return f"roles: {', '.join(before) or '–'} → {', '.join(after) or '–'}"[:100]


def _send_password_link(request, person):
    form = ResetPasswordForm({"email": person.email})
    with request_context(request):
        if form.is_valid():
            form.save(request)


class TeamForm(forms.ModelForm):
    procedure = forms.ChoiceField(
        label=_("Company"),
        choices=lambda: [
            ("", _("All companies")),
            *((name, one.company) for name, one in Case.workflows.items()),
        ],
        required=False,
        help_text=Team._meta.get_field("procedure").help_text,
    )

    class Meta:
        model = Team
        fields = ["name", "procedure", "manager"]

    def clean_procedure(self):
        """A team does not leave behind what it works on (DK-11)."""
        procedure = self.cleaned_data["procedure"]
        left = (
            self.instance.cases.open().exclude(workflow=procedure) if procedure and self.instance.pk else None
        )
        if left is not None and (n := left.count()):
            words = ngettext(
                "%(n)s open case of another company is with this team: assign it to another team first (DK-11)",
                "%(n)s open cases of other companies are with this team: assign them to another team first (DK-11)",
                n,
            )
            raise forms.ValidationError(words % {"n": n})
        return procedure


@admin.register(Team)
class TeamAdmin(LookedAtHistory):
    """Who answers for which agents (FB-28). Nobody makes themselves a manager: a second administrator does."""

    changed_by = ADMINISTRATORS
    form = TeamForm
    fields = TeamForm.Meta.fields
    list_display = ["name", "company", "manager"]
    list_select_related = ["manager"]
    search_fields = ["name"]

    @admin.display(description=_("company"), ordering="procedure")
    def company(self, team):
        return team.company or _now("All companies")

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        managers = User.objects.filter(is_active=True, groups__name=Role.TEAM_MANAGER)
        return super().formfield_for_foreignkey(
            db_field, request, queryset=managers.exclude(pk=request.user.pk), **kwargs
        )

    def get_readonly_fields(self, request, obj=None):
        return ["manager"] if obj is not None and obj.manager_id == request.user.pk else []
