"""Which factors has a helper marked in a case file?

``factors.<id>`` says that a factor is there, or is not. ``factors_complete`` lists the
elements whose factors were all looked for: what is not marked there is not there.
"""

from __future__ import annotations

from wellfounded.facts.case_file.case import Mark
from wellfounded.facts.case_file.findings import day_of, parts_of, words_of
from wellfounded.facts.catalogue import nearest
from wellfounded.facts.elements import ELEMENTS
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.problem import BadValue, Problem, named, shown

PARTS_OF_MARK = ("present", "by", "on", "where")


def read_factors(raw: object, into: dict[str, Mark], problems: list[Problem]) -> None:
    """Read every mark ``into`` its factor, noting what cannot be read."""
    if not isinstance(raw, dict):
        problems.append(Problem("factors", "it is not a table", "name a factor in it"))
        return
    for factor, mark in raw.items():
        try:
            into[factor] = _mark(factor, mark)
        except BadValue as bad:
            problems.append(Problem(f"factors.{named(factor)}", bad.what, bad.fix))


def read_complete(raw: object, problems: list[Problem]) -> tuple[str, ...]:
    """The elements whose factors are all marked, noting what cannot be read."""
    if not isinstance(raw, list):
        fix = "write a list of elements, such as ['nexus']"
        problems.append(Problem("factors_complete", f"{shown(raw)} is not a list", fix))
        return ()
    for place, element in enumerate(raw):
        if not isinstance(element, str) or element not in ELEMENTS:
            fix = _nearest(element, tuple(ELEMENTS)) or f"use one of {', '.join(ELEMENTS)}"
            problems.append(Problem(f"factors_complete[{place}]", "there is no such element", fix))
    named = (element for element in raw if isinstance(element, str))
    return tuple(dict.fromkeys(element for element in named if element in ELEMENTS))


def _mark(factor: object, raw: object) -> Mark:
    if factor not in FACTORS:
        everything = "'wellfounded law factors' names them all"
        raise BadValue("there is no such factor", _nearest(factor, tuple(FACTORS)) or everything)
    parts = parts_of(raw, PARTS_OF_MARK)
    present = parts.get("present")
    if not isinstance(present, bool):
        raise BadValue("it does not say whether it is there", "write present = true or false")
    return Mark(
        present=present,
        by=words_of(parts, "by"),
        on=day_of(parts, "on"),
        where=words_of(parts, "where"),
    )


def _nearest(wrong: object, ids: tuple[str, ...]) -> str:
    near = nearest(str(wrong), ids)
    return f"did you mean '{near}'?" if near else ""
