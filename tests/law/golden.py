"""Which cases are settled by a text or a decision, and what must the rules say of each?

A file of ``tests/golden/<question>/`` has a ``title``, the day ``as_of``, a ``[case]`` in the
form of a case file, and ``[[expect]]`` rows. A row names a ``rule`` and its ``verdict``
(and ``conflict`` when authorities disagree), or a ``day`` that ``is`` so; it may change the
case by ``given`` (path = value) and ``as_of``. What is not said to be filed is not filed.
``authority`` and ``precedent`` say why.
"""

from __future__ import annotations

import copy
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wellfounded.facts import parse_case
from wellfounded.law.asylum.one_year_deadline.in_sight import not_filed_unless_said
from wellfounded.logic import Known

FOLDER = Path(__file__).parents[1] / "golden"
FILINGS = "filings"
"""A room of other expectations: what is wrong with a form (tests/forms/readiness)."""
STEP = re.compile(r"([a-z0-9_]+)(?:\[(\d+)\])?")
VERDICTS = {"yes": True, "no": False, "not_settled": None}

ONE_WAY = {
    "asylum.each_nationality.second_circuit": True,
    "asylum.population_control.device.board": False,
    "asylum.population_control.spouse_since_2008": False,
    "asylum.safe_third_country.cooperative_agreement": False,
    "refugees.designated_at_home": False,
    "refugees.program_open": True,
    "asylum.border_limits.lawful_pathways_vacated": False,
    "asylum.border_limits.securing_the_border_struck_down": False,
    "asylum.border_limits.proclamation_struck_down": False,
    "asylum.health_emergency": False,
    "expedited_removal.paroled.stayed": False,
}
"""Rules that can only ever say this: they hold for everybody, or leave the rest to a finding."""

COURT = "A version of the text as a court left it: on its days it limits nobody."
WHY = {
    "asylum.each_nationality.second_circuit": "The court asks for fear in one country alone, "
    "which the claim itself shows.",
    "asylum.population_control.device.board": "The Board's reading counts no device by itself.",
    "asylum.population_control.spouse_since_2008": "The decision counts no spouse's procedure.",
    "asylum.safe_third_country.cooperative_agreement": "Whether the other country is safe for the "
    "person is weighed; the text alone never closes asylum.",
    "refugees.designated_at_home": "The countries that were designated are not known here.",
    "refugees.program_open": "It is open or suspended with exceptions, and never wholly closed.",
    "asylum.border_limits.lawful_pathways_vacated": COURT,
    "asylum.border_limits.securing_the_border_struck_down": COURT,
    "asylum.border_limits.proclamation_struck_down": COURT,
    "asylum.health_emergency": "No emergency is designated on any day that is known.",
    "expedited_removal.paroled.stayed": COURT,
}
"""Why each of them never says otherwise."""

NEVER_OPEN = {
    "asylum.each_nationality.second_circuit",
    "asylum.population_control.device.board",
    "asylum.population_control.spouse_since_2008",
    "asylum.border_limits.lawful_pathways_vacated",
    "asylum.border_limits.securing_the_border_struck_down",
    "asylum.border_limits.proclamation_struck_down",
    "asylum.health_emergency",
    "expedited_removal.paroled.stayed",
}
"""Those of them that are settled in a case of which nothing is known."""

LAW_AWAITED = {
    "custody.bond_hearing",
    "tps",
    "tps.country_designated",
    "tps.listed_or_awaiting",
    "tps.here_since",
    "refugee",
    "work.waited",
    "work.denial.until_2026",
    "work.asylum_applicant",
    "work.permission",
}
"""Rules that no fact settles on some days, for the law of those days is not known here."""


@dataclass(frozen=True)
class Golden:
    """One expectation."""

    name: str
    as_of: date
    case: dict[str, Any]
    authority: str
    precedents: tuple[str, ...]
    rule: str
    verdict: bool | None
    why: str
    conflict: bool
    day: str
    span: str

    def known(self) -> Known:
        """What the rules see."""
        return not_filed_unless_said(parse_case(self.case, self.name).known(self.as_of))


def goldens() -> list[Golden]:
    """Every expectation of every file."""
    return [
        one
        for path in sorted(FOLDER.glob("*/*.toml"))
        if path.parent.name != FILINGS
        for one in _read(path)
    ]


def _read(path: Path) -> Iterator[Golden]:
    with path.open("rb") as file:
        data = tomllib.load(file)
    _refuse(path, data, {"title", "as_of", "authority", "precedent", "case", "expect"})
    for number, row in enumerate(data["expect"], 1):
        _refuse(path, row, {"rule", "verdict", "conflict", "day", "is", "given", "as_of",
                            "authority", "precedent", "why"})  # fmt: skip
        case = copy.deepcopy(data.get("case", {}))
        for place, value in row.get("given", {}).items():
            _put(case, place, value)
        yield Golden(
            name=f"{path.parent.name}/{path.stem}[{number}]",
            as_of=row.get("as_of", data["as_of"]),
            case=case,
            authority=row.get("authority") or data["authority"],
            precedents=tuple(filter(None, _precedents(data) + _precedents(row))),
            rule=row.get("rule", ""),
            verdict=VERDICTS[row["verdict"]] if "rule" in row else None,
            why=row.get("why", "no why is given"),
            conflict=row.get("conflict", False),
            day=row.get("day", ""),
            span=row.get("is", ""),
        )


def _precedents(table: dict[str, Any]) -> list[str]:
    return [name.strip() for name in table.get("precedent", "").split(";")]


def _refuse(path: Path, table: dict[str, Any], allowed: set[str]) -> None:
    extra = set(table) - allowed
    if extra:
        raise ValueError(f"{path}: {', '.join(sorted(extra))} means nothing here")


def _put(case: dict[str, Any], place: str, value: Any) -> None:
    *before, last = (STEP.fullmatch(step) for step in place.split("."))
    here: Any = case
    for step in before:
        assert step is not None, place
        here = here.setdefault(step[1], {} if step[2] is None else [])
        if step[2] is not None:
            here = here[int(step[2])]
    assert last is not None, place
    if last[2] is None:
        here[last[1]] = value
    else:
        here[last[1]][int(last[2])] = value
