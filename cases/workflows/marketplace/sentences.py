"""What happened on a marketplace case, told for the timeline. The facts are on the event; only the words are here.

Each chapter adds its own: the sentences of invoices and payments stand in `figures`.
"""

SENTENCES = {}

# Where the words on the event are the customer's own.
CUSTOMER_SPEAKS = ("opened", "record_details", "record_reply")
