"""People who read pages, in their language."""

import pytest

from tests.pages.reading import english_in


@pytest.fixture
def reads(client):
    """Asserts that a person reads no English at any of the addresses; returns the answers."""

    def read(person, *addresses):
        client.force_login(person)
        answers = [client.get(address, follow=True) for address in addresses]
        assert {answer.status_code for answer in answers} <= {200, 404, 422}
        found = {
            address: english
            for address, answer in zip(addresses, answers, strict=True)
            if (english := english_in(answer))
        }
        assert found == {}
        return answers

    return read
