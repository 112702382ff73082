"""How is a name written on a form?

A person with a single name has it as family name, and the first-name box says FNU, "first name
unknown", as the government's own papers do. The case file states it by giving FNU as the given
name; a given name that is merely missing is left blank, and no name is ever taken apart.
"""

from __future__ import annotations

from wellfounded.facts.kinds import NONE
from wellfounded.forms.values.formatter import Written

FIRST_NAME_UNKNOWN = "FNU"


def given_name(text: str) -> Written:
    """The given name, with a word to the reader when it stands for a single name."""
    single = text == FIRST_NAME_UNKNOWN
    return Written(text, note="a single name: FNU means first name unknown" if single else "")


def middle_name(text: str) -> Written:
    """The middle name. Never a word for "none": it would become part of the name."""
    return Written("" if text == NONE else text)


def complete_name(given: str, middle: str, family: str) -> str:
    """The parts that are names, in the order in which the form's own script joins them."""
    parts = (given, middle, family)
    return " ".join(part for part in parts if part not in ("", NONE, FIRST_NAME_UNKNOWN))
