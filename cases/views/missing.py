"""What a page says when there is nothing at its address: in words, and with the number one looked for to try again."""

import re

from django.http import Http404
from django.shortcuts import render

NUMBER = re.compile(r"/([A-Za-z]{1,4}-[\w-]+)/?")


class NotHere(Http404):
    """There is no such case, order or return, or not for this person: nobody learns which. Takes a sentence."""


def missing(request, exception):
    """The page for 404. It asks no database: it is shown when there is none as well."""
    number = NUMBER.search(request.path)
    context = {
        "said": str(exception) if isinstance(exception, NotHere) else "",
        "searched": number[1] if number else "",
    }
    return render(request, "404.html", context, status=404)
