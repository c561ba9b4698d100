"""The photos of a case: added, looked at, corrected, taken off, and asked of the customer."""

import logging

from django.contrib import messages
from django.db.models import Prefetch
from django.http import FileResponse, Http404, HttpResponseNotModified
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cases.forms.compose import ComposeForm
from cases.forms.photos import AddPhotosForm, AskForPhotosForm, CorrectPhotoForm, TakeOffForm
from cases.letters.templates import render as letter
from cases.models import Case, Photo
from cases.once import key_of
from cases.photos.adding import Closed, add_photos
from cases.photos.changing import correct, take_off
from cases.photos.links import make_link, revoke_link
from cases.photos.section import KEEPERS, open_link, photo_section
from cases.roles import Role
from cases.views.case import case_page, the_case, to_case, way_back

log = logging.getLogger(__name__)

# A picture that was taken off is looked at by those who answer for it.
SEE_TAKEN_OFF = (Role.TEAM_MANAGER, Role.ADMINISTRATOR)
# Pictures are shown and nothing else: no page of theirs may do anything in the name of the desk.
_HARMLESS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    # Asked for anew each time, since who may see it can change; an unchanged one is not sent again.
    "Cache-Control": "private, no-cache",
}


@require_http_methods(["GET", "HEAD", "POST"])
def photos(request, number):
    """All photos of the case, and the form to add some. POST keeps what is good and names the rest."""
    case = _the_case(request, number)
    if request.method != "POST":
        return _all(request, case)
    if refusal := _refusal(request, case):
        return _all(request, case, problems=[refusal], status=403)
    form = AddPhotosForm(request.POST, request.FILES, case=case, auto_id="id_add_%s")
    if not form.is_valid():
        return _all(request, case, form, status=422)
    files, caption = form.cleaned_data["files"], form.cleaned_data["caption"]
    try:
        kept, refused = add_photos(
            case.pk, files, form.shows, by=request.user, caption=caption, once=key_of(request)
        )
    except Closed as stop:
        return _all(request, _the_case(request, number), problems=[stop], status=409)
    if kept:
        told = ngettext("%(n)s photo added.", "%(n)s photos added.", len(kept)) % {"n": len(kept)}
        messages.success(request, told)
    if refused:
        return _all(request, _the_case(request, number), form, refused, status=422)
    return to_case(request, number, "#photos")


@require_safe
def photo(request, number, pk):
    """One photo with what is known of it."""
    return _one(request, *_the_photo(request, number, pk))


@require_POST
def photo_correct(request, number, pk):
    """Say anew what a photo shows."""
    case, shown = _the_photo(request, number, pk)
    form = CorrectPhotoForm(request.POST, case=case, auto_id="id_correct_%s")
    if refusal := _refusal(request, case):
        return _one(request, case, shown, problems=[refusal], status=403)
    if not form.is_valid():
        return _one(request, case, shown, correction=form, status=422)
    try:
        correct(shown.pk, by=request.user, shows=form.shows, caption=form.cleaned_data["caption"])
    except Closed as stop:
        return _one(request, case, shown, correction=form, problems=[stop], status=409)
    messages.success(request, _("Saved"))
    return redirect(reverse("photo", args=[number, pk]) + way_back(request))


@require_POST
def photo_take_off(request, number, pk):
    """Take a photo off the case, with a reason."""
    case, shown = _the_photo(request, number, pk)
    form = TakeOffForm(request.POST, auto_id="id_off_%s")
    if refusal := _refusal(request, case):
        return _one(request, case, shown, problems=[refusal], status=403)
    if not form.is_valid():
        return _one(request, case, shown, taking_off=form, status=422)
    try:
        take_off(shown.pk, by=request.user, why=form.cleaned_data["why"])
    except Closed as stop:
        return _one(request, case, shown, taking_off=form, problems=[stop], status=409)
    messages.success(request, _("Taken off the case. It stays on record."))
    return to_case(request, number, "#photos")


@require_safe
def picture(request, number, pk, size):
    """The picture itself, "full" or "thumbnail", to those who may see its case."""
    shown = (
        Photo.objects.filter(pk=pk, case__in=Case.objects.visible_to(request.user), case__number=number)
        .only("image", "thumbnail", "sha256", "hidden_at")
        .first()
    )
    if shown is None or not (shown.is_kept or request.user.has_role(*SEE_TAKEN_OFF)):
        raise Http404(_("There is no such photo."))
    tag = f'"{shown.sha256[:32]}-{size}"'
    if request.headers.get("If-None-Match") == tag:
        return HttpResponseNotModified(headers={**_HARMLESS, "ETag": tag})
    try:
        file = (shown.image if size == "full" else shown.thumbnail).open("rb")
    except FileNotFoundError:
        log.exception("the picture of photo %s is lost", pk)
        raise Http404(_("There is no such photo.")) from None
    return FileResponse(
        file,
        content_type="image/jpeg",
        filename=f"{number}-{pk}.jpg",
        headers={**_HARMLESS, "ETag": tag},
    )


@require_POST
def photos_ask(request, number):
    """Make a link for the customer's photos and put it into a letter, which somebody reads before it is sent."""
    case = _the_case(request, number)
    form = AskForPhotosForm(request.POST, case=case, auto_id="id_ask_%s")
    if refusal := _refusal(request, case):
        return _all(request, case, problems=[refusal], status=403)
    if not form.is_valid():
        return _all(request, case, asking=form, status=422)
    asks = form.cleaned_data["asks"]
    try:
        address = make_link(case, asks, by=request.user)
    except Closed as stop:
        return _all(request, _the_case(request, number), problems=[stop], status=409)
    case = the_case(request, number)
    asked = [case.evidence[key] for key in asks]
    context = {"case": case, "order": case.order, "by": request.user, "link": address, "asked": asked}
    subject, body = letter("ask_photos", case.language, context)
    compose = ComposeForm(initial={"to": "customer", "subject": subject, "body": body}, case=case)
    return case_page(request, case, compose=compose, new_link=address)


@require_POST
def photos_link_end(request, number):
    """End the link of the case."""
    case = _the_case(request, number)
    if refusal := _refusal(request, case):
        return _all(request, case, problems=[refusal], status=403)
    revoke_link(case, by=request.user)
    messages.success(request, _("The link works no more."))
    return to_case(request, number, "#photos")


def _all(request, case, form=None, problems=(), status=200, asking=None):
    section = {**photo_section(case, request.user), **open_link(case)}
    if "add" in section:
        section |= {"add": form or section["add"], "ask": asking or section["ask"]}
    context = {
        "case": case,
        "section": section,
        "form": asking or form,
        "problems": problems,
        "back": way_back(request),
        "has_errors": status >= 400,
    }
    return render(request, "cases/photos.html", context, status=status)


def _one(request, case, shown, *, correction=None, taking_off=None, problems=(), status=200):
    known = {"shows": shown.shows, "caption": shown.caption}
    may_change = not _refusal(request, case) and shown.is_kept
    context = {
        "case": case,
        "photo": shown,
        "sees_it": shown.is_kept or request.user.has_role(*SEE_TAKEN_OFF),
        "may_change": may_change,
        "correction": correction or CorrectPhotoForm(case=case, initial=known, auto_id="id_correct_%s"),
        "taking_off": taking_off or TakeOffForm(auto_id="id_off_%s"),
        "form": correction or taking_off,
        "problems": problems,
        "back": way_back(request),
        "has_errors": status >= 400,
    }
    return render(request, "cases/photo.html", context, status=status)


def _the_case(request, number):
    """The case of that number with its photos: what else the page of the case shows is not asked for here."""
    return the_case(request, number, _with_photos)


def _with_photos(user, number):
    cases = Case.objects.visible_to(user).select_related("order__customer")
    photos = Prefetch("photos", Photo.objects.select_related("added_by", "hidden_by"))
    return cases.prefetch_related(photos).get(number=number)


def _the_photo(request, number, pk):
    case = _the_case(request, number)
    shown = next((shown for shown in case.photos.all() if shown.pk == pk), None)
    if shown is None:
        raise Http404(_("There is no such photo."))
    return case, shown


def _refusal(request, case):
    """Why this person may not change the photos of the case now; "" when they may."""
    if not request.user.has_role(*KEEPERS):
        return _("Photos are added and changed by agents, second level, team managers and Aftersales.")
    return "" if case.is_open else str(Closed())


urlpatterns = [
    path("cases/<str:number>/photos/", photos, name="photos"),
    path("cases/<str:number>/photos/ask/", photos_ask, name="photos_ask"),
    path("cases/<str:number>/photos/link/end/", photos_link_end, name="photos_link_end"),
    path("cases/<str:number>/photos/<int:pk>/", photo, name="photo"),
    path("cases/<str:number>/photos/<int:pk>/correct/", photo_correct, name="photo_correct"),
    path("cases/<str:number>/photos/<int:pk>/off/", photo_take_off, name="photo_take_off"),
    path("cases/<str:number>/photos/<int:pk>/full.jpg", picture, {"size": "full"}, name="photo_full"),
    path(
        "cases/<str:number>/photos/<int:pk>/thumbnail.jpg",
        picture,
        {"size": "thumbnail"},
        name="photo_thumbnail",
    ),
]
