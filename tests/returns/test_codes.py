"""What a scanner sends is read, whatever keyboard the computer believes it to be."""

import pytest

from returns.codes import azerty, cleaned, readings, return_number, slip_digits

NUMBERS = ["RT-2026-00001", "RT-2026-99999", "RT-2031-123456"]


@pytest.mark.parametrize("number", NUMBERS)
def test_the_digits_of_a_slip_lead_back_to_its_return(number):
    digits = slip_digits(number)
    assert digits.isdecimal()
    assert return_number(digits) == number
    assert return_number(azerty(digits)) == number


@pytest.mark.parametrize("typed", ["RT-2026-00001", "rt-2026-00001", "RT 2026 00001", "RT202600001"])
def test_a_return_number_may_be_typed(typed):
    assert return_number(typed) == "RT-2026-00001"


def test_a_misread_digit_is_no_other_return():
    digits = slip_digits("RT-2026-00001")
    for place, digit in enumerate(digits):
        wrong = digits[:place] + str((int(digit) + 1) % 10) + digits[place + 1 :]
        assert return_number(wrong) is None


@pytest.mark.parametrize("code", ["", "5012345678917", "RC-2026-00001", "RT", "２０２６", "FB-TORCH-8"])
def test_other_codes_name_no_return(code):
    assert return_number(code) is None


def test_the_raw_code_is_tried_first():
    assert readings("FB-1")[0] == "FB-1"
    assert readings("５０")[:2] == ["５０", "50"]


@pytest.mark.parametrize(
    ("raw", "kept"), [(" a\tb\n", "a b"), ("\x0212\x03", "12"), ("1\x1d2", "1 2"), ("\u200b7", "7")]
)
def test_a_code_is_kept_on_one_line(raw, kept):
    assert cleaned(raw) == kept
