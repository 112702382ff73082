"""What are the parents called, part by part? Form I-485, Part 5."""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Date, Text

FOR_A_GREEN_CARD = "The form for a green card asks it of each parent (Form I-485, Part 5)."


def _parent(at: str, them: str) -> Iterator[Fact]:
    for path, kind, question in (
        (f"{at}.names.family", Text(), f"What is the family name of {them}?"),
        (f"{at}.names.given", Text(), f"What is the first (given) name of {them}?"),
        (f"{at}.names.middle", Text(), f"What is the middle name of {them}?"),
        (f"{at}.date_of_birth", Date(), f"When was {them} born?"),
        (f"{at}.names_at_birth.family", Text(), f"What was the family name of {them} at birth?"),
        (f"{at}.names_at_birth.given", Text(), f"What was the first name of {them} at birth?"),
        (f"{at}.names_at_birth.middle", Text(), f"What was the middle name of {them} at birth?"),
    ):
        yield Fact(
            path,
            kind,
            question,
            FOR_A_GREEN_CARD,
            data_class=DataClass.IDENTITY,
            section=Section.IDENTITY,
            forms=("I-485",),
        )


PARENTS = (*_parent("family.mother", "your mother"), *_parent("family.father", "your father"))
