"""Where were the jobs and schools, box by box? Form I-485, Part 4, items 7 and 8."""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Country, Kind, Text

BOX_BY_BOX = "The form for a green card asks it box by box (Form I-485, Part 4, items 7 and 8)."


def _fact(path: str, kind: Kind, question: str, help: str = "") -> Fact:
    return Fact(
        path,
        kind,
        question,
        BOX_BY_BOX,
        data_class=DataClass.IDENTITY,
        section=Section.IDENTITY,
        help=help,
        forms=("I-485 4.7", "I-485 4.8"),
    )


def _address(at: str, it: str) -> Iterator[Fact]:
    yield _fact(f"{at}.street", Text(), f"What street and number is {it} at?")
    yield _fact(f"{at}.unit", Text(), f"What suite or floor is {it} on?")
    yield _fact(f"{at}.city", Text(), f"In what city or town is {it}?")
    yield _fact(f"{at}.region", Text(), f"In what state or province is {it}?")
    yield _fact(f"{at}.postal_code", Text(), f"What is the ZIP or postal code of {it}?")
    yield _fact(f"{at}.country", Country(), f"In what country is {it}?")


PLACES_OF_WORK_AND_SCHOOL = (
    *_address("employment[]", "the work place"),
    _fact(
        "employment[].support",
        Text(),
        "If you had no work then, who paid for what you needed?",
    ),
    *_address("education[]", "the school"),
)
