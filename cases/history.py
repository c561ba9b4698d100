"""django-simple-history, without its waste, and for a model whose rows are saved through proxies."""

from functools import cache

from django.db import models
from simple_history.manager import HistoryManager
from simple_history.models import HistoricalRecords


class OneManager(HistoryManager):
    """The manager of the past, whose class is made once: each look at ``row.history`` would make it anew."""

    @classmethod
    @cache
    def from_queryset(cls, queryset_class, class_name=None):
        return super().from_queryset(queryset_class, class_name)


class History(HistoricalRecords):
    """What a row was before, and who changed it, written with every save."""

    def __init__(self, **options):
        super().__init__(history_manager=OneManager, **options)

    def post_save(self, instance, created, using=None, update_fields=None, **kwargs):
        """Write a row, but not for a save of what the past leaves out anyway: each sign-in would write one."""
        if not update_fields or not set(update_fields) <= set(self.excluded_fields):
            super().post_save(instance, created, using=using, update_fields=update_fields, **kwargs)


class ProxiedHistory(History):
    """History of a base model that also records what its proxies save.

    Plain ``History()`` on the base records *nothing* for a save through a proxy, and says nothing;
    ``inherit=True`` would make one table per proxy. This hooks every proxy into the base's one table.
    """

    def finalize(self, sender, **kwargs):
        if sender._meta.proxy and sender._meta.concrete_model is self.cls:
            models.signals.post_save.connect(self.post_save, sender=sender, weak=False)
            models.signals.post_delete.connect(self.post_delete, sender=sender, weak=False)
            return
        super().finalize(sender, **kwargs)
