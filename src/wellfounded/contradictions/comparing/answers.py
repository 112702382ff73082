"""Which answers of the case cannot both be true, by themselves?

The case file knows them and refuses them; the site keeps what a person says and shows them here.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.passage import Passage, Place
from wellfounded.facts import Case, When, impossible

KINDS = {
    "applicant.marital_status": Kind.MARITAL,
    "applicant.located_in": Kind.ENTRY,
    "application.filed": Kind.DATE,
}
"""The kind of a contradiction by the answer it is with; any other is about what came first."""


def impossible_answers(case: Case) -> Iterator[Finding]:
    """Each pair of answers that no day leaves open."""
    for problem in impossible(case):
        yield Finding(
            kind=KINDS.get(problem.beside, Kind.ORDER),
            first=_passage(case, problem.path),
            second=_passage(case, problem.beside),
            about="answers",
        )


def _passage(case: Case, path: str) -> Passage:
    """An answer; of a table, such as the spouse, the first answer in it."""
    inside = (name for name in case.answers if name.startswith(f"{path}."))
    there = path if path in case.answers else next(inside, path)
    value = case.answers.get(there)
    if isinstance(value, bool):
        words = "yes" if value else "no"
    else:
        words = str(value.span) if isinstance(value, When) else str(value or "")
    return Passage(place=Place(path=there), words=words, end=len(words))
