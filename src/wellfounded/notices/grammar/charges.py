"""Which sections of the Act does a paper charge? INA 212(a), 237(a).

A section is taken only from the table: a shape that is no charge is none, and one slip of a
scanner is mended only where a single charge is that near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from wellfounded.notices.grammar.seen import Seen
from wellfounded.notices.skeleton import bones, distance

CHARGES = MappingProxyType(
    {
        "212(a)(6)(A)(i)": "in the country without being let in by an officer",
        "212(a)(7)(A)(i)(I)": "at the border without a visa or entry paper",
        "212(a)(7)(B)(i)(I)": "a visitor without a valid passport",
        "212(a)(7)(B)(i)(II)": "a visitor without a visa",
        "212(a)(6)(C)(i)": "untrue words or papers to get a benefit",
        "212(a)(6)(C)(ii)": "said to be a citizen of the United States",
        "212(a)(2)(A)(i)(I)": "a crime of moral turpitude",
        "212(a)(2)(A)(i)(II)": "a drug crime",
        "212(a)(9)(A)": "an earlier removal",
        "212(a)(9)(B)": "an earlier stay without status",
        "212(a)(9)(C)": "came back after a removal or a long stay",
        "237(a)(1)(A)": "not allowed in at the time of entry",
        "237(a)(1)(B)": "stayed longer than allowed",
        "237(a)(1)(C)(i)": "did not keep the terms of a status",
        "237(a)(2)(A)(i)": "a crime of moral turpitude within five years",
        "237(a)(2)(A)(ii)": "two crimes of moral turpitude",
        "237(a)(2)(A)(iii)": "an aggravated felony",
        "237(a)(2)(B)(i)": "a drug crime",
        "237(a)(2)(C)": "a crime with a gun",
        "237(a)(2)(E)(i)": "violence at home",
    }
)
"""Each charge with what it says, in plain words. The paper says it; nobody has found it yet."""

PART = r" ?[(\[{] ?[\w|!]{1,4} ?[)\]}]"
SECTION = re.compile(rf"(?<![\w(])([2Z][1Il|3][2Z7]){PART}(?:{PART}){{1,5}}")
FOLDED = {bones(section): section for section in CHARGES}


def charges(text: str) -> Iterator[Seen]:
    """Every charge in ``text`` that is in the table."""
    for found in SECTION.finditer(text):
        printed = re.sub(r"\s", "", found[0]).translate(str.maketrans("[]{}", "()()"))
        if printed in CHARGES:
            yield Seen(start=found.start(), end=found.end(), readings=(printed,))
            continue
        near = _near(bones(printed))
        if near:
            doubts = ("repaired",) if len(near) == 1 else ("two_readings",)
            yield Seen(start=found.start(), end=found.end(), readings=near, doubts=doubts)


def _near(folded: str) -> tuple[str, ...]:
    same = [section for bone, section in FOLDED.items() if bone == folded]
    return tuple(same) or tuple(
        section for bone, section in FOLDED.items() if distance(folded, bone, 1) <= 1
    )
