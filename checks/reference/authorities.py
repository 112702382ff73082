"""Which sources of law are known, and what has become of each of them?"""

from __future__ import annotations

from collections.abc import Iterator

from checks.reference.markdown import code, made_page, table
from checks.reference.rules import cited
from wellfounded.law.authorities import Authority, Kind, Standing, register
from wellfounded.logic import Span

FOREWORD = """\
Every source that a rule or a card cites, with its page where one is sure. *Since* is the first
day of the text cited. *Look again by* is the last day on which the check still holds: 14 days
where courts are at work, 30 for fees, 180 for what lasts. What is printed is not always what
is operative, so *What became of it* lists each court action and who took it."""
HEADS = (
    "Citation",
    "What it is",
    "Since",
    "What became of it",
    "How sure",
    "Look again by",
    "Rules",
)
KINDS = {
    Kind.STATUTE: "Statutes",
    Kind.REGULATION: "Regulations",
    Kind.BOARD: "Decisions of the Board of Immigration Appeals",
    Kind.ATTORNEY_GENERAL: "Decisions of the Attorney General",
    Kind.SUPREME_COURT: "Decisions of the Supreme Court",
    Kind.CIRCUIT: "Decisions of the courts of appeals",
    Kind.POLICY: "Memoranda and guidance",
    Kind.ORDER: "Orders of courts",
}


def page() -> str:
    """The page."""
    parts = []
    for kind, title in KINDS.items():
        mine = [one for one in register().values() if one.kind is kind]
        if mine:
            rows = (tuple(_row(one)) for one in mine)
            parts.append(f"## {title}\n\n{table(HEADS, rows)}")
    return made_page("Authorities", FOREWORD, *parts)


def _row(one: Authority) -> Iterator[str]:
    yield f"[{one.citation}]({one.address})" if one.address else one.citation
    yield ". ".join(words.rstrip(".") for words in (one.title, one.note) if words)
    yield _day(one.since)
    yield "; ".join(_became(one))
    yield one.confidence.value
    yield one.expires.isoformat()
    yield ", ".join(map(code, cited().get(one.citation, ())))


def _became(one: Authority) -> Iterator[str]:
    for standing in one.standings:
        yield " ".join(_standing(standing))
    if one.until is not None:
        yield f"in force until {one.until}"


def _standing(one: Standing) -> Iterator[str]:
    yield one.state.value.replace("_", " ")
    if one.since is not None:
        yield f"since {_day(one.since)}"
    if one.circuits:
        yield f"in circuit {', '.join(one.circuits)}"
    if one.by:
        yield f"by {one.by}"
    if one.note:
        yield f"({one.note.rstrip('.')})"


def _day(span: Span) -> str:
    return str(span.earliest) if span.exact else str(span.earliest.year)
