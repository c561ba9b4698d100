"""Reading codes: what a scanner sends, whatever keyboard the computer believes it to be.

A wedge scanner types. On a French keyboard layout the digits of a barcode arrive as ``à&é"'(-è_ç``, with a
Chinese input method as full-width digits. The raw code is looked up first; a translation counts only when it
is known.
"""

import re
import unicodedata

LONGEST = 80

# What a French (AZERTY) layout makes of the keys a scanner presses for US characters.
_AZERTY = str.maketrans("à&é\"'(-è_ç)qwazQWAZ,?;°!§", "0123456789-azqwAZQW" + "mM,_/?")
_SLIP = re.compile(r"(\d{4})(\d{5,})\d", re.ASCII)
_NUMBER = re.compile(r"RT\W*(\d{4})\W*(\d{5,})", re.ASCII | re.IGNORECASE)


def cleaned(code):
    """`code` on one line without control characters, at most 80 characters; a longer one ends in "…"."""
    spaced = "".join(" " if unicodedata.category(char) == "Cc" else char for char in code)
    shown = " ".join(
        "".join(char for char in spaced if unicodedata.category(char) not in ("Cf", "Cs")).split()
    )
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"


def readings(code):
    """The ways to read `code`, the likeliest first: as it is, in plain digits, as on a French layout."""
    plain = unicodedata.normalize("NFKC", code)
    return list(dict.fromkeys([code, plain, plain.translate(_AZERTY)]))


def slip_digits(number):
    """What the barcode of a return slip says: the digits of `number` and a check digit.

    Digits only, because they survive every keyboard layout: RT-2026-00001 becomes 2026000014.
    """
    digits = "".join(re.findall(r"\d", number, re.ASCII))
    return digits + _check_digit(digits)


def return_number(code):
    """The number of the return that `code` names, as printed on a slip or typed by hand; or None."""
    for reading in readings(code):
        if typed := _NUMBER.fullmatch(reading.strip()):
            return f"RT-{typed[1]}-{typed[2]}"
        printed = _SLIP.fullmatch(reading)
        if printed and reading[-1] == _check_digit(reading[:-1]):
            return f"RT-{printed[1]}-{printed[2]}"
    return None


def azerty(code):
    """`code` as a French layout would type it: for the pretended scanner of the demo."""
    return code.translate({new: old for old, new in _AZERTY.items()})


def _check_digit(digits):
    """Luhn's check digit: it notices a wrong digit and two exchanged ones."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)
