"""The broker of files: nothing half-written is read, nothing is lost, nothing comes twice."""

import base64
import json
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from queue import Empty

import pytest
from kombu import Connection, Exchange, Queue

from aftersales import broker

PUBLISHERS, READERS, EACH = 3, 3, 100
queue = Queue("parcels", Exchange("parcels", type="direct"), routing_key="parcels")


@pytest.fixture
def connect(tmp_path):
    # kombu remembers per process what it has bound, whatever the folder.
    broker.Transport.global_state.clear()

    def connection():
        return Connection(
            "filesystem://",
            transport=broker.Transport,
            transport_options={"folder": str(tmp_path / "broker")},
        )

    return connection


def publish(connect, numbers):
    with connect() as connection, connection.Producer(serializer="json") as producer:
        for number in numbers:
            producer.publish(
                {"number": number}, exchange=queue.exchange, routing_key="parcels", declare=[queue]
            )


def take(channel):
    try:
        return channel._get("parcels")
    except Empty:
        return None


def test_messages_of_many_publishers_arrive_whole_and_once_at_many_readers(connect):
    total = PUBLISHERS * EACH
    published = threading.Event()

    def read():
        numbers = []
        with connect() as connection:
            while True:
                last_look = published.is_set()
                message = take(connection.default_channel)
                if message is not None:
                    numbers.append(number_in(message))
                elif last_look:
                    return numbers

    with ThreadPoolExecutor(PUBLISHERS + READERS) as pool:
        readers = [pool.submit(read) for _ in range(READERS)]
        batches = [range(start, total, PUBLISHERS) for start in range(PUBLISHERS)]
        try:
            list(pool.map(lambda batch: publish(connect, batch), batches))
        finally:
            published.set()
        read_in_all = [reader.result() for reader in readers]

    assert sorted(chain(*read_in_all)) == list(range(total))


def number_in(message):
    return json.loads(base64.b64decode(message["body"]))["number"]


def test_messages_come_in_the_order_they_were_sent(connect):
    publish(connect, range(20))
    with connect() as connection:
        messages = [take(connection.default_channel) for _ in range(20)]
    assert [number_in(message) for message in messages] == list(range(20))


def test_a_reader_never_sees_a_message_that_is_still_being_written(connect, monkeypatch):
    seen = []
    with connect() as connection:
        publish(connect, [1])
        channel = connection.default_channel
        assert take(channel) is not None

        def look_before_it_is_in_place(draft, path):
            seen.append((take(channel), channel._size("parcels")))
            os.rename(draft, path)

        monkeypatch.setattr(broker.os, "replace", look_before_it_is_in_place)
        channel._put("parcels", {"number": 2})
        assert seen == [(None, 0)]
        assert take(channel) == {"number": 2}


def test_queues_bound_at_the_same_moment_are_all_kept(connect):
    def bind(number):
        with connect() as connection:
            connection.default_channel.exchange_declare("shared", type="direct")
            connection.default_channel.queue_bind(f"queue-{number}", "shared")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(bind, range(40)))
    with connect() as connection:
        bound = {entry.queue for entry in connection.default_channel.get_table("shared")}
    assert bound == {f"queue-{number}" for number in range(40)}
