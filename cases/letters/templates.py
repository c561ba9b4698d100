"""Letter templates, first line the subject: ``templates/letters/<procedure>/<name>.<language>.txt``.

Those of the house itself, whatever the procedure, stand one folder higher: ``templates/letters/<name>.<language>.txt``.
"""

from django.template import Context, TemplateDoesNotExist
from django.template.loader import select_template
from django.utils import translation

from cases.models.outgoing import one_line


def render(name, language, context):
    """Fill a letter template for ``context["case"]``. Returns (subject, body).

    A language without that letter gets it in the language of the company, at last in English: better a letter in
    another language than none.
    """
    case = context["case"]
    for tried in dict.fromkeys((language, case.speaks, "en")):
        try:
            template = select_template(
                [f"letters/{case.follows}/{name}.{tried}.txt", f"letters/{name}.{tried}.txt"]
            )
        except TemplateDoesNotExist:
            continue
        with translation.override(tried if tried in ("en", "fr") else "en"):
            # Plain text: an apostrophe in a name must not become an HTML entity.
            text = template.template.render(Context(context, autoescape=False))
        subject, _blank, body = text.strip().partition("\n")
        return one_line(subject.removeprefix("Subject:")), body.strip() + "\n"
    raise TemplateDoesNotExist(f"letters/{case.follows}/{name}.en.txt")
