"""What is asked about photos: the files, what they show, why one is taken off, which ones a customer should send."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import WordsField
from cases.photos.adding import MOST_AT_ONCE
from cases.photos.pictures import MOST_BYTES

LONGEST_MESSAGE = 4000


class FileInput(forms.FileInput):
    """A choice of several files. Telephones offer their camera, too."""

    allow_multiple_selected = True

    def __init__(self):
        super().__init__(attrs={"accept": "image/*"})

    def value_from_datadict(self, data, files, name):
        return files.getlist(name) if hasattr(files, "getlist") else files.get(name)


class PhotosField(forms.Field):
    """Several files as they came. Whether they are pictures is asked when they are kept."""

    widget = FileInput
    default_error_messages = {"required": _("Choose at least one photo")}

    def __init__(self, **kwargs):
        hint = _("Up to %(photos)s photos, %(size)s MB each: JPEG, PNG, WebP or HEIC")
        super().__init__(help_text=_Filled(hint, photos=MOST_AT_ONCE, size=MOST_BYTES // 1024**2), **kwargs)

    def to_python(self, value):
        return value or []


class _Filled:
    """A text that is filled in when it is shown, in the language of that moment."""

    def __init__(self, text, **facts):
        self.text, self.facts = text, facts

    def __str__(self):
        return str(self.text) % self.facts


class _AboutPhotos(forms.Form):
    """A form about photos of one case; what they may show is the procedure's table."""

    use_required_attribute = False

    def __init__(self, data=None, files=None, *, case, **kwargs):
        super().__init__(data, files, **kwargs)
        self.case = case
        if "shows" in self.fields:
            self.fields["shows"].choices = list(case.evidence.items())
            if len(case.evidence) == 1:
                del self.fields["shows"]

    @property
    def shows(self):
        """The key that was chosen, or the only one there is."""
        return self.cleaned_data.get("shows") or next(iter(self.case.evidence))


class AddPhotosForm(_AboutPhotos):
    files = PhotosField(label=_("Photos"))
    shows = forms.ChoiceField(
        label=_("What they show"), error_messages={"required": _("Select what the photos show")}
    )
    caption = forms.CharField(label=_("Caption"), required=False, max_length=200)


class CorrectPhotoForm(_AboutPhotos):
    shows = forms.ChoiceField(label=_("What it shows"))
    caption = forms.CharField(label=_("Caption"), required=False, max_length=200)


class TakeOffForm(forms.Form):
    use_required_attribute = False
    why = WordsField(label=_("Reason"), rows=2, max_length=300, empty=_("Enter the reason"))


class AskForPhotosForm(forms.Form):
    use_required_attribute = False
    asks = forms.MultipleChoiceField(
        label=_("Photos to ask for"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Select at least one photo to ask for")},
    )

    def __init__(self, data=None, *, case, **kwargs):
        missing = case.photos.missing(case.evidence)
        super().__init__(data, initial={"asks": missing or list(case.evidence)}, **kwargs)
        self.fields["asks"].choices = list(case.evidence.items())


class CustomerForm(forms.Form):
    """One choice of files for each thing that is asked for, and a message. One of them is enough."""

    use_required_attribute = False
    message = forms.CharField(
        label=_("Message"),
        required=False,
        max_length=LONGEST_MESSAGE,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={
            "max_length": _("Write at most %(limit_value)d characters; there are %(show_value)d")
        },
    )

    def __init__(self, data=None, files=None, *, link):
        super().__init__(data, files)
        self.link = link
        evidence = link.case.evidence
        for key in link.asks:
            self.fields[f"photos-{key}"] = PhotosField(label=evidence.get(key, key), required=False)
        self.order_fields([f"photos-{key}" for key in link.asks])

    def clean(self):
        cleaned = super().clean()
        self.files_by_key = {key: cleaned.get(f"photos-{key}", []) for key in self.link.asks}
        if not self.errors and not cleaned["message"] and not any(self.files_by_key.values()):
            raise forms.ValidationError(_("Choose at least one photo, or write a message"))
        return cleaned
