"""Lists the rules of the written procedure with the tests that hold them: `make rules`.

A plugin of pytest: tests are collected and read, not run. The exit code is 1 when a rule has no test.
"""

from collections import defaultdict

import pytest

RULES = [f"FB-{number:02}" for number in range(1, 35)]
holders = defaultdict(set)


def pytest_collection_modifyitems(items):
    for item in items:
        for marker in item.iter_markers("rule"):
            for rule in marker.args:
                holders[rule].add(item.nodeid.split("[")[0])
    items.clear()


def pytest_terminal_summary(terminalreporter):
    for rule in RULES:
        tests = sorted(holders[rule])
        terminalreporter.write_line(f"{rule}  {len(tests) or 'NO TEST'}")
        for test in tests:
            terminalreporter.write_line(f"       {test}")
    missing = [rule for rule in RULES if not holders[rule]]
    held = len(RULES) - len(missing)
    terminalreporter.write_line(f"{held} of {len(RULES)} rules are held by tests.")
    unknown = sorted(set(holders) - set(RULES))
    if unknown:
        terminalreporter.write_line(f"Marked, but no rule of the procedure: {', '.join(unknown)}")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    session.exitstatus = 0 if all(holders[rule] for rule in RULES) else 1
