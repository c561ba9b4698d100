"""The page where a customer sends photos, without an account: it says what is asked, and nothing of the case."""

from allauth.core import ratelimit
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import translation
from django.views.decorators.http import require_http_methods

from cases.forms.photos import CustomerForm
from cases.once import key_of
from cases.photos.adding import Closed
from cases.photos.customer import receive
from cases.photos.links import find_link

# The page has one address for one customer: kept by nobody, listed nowhere, told to no other site.
_PRIVATE = {
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex, nofollow",
    # Not "no-referrer": with it a browser hides where a form comes from, and the form is taken for a forged one.
    "Referrer-Policy": "same-origin",
}


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def customer(request, token):
    """What is asked of the customer, with a form. POST takes in photos and a message."""
    link = find_link(token)
    if link is None:
        return _no_link(request)
    language = link.case.language if link.case.language in ("en", "fr") else "en"
    with translation.override(language):
        if request.method != "POST":
            return _page(request, link, CustomerForm(link=link))
        if not ratelimit.consume(request, action="customer", key=link.token_hash):
            return _answer(request, "customer/too_often.html", {"link": link}, 429)
        return _take_in(request, link, token)


def _take_in(request, link, token):
    form = CustomerForm(request.POST, request.FILES, link=link)
    if not form.is_valid():
        return _page(request, link, form, status=422)
    words = form.cleaned_data["message"]
    try:
        _kept, refused = receive(link, form.files_by_key, words=words, once=key_of(request))
    except Closed:
        return _no_link(request)
    if refused:
        return _page(request, link, CustomerForm(link=link), refused, words, status=422)
    return redirect(f"{reverse('customer', args=[token])}?thanks")


def _page(request, link, form, refused=(), words="", status=200):
    """The page; `refused` are the files that were not kept, `words` the message that arrived beside them."""
    arrived = link.case.photos.filter(link__isnull=False, cycle=link.case.cycle, hidden_at=None)
    per_key = dict.fromkeys(link.asks, 0)
    for key in arrived.values_list("shows", flat=True):
        per_key[key] = per_key.get(key, 0) + 1
    context = {
        "link": link,
        "form": form,
        "asked": [(form[f"photos-{key}"], per_key[key]) for key in link.asks],
        "arrived": sum(per_key.values()),
        "refused": refused,
        "words": words,
        "thanks": "thanks" in request.GET and status == 200,
        "has_errors": status >= 400,
    }
    return _answer(request, "customer/photos.html", context, status)


def _no_link(request):
    """One answer for a link that never was, has ended or was revoked: nobody learns which."""
    return _answer(request, "customer/no_link.html", {}, 404)


def _answer(request, template, context, status):
    response = render(request, template, context, status=status)
    for name, value in _PRIVATE.items():
        response[name] = value
    return response


urlpatterns = [path("c/<str:token>/", customer, name="customer")]
