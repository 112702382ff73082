"""What does a case file's data say, and what in it cannot be read?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wellfounded.facts.case_file.case import Assessment, Case, Mark, Provenance, Settled, parent
from wellfounded.facts.case_file.contradictions import contradictions
from wellfounded.facts.case_file.findings import MANY, read_assessments, read_provenance
from wellfounded.facts.case_file.marks import read_complete, read_factors
from wellfounded.facts.case_file.places import places
from wellfounded.facts.case_file.references import references_to_nothing
from wellfounded.facts.case_file.settled import ANSWERED, SETTLED, read_settled
from wellfounded.facts.catalogue import CATALOGUE, INDEX, nearest
from wellfounded.facts.kinds import Records, Value
from wellfounded.facts.problem import BadValue, CaseFileError, Problem, named, shown
from wellfounded.facts.shape import ROOT, Branch
from wellfounded.facts.unknown import Unknown

PROVENANCE, ASSESSMENTS = "provenance", "assessments"
FACTORS, FACTORS_COMPLETE = "factors", "factors_complete"
OF_HELPERS = (PROVENANCE, ASSESSMENTS, FACTORS, FACTORS_COMPLETE, SETTLED, ANSWERED)
TOO_MANY = 10_000
DEEPEST = 12


@dataclass(slots=True)
class Reading:
    """What has been read so far."""

    answers: dict[str, Value] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    provenance: dict[str, Provenance] = field(default_factory=dict)
    assessments: dict[str, Assessment] = field(default_factory=dict)
    factors: dict[str, Mark] = field(default_factory=dict)
    factors_complete: tuple[str, ...] = ()
    settled: dict[str, Settled] = field(default_factory=dict)
    answered: dict[str, Settled] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, path: str, what: str, fix: str) -> None:
        """Note a problem and read on."""
        self.problems.append(Problem(path, what, fix))


def parse_case(data: object, source: str, *, keep_contradictions: bool = False) -> Case:
    """The case that ``data`` says, as loaded from TOML or JSON.

    ``keep_contradictions`` reads answers that cannot all be true, as the interview must.

    Raises:
        CaseFileError: if anything in it is refused; it carries every problem.
    """
    case, problems = _parse(data)
    refused = tuple(problems if keep_contradictions else [*problems, *contradictions(case)])
    if refused:
        raise CaseFileError(source, refused)
    return case


def validate_case(data: object) -> list[Problem]:
    """Every problem in ``data``: what is refused first, then what contradicts itself."""
    case, problems = _parse(data)
    return [*problems, *contradictions(case)]


def _parse(data: object) -> tuple[Case, list[Problem]]:
    found = Reading()
    deep = next((path for path, _, depth in places(data) if depth > DEEPEST), None)
    if deep is not None:
        found.refuse(named(deep), "tables or lists are too deep", "write it flatter")
    elif isinstance(data, dict):
        own = {key: raw for key, raw in data.items() if key not in OF_HELPERS}
        _table(own, ROOT, "", found)
        read_assessments(data.get(ASSESSMENTS, {}), found.assessments, found.problems)
        read_factors(data.get(FACTORS, {}), found.factors, found.problems)
        found.factors_complete = read_complete(data.get(FACTORS_COMPLETE, []), found.problems)
        for table, into in ((SETTLED, found.settled), (ANSWERED, found.answered)):
            read_settled(table, data.get(table, {}), into, found.problems)
        read_provenance(data.get(PROVENANCE, {}), found.provenance, found.problems)
    else:
        found.refuse("", f"{shown(data)} is not a case", "write a table of answers")
    case = Case(
        answers=found.answers,
        sizes=found.sizes,
        provenance=found.provenance,
        assessments=found.assessments,
        factors=found.factors,
        factors_complete=found.factors_complete,
        settled=found.settled,
        answered=found.answered,
    )
    return case, [*found.problems, *_sources_of_nothing(case), *references_to_nothing(case)]


def _table(raw: dict[Any, object], branch: Branch, at: str, found: Reading) -> None:
    for name, value in raw.items():
        child = branch.names.get(name)
        path = at + (name if child else named(name))
        if child is None:
            _unknown_path(path, branch, name, found)
        elif child.fact is None:
            _group(value, child, path, found)
        else:
            try:
                _fact(value, child, path, found)
            except BadValue as bad:
                found.refuse(path, bad.what, bad.fix)


def _group(raw: object, branch: Branch, path: str, found: Reading) -> None:
    if isinstance(raw, dict) and not ("unknown" in raw and "unknown" not in branch.names):
        _table(raw, branch, path + ".", found)
        return
    names = ", ".join(branch.names)
    found.refuse(path, f"{shown(raw)} is not a table of answers", f"give its parts: {names}")


def _fact(raw: object, branch: Branch, path: str, found: Reading) -> None:
    unknown = Unknown.read(raw)
    fact = branch.fact
    if fact is None:
        raise TypeError(f"{path} is a table, not a fact")
    if unknown:
        found.answers[path] = unknown
    elif isinstance(fact.kind, Records) and isinstance(raw, list):
        _records(raw, branch, path, found)
    else:
        found.answers[path] = fact.kind.read(raw)


def _records(raw: list[object], branch: Branch, path: str, found: Reading) -> None:
    if len(raw) > TOO_MANY:
        raise BadValue(f"the list has {len(raw):,} records", f"keep it to {TOO_MANY:,}")
    found.sizes[path] = len(raw)
    for place, record in enumerate(raw):
        at = f"{path}[{place}]"
        if isinstance(record, dict):
            _table(record, branch, at + ".", found)
        else:
            found.refuse(at, f"{shown(record)} is not a record", "write a table of answers")


def _unknown_path(path: str, branch: Branch, name: object, found: Reading) -> None:
    if INDEX.sub("[]", path) in CATALOGUE:
        found.refuse(path, "the dots of a path are not read here", "use a table for each part")
        return
    beside = [*branch.names, *(() if branch.path else OF_HELPERS)]
    near = meant = None
    if len(found.problems) < MANY:
        near = nearest(named(name), beside)
        meant = path[: -len(named(name))] + near if near else nearest(path, CATALOGUE)
    fix = f"did you mean '{meant}'?" if meant else "take it out, or look in the schema"
    found.refuse(path, "there is no such path", fix)


def _sources_of_nothing(case: Case) -> list[Problem]:
    records = (f"{path}[{place}]" for path, size in case.sizes.items() for place in range(size))
    there: set[str] = set()
    for path in (*case.answers, *case.sizes, *records):
        while path and path not in there:
            there.add(path)
            path = parent(path)
    return [
        Problem(
            f"{PROVENANCE}.{path}",
            "it tells the source of an answer that is not there",
            "give the answer or take this out",
        )
        for path in case.provenance
        if path not in there
    ]
