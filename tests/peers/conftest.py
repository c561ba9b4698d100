"""The clock that the tests of promises move, for these tests too."""

from tests.promises.conftest import clock  # noqa: F401 – a fixture
