"""Letter templates: ``templates/letters/<name>.<language>.txt``, first line the subject."""

from django.template import Context, TemplateDoesNotExist
from django.template.loader import get_template
from django.utils import translation


def render(name, language, context):
    """Fill a letter template. Returns (subject, body).

    A language without that letter gets the English one: better a letter in English than none.
    """
    for tried in dict.fromkeys((language, "en")):
        try:
            template = get_template(f"letters/{name}.{tried}.txt")
        except TemplateDoesNotExist:
            continue
        with translation.override(tried if tried in ("en", "fr") else "en"):
            # Plain text: an apostrophe in a name must not become an HTML entity.
            text = template.template.render(Context(context, autoescape=False))
        subject, _blank, body = text.strip().partition("\n")
        return " ".join(subject.removeprefix("Subject:").split()), body.strip() + "\n"
    raise TemplateDoesNotExist(f"letters/{name}.en.txt")
