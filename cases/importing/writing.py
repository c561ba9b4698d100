"""Writes what a `Batch` decided, with history, inside the caller's transaction."""

from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from cases.models import Customer, Order, OrderLine


def write(batch, *, by, reason):
    """Everything new and changed of `batch`; `by` and `reason` go into the history. May raise `IntegrityError`
    when somebody else made the same order or customer meanwhile: roll back, decide anew."""
    # Customers before orders, orders before lines: each needs the keys of the one before.
    for model, new in (
        (Customer, batch.new_customers),
        (Order, batch.new_orders),
        (OrderLine, batch.new_lines),
    ):
        if new:
            bulk_create_with_history(new, model, default_user=by, default_change_reason=reason)
    for model, changed in (
        (Customer, batch.changed_customers),
        (Order, batch.changed_orders),
        (OrderLine, {line: {"barcode"} for line in batch.changed_lines}),
    ):
        if changed:
            fields = sorted(set().union(*changed.values()))
            bulk_update_with_history(
                list(changed), model, fields, default_user=by, default_change_reason=reason
            )
