"""The table of peers' faults names tests that exist."""

import re
from pathlib import Path

TESTS = Path(__file__).parent.parent


def test_every_test_the_table_names_is_there():
    table = (TESTS.parent / "docs" / "peers.md").read_text()
    missing, file, checked = [], None, 0
    for path, name, more in re.findall(r"`([\w/]+\.py)`|`([a-z0-9_]{8,})(…?)`", table):
        if path:
            file = TESTS / path if "/" in path else TESTS / "peers" / path
        elif file and f"def test_{name}" + ("" if more else "(") not in file.read_text():
            missing.append((file.name, name))
        checked += 1
    assert missing == [] and checked > 50
