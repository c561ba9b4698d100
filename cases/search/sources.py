"""Whose columns are searched. An app says it in its `ready()`, once; triggers and documents follow from it."""

from dataclasses import dataclass

from django.apps import apps

# All that the apps have said with `searched`.
SOURCES = []
# Whose entries follow when one changes: a case is found by its order and customer, an order by its customer.
SUBJECTS = ("customer", "order", "case")


@dataclass(frozen=True)
class Source:
    """A table of which columns are searched.

    model    e.g. "returns.Return"
    subject  "case", "order" or "customer": what is found by the words
    key      the column that leads to the subject
    numbers  columns found in full, from the right, and opening the page when typed exactly
    names    columns of which the whole, typed, is found first
    phones   columns of telephone numbers
    words    columns of running text; unlike the others they find the subject alone, not what hangs on it
    moves    columns that are not searched, but change what is found with the subject, or by whom
    """

    model: str
    subject: str
    key: str = "id"
    numbers: tuple = ()
    names: tuple = ()
    phones: tuple = ()
    words: tuple = ()
    moves: tuple = ()

    @property
    def table(self):
        return apps.get_model(self.model)._meta.db_table

    @property
    def columns(self):
        return (*self.numbers, *self.names, *self.phones, *self.words)

    def rows(self, subjects):
        """Yields (id of the subject, {column: text}) of the rows of `subjects`, a list of ids."""
        rows = apps.get_model(self.model)._base_manager.filter(**{f"{self.key}__in": subjects}).order_by("pk")
        for subject, *texts in rows.values_list(self.key, *self.columns):
            yield subject, dict(zip(self.columns, texts, strict=True))
