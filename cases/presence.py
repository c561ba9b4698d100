"""Who else has a case open at this moment. Kept in the cache alone: it is of no use a minute later."""

from django.core.cache import cache
from django.utils import timezone

EVERY = 20  # seconds between two signs of life of a page
STAYS = 50  # seconds after which somebody who gave none has gone


def here(case_id, user, writing):
    """Notes that `user` looks at the case, or has words in it that are not sent (`writing`).

    Returns the others who do: [(name, whether they write)]. Two signs at the same instant can lose one of them
    until the next.
    """
    key, now = f"here:{case_id}", timezone.now().timestamp()
    there = {
        person: seen for person, seen in cache.get(key, {}).items() if seen[2] > now and person != user.pk
    }
    cache.set(key, {**there, user.pk: (str(user), writing, now + STAYS)}, STAYS)
    return [(name, writes) for name, writes, _until in there.values()]
