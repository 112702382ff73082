"""Does what an answer speaks of stand in the case?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue import CATALOGUE, INDEX, fact_at, nearest
from wellfounded.facts.elements import ELEMENTS
from wellfounded.facts.kinds import Reference, References
from wellfounded.facts.problem import Problem, shown

KNOWN = (*ELEMENTS, *CATALOGUE)


def references_to_nothing(case: Record) -> Iterator[Problem]:
    """Each reference to a place that no case has, or to a record that this one has not."""
    for path, value in case.answers.items():
        if not isinstance(fact_at(path).kind, Reference | References):
            continue
        for reference in (value,) if isinstance(value, str) else case.listed(path):
            if fault := _fault(case, reference):
                yield Problem(path, *fault)


def exists(reference: str) -> bool:
    """Whether a reference is an element, a fact, a table of facts, or a record of a list."""
    pattern = INDEX.sub("[]", reference)
    inside = f"{pattern}."
    return pattern in KNOWN or any(known.startswith(inside) for known in CATALOGUE)


def _fault(case: Record, reference: str) -> tuple[str, str] | None:
    if not exists(reference):
        near = nearest(INDEX.sub("[]", reference), KNOWN)
        fix = f"did you mean '{near}'?" if near else "name a path or an element of the law"
        return f"{shown(reference, 80)} is no place of a case and no element", fix
    for index in INDEX.finditer(reference):
        listed, number = reference[: index.start()], int(index[0][1:-1])
        size = case.sizes.get(listed, 0)
        if number >= size:
            there = f"write a number below {size}" if size else f"add the record to '{listed}'"
            return f"the case has no '{reference[: index.end()]}'", there
    return None
