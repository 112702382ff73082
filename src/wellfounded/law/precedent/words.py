"""What is said of decided cases, to a helper at the command line or at a desk?"""

from __future__ import annotations

from collections.abc import Iterator

WORDS = {
    "argument.circuit.elsewhere": "elsewhere",
    "argument.present.for": "In support: {factors}",
    "argument.present.against": "Against it: {factors}",
    "argument.disputed": "The mark and the answers disagree: {factors}",
    "argument.answer.settled": "settled by",
    "argument.answer.open": "open",
    "argument.answer.conflict": "the authorities conflict",
    "argument.contrary": "Held otherwise, with less weight here",
    "argument.conflict.for": "For",
    "argument.conflict.against": "Against",
    "argument.nearest.for": "Nearest for",
    "argument.nearest.against": "Nearest against",
    "argument.nearest.none": "{side}: none that shares a factor",
    "argument.binds": "binds here",
    "argument.does_not_bind": "does not bind here",
    "argument.upheld": "left standing on review",
    "argument.narrowed": "narrowed since {since} by {by}. {note}",
    "argument.missing": "It rested on what is not shown here: {factors}",
    "argument.opposing": "Here there is also, and there was not: {factors}",
    "argument.rules": "Rules of law that bind",
    "argument.look_for": "Evidence that would close the gap",
    "argument.in_screening": "From decided cases",
    "argument.line.settled": "settled {verdict} by {decisions}",
    "argument.line.open": "open; nearest for: {nearest_for}; nearest against: {nearest_against}",
    "argument.line.none": "none",
    "argument.overruled": "overruled since {since} by {by}. {note}",
    "argument.vacated": "vacated since {since} by {by}. {note}",
    "argument.superseded": "superseded since {since} by {by}. {note}",
    "argument.not_followed": "not followed since {since} by {by}. {note}",
    "argument.revived": "in force again since {since} by {by}. {note}",
    "argument.only_in": "Only in circuit {circuits}.",
    "argument.confidence.primary": "we read it",
    "argument.confidence.two_secondary": "two sources about it say so; we did not read it",
    "argument.confidence.secondary": "one source about it says so; we did not read it",
    "argument.confidence.memory": "common knowledge; not checked again",
    "argument.confidence.unverified": "not verified, or the sources do not agree",
}


def messages() -> Iterator[tuple[str, str]]:
    """Every message about decided cases as ``(context, English)``."""
    yield from WORDS.items()
