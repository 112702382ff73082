"""How is it told what moved for whom?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wellfounded.law.recheck.changes import Because, Change
    from wellfounded.law_pack.recheck import Question, Rechecked

ONLY_TIME = "only time passed; no law moved it"


def lines(question: Question, count: int, moving: Sequence[Rechecked]) -> Iterator[str]:
    """A list that people read: each case, each change, and below it the authority."""
    for one in moving:
        yield one.name
        yield from (line for change in one.by_days for line in _change(change))
        if one.by_version:
            yield f"  under {question.under.name}, and not under {question.against.name}:"
            yield from (f"  {line}" for change in one.by_version for line in _change(change))
        yield ""
    cases = "case" if count == 1 else "cases"
    yield (
        f"{len(moving)} of {count} {cases} moved from {question.first} to {question.last}"
        f"{_versions(question)}"
    )


def _versions(question: Question) -> str:
    if not question.two_versions:
        return ""
    return f", or from {question.against.name} to {question.under.name}"


def _change(change: Change) -> Iterator[str]:
    passed = change.what.value == "passed"
    moved = f"passed on {change.after}" if passed else f"{change.before}, then {change.after}"
    yield f"  {change.title.rstrip('.')}: {moved}"
    for because in change.because:
        yield f"      {_because(because)}"


def _because(because: Because) -> str:
    if because.only_time:
        came = f" ({because.came})" if because.came else ""
        return f"{ONLY_TIME}{came}"
    title = f": {because.title}" if because.title else ""
    note = f". {because.note}" if because.note else ""
    return f"[{because.authority}] since {because.day}{title}{note}"


def document(question: Question, count: int, moving: Sequence[Rechecked]) -> dict[str, Any]:
    """The same, ready for JSON; dates as text."""
    return {
        "from": question.first.isoformat(),
        "to": question.last.isoformat(),
        "against": question.against.name,
        "with": question.under.name,
        "cases": count,
        "moved": [
            {
                "case": one.name,
                "by_days": [_document(change) for change in one.by_days],
                "by_version": [_document(change) for change in one.by_version],
            }
            for one in moving
        ],
    }


def _document(change: Change) -> dict[str, Any]:
    return {
        "what": change.what.value,
        "id": change.id,
        "title": change.title,
        "before": change.before,
        "after": change.after,
        "because": [
            {
                "only_time": one.only_time,
                "authority": one.authority or None,
                "day": one.day.isoformat() if one.day else None,
                "rule": one.rule or None,
                "title": one.title,
                "note": one.note,
                "came": str(one.came) if one.came else None,
            }
            for one in change.because
        ],
    }
