"""Is there such a fact, for a rule to read?"""

from __future__ import annotations

from wellfounded.facts.catalogue import CATALOGUE, nearest
from wellfounded.facts.elements import ELEMENTS
from wellfounded.facts.problem import UnknownPathError

FINDINGS = frozenset(f"assessments.{element}" for element in ELEMENTS)


def require_fact(path: str) -> None:
    """Refuse a path that is neither a fact of the catalogue nor a helper's finding.

    Raises:
        UnknownPathError: naming the path and the nearest one.
    """
    if path not in CATALOGUE and path not in FINDINGS:
        near = nearest(path, [*CATALOGUE, *FINDINGS])
        hint = f"; did you mean '{near}'?" if near else ""
        raise UnknownPathError(f"a rule reads {path}, but there is no such fact{hint}")
