"""Which rules are there, and which citation stands behind each?"""

from __future__ import annotations

from collections.abc import Iterator

from checks.project import ROOT
from checks.reference.markdown import code, made_page, table
from checks.reference.reading import source_of
from wellfounded.law import RULEBOOK
from wellfounded.law.status import status

FOREWORD = """\
Every rule of the rule base. *Covers* says how much of its question a rule decides by itself:
*complete*; *partial*, where a person must weigh a part; *referral*, where a person must weigh the
whole. *How sure* says how well the statement of law was checked, *last read* on which day.
`wellfounded law list` prints the rules, `wellfounded law show ID` one of them with its sources, and
`wellfounded screen CASE --goal ID` answers it for a case."""
BY_CITATION = """\
## By citation

Who reads this text? What has become of each is in [Authorities](authorities.md)."""


def page() -> str:
    """The page."""
    rooms: dict[str, list[str]] = {}
    for id in RULEBOOK:
        rooms.setdefault(id.partition(".")[0], []).append(id)
    parts = (f"## {room}\n\n{_rules(ids)}" for room, ids in rooms.items())
    return made_page("Rules", FOREWORD, *parts, BY_CITATION, _by_citation())


def _rules(ids: list[str]) -> str:
    heads = ("Rule", "What it says", "Citations", "Covers", "How sure", "Last read")
    return table(heads, (tuple(_row(id)) for id in sorted(ids)))


def _row(id: str) -> Iterator[str]:
    entry = RULEBOOK[id]
    where = source_of(id).relative_to(ROOT).as_posix()
    yield f"[`{id}`](../../{where})"
    yield entry.title
    yield "; ".join(entry.rule.authorities)
    yield status(id, entry.reviewed).coverage.value
    yield entry.confidence.value
    yield entry.reviewed.isoformat()


def _by_citation() -> str:
    return table(
        ("Citation", "Rules"),
        ((citation, ", ".join(map(code, ids))) for citation, ids in sorted(cited().items())),
    )


def cited() -> dict[str, list[str]]:
    """The rules that name each citation."""
    found: dict[str, list[str]] = {}
    for id, entry in RULEBOOK.items():
        for citation in entry.rule.authorities:
            found.setdefault(citation, []).append(id)
    return found
