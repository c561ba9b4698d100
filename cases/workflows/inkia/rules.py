"""Inkia's order and damage problems in plain words. The numbers are those of docs/workflows/inkia.md."""

from django.utils.translation import gettext_lazy as _

from cases.rules.rule import Rule

_CUSTOMER = _("Inkia SAV, 1, “Erreur Niveau client”")
_PICKING = _("Inkia SAV, 1, “Erreur niveau Inkia (préparation)”")
_MISSING = _("Inkia SAV, 1, “Erreur niveau Inkia (Manquant)”")
_COLOUR = _("Inkia SAV, 1, “Erreur Niveau Inkia (inversion de couleur)”")
_SWAP = _("Inkia SAV, 2, “Inversion de commande”")
_PARCEL = _("Inkia SAV, 3, “Colis Endommagé”")
_CONTENT = _("Inkia SAV, 3, “Contenu endommagé”")
_ALL = _("Inkia SAV, 1 to 3")

_INKIA = "cases.workflows.inkia."

RULES = [
    Rule(
        "IK-01",
        ("record",),
        _(
            "Every case has one of these problems: the customer’s mistake, wrong article sent, article missing, "
            "wrong colour sent, another customer’s order received, parcel damaged, content damaged, toner damaged."
        ),
        _ALL,
        (_INKIA + "problems.PROBLEMS",),
    ),
    Rule(
        "IK-02",
        ("gate",),
        _(
            "The customer’s mistake: a photo is asked for, to make sure that the customer really ordered the "
            "wrong reference, before anything is proposed."
        ),
        _CUSTOMER,
        (_INKIA + "evidence.NEEDED",),
    ),
    Rule(
        "IK-03",
        ("guide",),
        _("Customers can be confused by the references marked on the packaging."),
        _CUSTOMER,
    ),
    Rule(
        "IK-04",
        ("gate",),
        _(
            "The customer’s mistake, confirmed: a return against a credit note is proposed, only for articles "
            "that are not unpacked, so that the right references can be ordered. The mail “retour-avoir produits "
            "non-ouverts” is sent."
        ),
        _CUSTOMER,
        (_INKIA + "units.unopened", "returns.case_papers.CaseCreditNotes.issue"),
    ),
    Rule(
        "IK-05",
        ("gate",),
        _("Never a return label where the mistake is the customer’s."),
        _CUSTOMER,
        ("returns.models.Return.Label",),
    ),
    Rule(
        "IK-06",
        ("gate",),
        _("Wrong article sent: a photo is asked for, to identify the reference received."),
        _PICKING,
        (_INKIA + "forms.ReceivedForm", "returns.models.ReturnLine.codes"),
    ),
    Rule(
        "IK-07", ("route",), _("Wrong article sent, confirmed: the ticket is assigned to SAV FR."), _PICKING
    ),
    Rule(
        "IK-08",
        ("gate",),
        _("Wrong article sent: the cartridges need not be in their packaging."),
        _PICKING,
        (_INKIA + "steps.exchange.Exchange.arrange_return_exchange",),
    ),
    Rule(
        "IK-09",
        ("gate",),
        _(
            "Article missing: photos of the parcel, of the delivery note and of the cartridges received, all "
            "three, before the ticket is assigned."
        ),
        _MISSING,
        (_INKIA + "evidence.NEEDED",),
    ),
    Rule(
        "IK-10",
        ("route", "notify"),
        _("Article missing: the ticket is assigned to SAV FR, and signalled on Skype too if it is urgent."),
        _MISSING,
        (_INKIA + "forms.AssignMissingForm",),
    ),
    Rule(
        "IK-11",
        ("gate",),
        _("Wrong colour: it is made sure that the customer got it. Photos may be asked for."),
        _COLOUR,
    ),
    Rule(
        "IK-12",
        ("money",),
        _(
            "Wrong colour: first it is proposed to keep the cartridges, which fit the printer, and to reorder "
            "the right colour with 10 % off and free carriage. The mail “Proposition 10% + FDP” is offered, not "
            "obligatory."
        ),
        _COLOUR,
        (_INKIA + "units.reorder_price", _INKIA + "forms.ProposeForm"),
    ),
    Rule(
        "IK-13",
        ("notify", "record"),
        _(
            "Accepted: the payment link is sent. Once it is paid the file is passed up on Skype, always, and the "
            "Magento comment is written, both before the case closes."
        ),
        _COLOUR,
        ("returns.models.PaymentLink",),
    ),
    Rule("IK-14", ("gate",), _("Declined: a return-exchange may be proposed."), _COLOUR),
    Rule(
        "IK-15",
        ("gate",),
        _(
            "A return label only at the customer’s request: for the wrong colour, and for the return-exchange of "
            "damaged articles."
        ),
        _COLOUR,
        (_INKIA + "forms.LabelForm", "returns.case_returns.CaseReturns.prepay"),
    ),
    Rule(
        "IK-16",
        ("gate",),
        _(
            "Another customer’s order received: the order number received, which stands on the delivery note, is "
            "checked before it is confirmed."
        ),
        _SWAP,
        (_INKIA + "forms.SwapForm.clean_order_received",),
    ),
    Rule(
        "IK-17",
        ("notify",),
        _(
            "Confirmed: apologise, announce a new shipment with a return label for the order received. The mail "
            "“Inversion de commande – bon de transport pour retour” is offered."
        ),
        _SWAP,
        (_INKIA + "forms.NewShipmentForm",),
    ),
    Rule(
        "IK-18",
        ("route",),
        _(
            "The customer whose order went to someone else is contacted too, and asked whether another order "
            "came instead: a linked case is opened on that order."
        ),
        _SWAP,
        ("cases.models.Case.counterpart",),
    ),
    Rule(
        "IK-19",
        ("gate",),
        _("Parcel damaged: the customer is asked whether the articles inside are in good condition."),
        _PARCEL,
    ),
    Rule(
        "IK-20",
        ("guide",),
        _(
            "Articles in good condition: apologise, they can be used. On a technical problem later the customer "
            "may come back, and the usual procedure is followed."
        ),
        _PARCEL,
    ),
    Rule(
        "IK-21",
        ("notify",),
        _(
            "Where applicable, also with articles intact: it is passed to logistics, then the customer is told "
            "so, for the carrier to be investigated."
        ),
        _PARCEL,
    ),
    Rule(
        "IK-22",
        ("money",),
        _(
            "Parcel damaged, and the article to return costs less than 10 €: direct exchange, at once. Exactly "
            "10.00 € is not less."
        ),
        _PARCEL,
        (_INKIA + "units.cheap",),
    ),
    Rule(
        "IK-23",
        ("gate",),
        _(
            "Before a direct exchange the customer’s history is checked: no earlier similar claim, refused or "
            "not. Otherwise a return-exchange, or SAV FR decides in writing."
        ),
        _PARCEL,
        (_INKIA + "claims.earlier_claims", "approvals.actions.decide"),
    ),
    Rule(
        "IK-24",
        ("gate",),
        _(
            "Content damaged (ink leak, opened packaging …): a photo of the damaged articles before it is "
            "confirmed."
        ),
        _CONTENT,
        (_INKIA + "evidence.NEEDED",),
    ),
    Rule(
        "IK-25",
        ("money",),
        _(
            "Confirmed: direct exchange for articles of less than 10 €, return-exchange for the others. Each "
            "article counts with its unit price, tax included. What is exchanged against its return leaves when "
            "that is counted back."
        ),
        _CONTENT,
        (_INKIA + "units.dear", "returns.models.ReplacementOrder"),
    ),
    Rule(
        "IK-26",
        ("gate",),
        _(
            "Toner: a photo of all labels on the toner. Then it is passed up on Freshdesk, with the comment, and "
            "SAV FR decides."
        ),
        _CONTENT,
        (_INKIA + "forms.AssignForm",),
    ),
    Rule(
        "IK-27",
        ("record",),
        _(
            "What the problems mean. Wrong article: the right reference was ordered, another one sent. Missing: "
            "the right reference was ordered, one or more articles are missing. Wrong colour: another colour of "
            "the same reference."
        ),
        _ALL,
        (_INKIA + "problems.PROBLEMS",),
    ),
    Rule(
        "IK-28",
        ("record",),
        _(
            "Another customer’s order received, confirmed: the new shipment is created, with the label for the return."
        ),
        _SWAP,
        (_INKIA + "steps.swap.Swap.announce_new_shipment",),
    ),
]
