"""People who read pages, in their language."""

import pytest

from tests.pages.reading import english_in


@pytest.fixture
def reads(client):
    """Asserts that a person reads no English at any of the addresses."""

    def read(person, *addresses):
        client.force_login(person)
        found = {}
        for address in addresses:
            response = client.get(address, follow=True)
            assert response.status_code in (200, 404, 422), address
            if english := english_in(response):
                found[address] = english
        assert found == {}

    return read
