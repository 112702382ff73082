"""Which differences between two passages has a helper settled, and how?

``settled.<id>`` holds how, and why. The id is that of the finding, which ``wellfounded
contradictions`` prints; it changes as soon as one of the two passages does.
"""

from __future__ import annotations

import re

from wellfounded.facts.case_file.case import Settled, Settling
from wellfounded.facts.case_file.findings import day_of, parts_of, words_of
from wellfounded.facts.problem import BadValue, Problem, named

PARTS = ("how", "reason", "by", "on")
ID = re.compile(r"[0-9a-f]{16}")


def read_settled(raw: object, into: dict[str, Settled], problems: list[Problem]) -> None:
    """Read how each finding was settled ``into`` its id, noting what cannot be read."""
    if not isinstance(raw, dict):
        problems.append(Problem("settled", "it is not a table", "name a finding in it"))
        return
    for id, said in raw.items():
        try:
            into[id] = _settled(id, said)
        except BadValue as bad:
            problems.append(Problem(f"settled.{named(id)}", bad.what, bad.fix))


def _settled(id: object, raw: object) -> Settled:
    if not isinstance(id, str) or not ID.fullmatch(id):
        raise BadValue("it is no id of a finding", "copy the 16 letters and digits as printed")
    parts = parts_of(raw, PARTS)
    how = next((one for one in Settling if one == parts.get("how")), None)
    if how is None:
        listed = ", ".join(f"'{one}'" for one in Settling)
        raise BadValue("it does not say how it was settled", f"write how = one of {listed}")
    reason = words_of(parts, "reason")
    if not reason.strip():
        raise BadValue("it gives no reason", "write the explanation, or what was corrected")
    return Settled(how=how, reason=reason, by=words_of(parts, "by"), on=day_of(parts, "on"))
