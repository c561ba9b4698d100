"""Correcting what the desk knows of an order and its customer."""

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from cases.models import Customer, Order
from cases.templatetags.desk import instant_in_words


class OrderFactsForm(forms.ModelForm):
    """The facts of a customer a person may correct, with the date of delivery of one order of theirs.

    Which they are, and what they are called, says the procedure of the company that sold it. A customer number
    can be given to a guest; one that exists is the order system's to change.
    """

    use_required_attribute = False
    delivered_on = forms.DateField(
        label=_("Delivered on"),
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"autocomplete": "off"}),
        help_text=_("For example 2026-11-22; empty while it has not arrived"),
        error_messages={"invalid": _("Date must be a real date, like 2026-11-22")},
    )

    class Meta:
        model = Customer
        fields = ["email", "phone", "language", "kind", "in_us", "record_number"]
        # A browser’s own check of e-mail addresses speaks its own language, and stops before ours.
        widgets = {
            "email": forms.TextInput(attrs={"inputmode": "email", "autocomplete": "off"}),
            "phone": forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "off"}),
        }
        error_messages = {"email": {"invalid": _("Enter an e-mail address like name@example.com")}}

    def __init__(self, data=None, *, order):
        self.order = order
        super().__init__(
            data,
            instance=Customer.objects.get(pk=order.customer_id),
            initial={"delivered_on": order.delivered_on},
        )
        for name in ("kind", "in_us", "record_number"):
            kept = order.procedure.customer_facts.get(name)
            if kept is None or (name == "record_number" and self.instance.record_number):
                del self.fields[name]
            else:
                self.fields[name].label, self.fields[name].help_text = capfirst(kept[0]), kept[1]

    def clean_delivered_on(self):
        delivered = self.cleaned_data["delivered_on"]
        if delivered and delivered < self.order.placed_on:
            raise forms.ValidationError(
                _("Date of delivery must not be before the order was placed, %(day)s"),
                params={"day": instant_in_words(self.order.placed_on, "day")},
            )
        if delivered and delivered > timezone.localdate():
            raise forms.ValidationError(_("Date of delivery must not be in the future"))
        return delivered

    def clean_record_number(self):
        number = self.cleaned_data["record_number"].strip()
        other = Customer.objects.filter(record_number=number).first() if number else None
        if other:
            raise forms.ValidationError(
                _("Customer number %(number)s belongs to %(customer)s"),
                params={"number": number, "customer": other},
            )
        return number

    @transaction.atomic
    def save(self):
        """Write what changed, each with its history."""
        own = set(self.changed_data) - {"delivered_on"}
        if own:
            self.instance.save(update_fields=sorted(own))
        if "delivered_on" in self.changed_data:
            order = Order.objects.select_for_update().get(pk=self.order.pk)
            order.delivered_on = self.cleaned_data["delivered_on"]
            order.save(update_fields=["delivered_on"])
        return self.instance
