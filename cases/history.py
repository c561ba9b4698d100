"""django-simple-history for a model whose rows are saved through proxies."""

from django.db import models
from simple_history.models import HistoricalRecords


class ProxiedHistory(HistoricalRecords):
    """History of a base model that also records what its proxies save.

    Plain ``HistoricalRecords()`` on the base records *nothing* for a save through a proxy, and says nothing;
    ``inherit=True`` would make one table per proxy. This hooks every proxy into the base's one table.
    """

    def finalize(self, sender, **kwargs):
        if sender._meta.proxy and sender._meta.concrete_model is self.cls:
            models.signals.post_save.connect(self.post_save, sender=sender, weak=False)
            models.signals.post_delete.connect(self.post_delete, sender=sender, weak=False)
            return
        super().finalize(sender, **kwargs)
