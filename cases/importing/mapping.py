"""Which column holds what: the fields of an order line, the sources the desk knows, what other headings may mean."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from cases.importing.problems import Unreadable

# Everything a file can say about an order line. The first block is needed in every row.
FIELDS = {
    "order": _("order number"),
    "sku": _("article"),
    "quantity": _("quantity"),
    "unit_price": _("unit price"),
    "placed_on": _("order date"),
    "line": _("line"),
    "barcode": _("barcode"),
    "description": _("description"),
    "currency": _("currency"),
    "delivered_on": _("delivered on"),
    "paid": _("paid"),
    "customer_number": _("customer number"),
    "customer": _("customer"),
    "kind": _("kind of customer"),
    "us": _("US account"),
    "country": _("country"),
    "language": _("language"),
    "email": _("e-mail"),
    "phone": _("telephone"),
    "courier": _("courier"),
    "tracking": _("tracking number"),
    "account_manager": _("person in charge"),
    "procedure": _("procedure"),
}
REQUIRED = ("order", "sku", "quantity", "unit_price", "placed_on")


@dataclass(frozen=True)
class Source:
    """A system whose export the desk knows.

    columns   {field: heading} as that system writes them; a file is taken for it when all `REQUIRED` ones are there
    currency  of its prices, when it has no such column
    """

    name: str
    label: str
    columns: dict = field(hash=False)
    currency: str = ""


SOURCES = {
    source.name: source
    for source in (
        Source("desk", _("The desk’s own format"), {name: name for name in FIELDS}),
        Source(
            "online-retail",
            _("Online Retail"),
            {
                "order": "InvoiceNo",
                "sku": "StockCode",
                "description": "Description",
                "quantity": "Quantity",
                "placed_on": "InvoiceDate",
                "unit_price": "UnitPrice",
                "customer_number": "CustomerID",
                "country": "Country",
            },
            currency="GBP",
        ),
    )
}
# A file of headings nobody knows; its columns are chosen by hand, starting from these guesses.
BY_HAND = "by-hand"
GUESSES = {
    "order": "ordernumber orderno orderid invoice invoiceno invoicenumber"
    " documentnumber increment_id commande numerodecommande 订单号",
    "sku": "item itemno itemnumber article articleno articlenumber stockcode"
    " product productcode partno reference référence 货号",
    "quantity": "qty units pieces qtyordered quantité quantite 数量",
    "unit_price": "price itemprice rate unitcost prixunitaire prix 单价",
    "placed_on": "date orderdate invoicedate placed created createdat ordered datedecommande 日期",
    "line": "lineno linenumber lineid ligne position",
    "barcode": "ean gtin upc codebarres",
    "description": "name productname itemname itemdescription désignation designation libellé 品名",
    "currency": "currencycode devise",
    "delivered_on": "delivered deliverydate deliveredat livréle",
    "paid": "amountpaid total grandtotal ordertotal",
    "customer_number": "customerid customerno customernumber client clientid accountnumber",
    "customer": "customername company companyname billingname",
    "kind": "customertype customergroup",
    "us": "usaccount",
    "country": "countryname billingcountry shippingcountry pays 国家",
    "language": "locale langue",
    "email": "emailaddress customeremail mail",
    "phone": "telephone phonenumber téléphone",
    "courier": "carrier shippingmethod transporteur",
    "tracking": "trackingno trackingnumber numérodesuivi",
    "procedure": "workflow shop store boutique 店铺",
    "account_manager": "salesrep salesperson accountmanagername",
}


def plain(heading):
    """A heading without what people vary: case, spaces, signs between words."""
    return "".join(sign for sign in heading.casefold() if sign.isalnum())


def recognise(headings):
    """The `Source` whose needed headings are all there, or None."""
    there = {plain(heading) for heading in headings}
    for source in SOURCES.values():
        if all(plain(source.columns[name]) in there for name in REQUIRED):
            return source
    return None


def columns_of(source, headings):
    """{field: heading} for the columns of `source` that the file has."""
    there = {plain(heading): heading for heading in headings if heading}
    # A column under the desk's own name may stand beside those of the source: "line" tells equal lines apart.
    known = {name: name for name in FIELDS} | source.columns
    return {name: there[plain(heading)] for name, heading in known.items() if plain(heading) in there}


def guess_columns(headings):
    """{field: heading} for strange headings: a beginning for whoever chooses by hand."""
    meant = {plain(word): name for name, words in GUESSES.items() for word in [name, *words.split()]}
    chosen = {}
    for heading in headings:
        if (name := meant.get(plain(heading))) and name not in chosen:
            chosen[name] = heading
    return chosen


def positions(columns, headings):
    """{field: index of its column}. Raises `Unreadable` for what is missing, unknown or twice in the file."""
    found = {}
    for name, heading in columns.items():
        if name not in FIELDS:
            raise Unreadable("no_such_field", field=name, known=", ".join(FIELDS))
        at = [index for index, there in enumerate(headings) if plain(there) == plain(heading) and there]
        if not at:
            raise Unreadable("no_such_heading", heading=heading, found=", ".join(filter(None, headings)))
        if len(at) > 1:
            raise Unreadable("heading_twice", heading=headings[at[0]])
        found[name] = at[0]
    if missing := [str(FIELDS[name]) for name in REQUIRED if name not in found]:
        raise Unreadable("missing", missing=", ".join(missing), found=", ".join(filter(None, headings)))
    return found
