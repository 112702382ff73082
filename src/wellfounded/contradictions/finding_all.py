"""Where do two passages of one case not say the same (INA 208(b)(1)(B)(iii))?

Rules alone, and the same answer every time. Two dates differ only where no day fits both; what
is not exact is never a contradiction. Nothing is mended here: each finding is a question.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from wellfounded.contradictions.claims import claims
from wellfounded.contradictions.comparing.actors import differing_actors
from wellfounded.contradictions.comparing.ages import differing_ages
from wellfounded.contradictions.comparing.answers import impossible_answers
from wellfounded.contradictions.comparing.counts import differing_counts
from wellfounded.contradictions.comparing.dates import differing_dates
from wellfounded.contradictions.comparing.days_of_year import differing_days_of_year
from wellfounded.contradictions.comparing.entries import differing_entries
from wellfounded.contradictions.comparing.kin_names import differing_names
from wellfounded.contradictions.comparing.marital import differing_marital
from wellfounded.contradictions.comparing.never import denied_and_told
from wellfounded.contradictions.comparing.order import differing_order
from wellfounded.contradictions.comparing.overlap import in_two_places
from wellfounded.contradictions.comparing.places import differing_places
from wellfounded.contradictions.comparing.relatives import relative_of_none
from wellfounded.contradictions.comparing.sides import differing_sides
from wellfounded.contradictions.comparing.times import differing_times
from wellfounded.contradictions.comparing.weekdays import differing_weekdays
from wellfounded.contradictions.finding import Finding
from wellfounded.contradictions.passage import PaperText
from wellfounded.contradictions.told import Told
from wellfounded.facts import Case

COMPARED = (
    differing_dates,
    differing_days_of_year,
    differing_order,
    differing_counts,
    differing_places,
    differing_names,
    differing_ages,
    in_two_places,
    denied_and_told,
    relative_of_none,
    differing_marital,
    differing_entries,
    differing_actors,
    differing_sides,
    differing_weekdays,
    differing_times,
)


def contradictions(
    case: Case, as_of: date, papers: Sequence[PaperText] = ()
) -> tuple[Finding, ...]:
    """Each pair of passages that may not both be true, in the order of their kinds.

    Args:
        case: the answers, and the accounts in English.
        as_of: the day it is asked, to which what has not ended lasts.
        papers: pages of papers as text.
    """
    return tuple(_once(case, claims(case, as_of, papers)))


def _once(case: Case, told: Told) -> Iterator[Finding]:
    """One finding for each passage and kind: what stands against three passages is asked once."""
    seen: set[tuple[str, str, str]] = set()
    compared = (finding for compare in COMPARED for finding in compare(told))
    for finding in (*impossible_answers(case), *compared):
        asked = (finding.kind, finding.about, finding.second.fingerprint)
        if asked not in seen:
            seen.add(asked)
            yield finding


def still_open(findings: Sequence[Finding], settled: Collection[str]) -> tuple[Finding, ...]:
    """The findings whose id nobody has settled; one of a changed passage has another id."""
    return tuple(finding for finding in findings if finding.id not in settled)
