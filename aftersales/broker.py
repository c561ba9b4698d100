"""A broker made of files, for a desk that runs on one machine without Redis.

kombu's own filesystem transport writes a message under its final name. A reader that finds the file
before its text is in it stops the whole worker with a JSONDecodeError. Here every file is written beside
its name and then renamed into place, so that it is seen whole or not at all.

The folder is set by the transport option `folder`. A killed worker loses the calls it had already taken,
which costs a minute and no work: calls are doorbells, and the sweep finds the rows without them.
"""

import fcntl
import os
import time
import uuid
from pathlib import Path
from queue import Empty

from kombu.transport import filesystem
from kombu.utils.json import dumps, loads


class Channel(filesystem.Channel):
    """Puts, takes and counts the messages in one folder."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for folder in (self.control_folder, self.messages, self.taken):
            folder.mkdir(parents=True, exist_ok=True)

    @property
    def folder(self) -> Path:
        return Path(self.transport_options["folder"])

    @property
    def control_folder(self) -> Path:
        return self.folder / "exchanges"

    @property
    def messages(self) -> Path:
        return self.folder / "messages"

    @property
    def taken(self) -> Path:
        return self.folder / "taken"

    # kombu counts and purges in these two.
    data_folder_in = data_folder_out = messages

    def _put(self, queue, payload, **kwargs):
        # Wall-clock nanoseconds keep the order over a restart; kombu's monotonic clock begins anew.
        write_whole(self.messages / f"{time.time_ns():020d}_{uuid.uuid4()}.{queue}.msg", dumps(payload))

    def _get(self, queue):
        ending = f".{queue}.msg"
        for name in sorted(name for name in os.listdir(self.messages) if name.endswith(ending)):
            mine = self.taken / name
            try:
                os.rename(self.messages / name, mine)
            except FileNotFoundError:  # another reader was faster
                continue
            text = mine.read_text()
            mine.unlink()
            return loads(text)
        raise Empty

    def queue_bind(self, *args, **kwargs):
        # kombu notes a binding before it is in the table of the exchange. A thread that publishes in between
        # would find the binding done and the table empty, and its message would go nowhere.
        with (self.folder / "binding.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            super().queue_bind(*args, **kwargs)

    def _queue_bind(self, exchange, routing_key, pattern, queue):
        entry = filesystem.exchange_queue_t(routing_key or "", pattern or "", queue or "")
        table = self.get_table(exchange)
        if entry not in table:
            write_whole(self._exchange_file(exchange), dumps([entry, *table]))


class Transport(filesystem.Transport):
    """The class that the setting broker_transport names."""

    Channel = Channel


def write_whole(path: Path, text: str) -> None:
    """Writes `text` to `path` so that no reader ever sees a part of it."""
    draft = path.with_name(f"{path.name}.{uuid.uuid4().hex}.part")
    draft.write_text(text)
    os.replace(draft, path)
