"""The house itself: who may import whom, and that files stay small enough to read."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("cases", "returns", "approvals")
# What each app may import of the others; cases asks the two through related managers only.
MAY_IMPORT = {"cases": set(), "approvals": {"cases"}, "returns": {"cases", "approvals"}}


def modules(app):
    return [path for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts]


@cache
def imports(path):
    """The packages that a file of the house imports: read once, however many rules are held against it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return frozenset(found)


@pytest.mark.parametrize("app", APPS)
def test_dependencies_point_one_way(app):
    wrong = {
        (str(path.relative_to(ROOT)), name)
        for path in modules(app)
        for name in imports(path)
        if name in APPS and name != app and name not in MAY_IMPORT[app]
    }
    assert wrong == set()


def test_only_steps_imports_django_fsms_decorator_for_workflows():
    users = {path.name for path in modules("cases") if "django_fsm" in imports(path)}
    assert users == {"steps.py", "case.py"}  # case.py: the field


@pytest.mark.parametrize("app", [*APPS, "aftersales", "tests"])
def test_files_stay_small_enough_to_read(app):
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules(app)
        if (lines := len(path.read_text().splitlines())) > 520
    }
    assert long == {}
