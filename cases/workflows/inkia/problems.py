"""What an Inkia case can be about (IK-01), and what belongs together."""

from django.utils.translation import gettext_lazy as _

# IK-27 says what each of them means; the words in brackets are those of the written procedure.
PROBLEMS = {
    "customer_error": _("Customer’s mistake (erreur client)"),
    "picking_error": _("Wrong article sent (erreur préparation)"),
    "missing": _("Article missing (manquant)"),
    "wrong_colour": _("Wrong colour sent (inversion de couleur)"),
    "swapped_order": _("Another customer’s order received (inversion de commande)"),
    "damaged_parcel": _("Parcel damaged (colis endommagé)"),
    "damaged_content": _("Content damaged (contenu endommagé)"),
    "damaged_toner": _("Toner damaged (contenu endommagé – toner)"),
}
# Claims that are alike, when a customer's history is looked at (IK-23).
DAMAGE = ("damaged_parcel", "damaged_content", "damaged_toner")
