"""What did a helper, or the person, say of what the rules found?

``settled.<id>`` holds the word of a helper, and ``answered.<id>`` that of the person: how, and
why. The id is that of what was found in two passages, which ``wellfounded contradictions`` prints,
or in a translation. It changes as soon as one of the two texts does.
"""

from __future__ import annotations

import re

from wellfounded.facts.case_file.case import BY_HELPERS, BY_THE_PERSON, Settled, Settling
from wellfounded.facts.case_file.findings import day_of, parts_of, words_of
from wellfounded.facts.problem import BadValue, Problem, named

SETTLED, ANSWERED = "settled", "answered"
WAYS = {SETTLED: BY_HELPERS, ANSWERED: BY_THE_PERSON}
PARTS = ("how", "reason", "by", "on")
ID = re.compile(r"[0-9a-f]{16}(?:[0-9a-f]{16})?")
"""Of two passages the short one, of a translation the long one."""


def read_settled(
    table: str, raw: object, into: dict[str, Settled], problems: list[Problem]
) -> None:
    """Read each word of a ``table`` ``into`` its id, noting what cannot be read."""
    if not isinstance(raw, dict):
        problems.append(Problem(table, "it is not a table", "name a finding in it"))
        return
    for id, said in raw.items():
        try:
            into[id] = _settled(id, said, WAYS[table])
        except BadValue as bad:
            problems.append(Problem(f"{table}.{named(id)}", bad.what, bad.fix))


def _settled(id: object, raw: object, ways: tuple[Settling, ...]) -> Settled:
    if not isinstance(id, str) or not ID.fullmatch(id):
        raise BadValue("it is no id of a finding", "copy the letters and digits as printed")
    parts = parts_of(raw, PARTS)
    how = next((one for one in ways if one == parts.get("how")), None)
    if how is None:
        listed = ", ".join(f"'{one}'" for one in ways)
        raise BadValue("it does not say how it was settled", f"write how = one of {listed}")
    reason = words_of(parts, "reason")
    if not reason.strip() and how is not Settling.LEFT:
        raise BadValue("it gives no reason", "write the explanation, or what was corrected")
    return Settled(how=how, reason=reason, by=words_of(parts, "by"), on=day_of(parts, "on"))
