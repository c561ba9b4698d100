"""Two people with the same case open."""

from playwright.sync_api import expect


def test_a_colleague_sees_that_words_are_being_written_and_never_which(seats, walk):
    address = f"/cases/{walk.case.number}/"
    claire = seats("claire")
    claire.goto(address)
    with claire.expect_response("**/here/**") as sign:
        claire.get_by_label("Text").fill("We look into it as a priority.")
    assert "writing=1" in sign.value.url and "priority" not in sign.value.url
    tom = seats("tom")
    tom.goto(address)
    expect(tom.get_by_text("Claire is writing")).to_be_visible()
