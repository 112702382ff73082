"""Is the proof of a case ready to go in, and what stops it?

A fact that bears load with nothing in hand that shows it, and no reason why nothing can be had,
stops. A paper without a file, a promised letter and words not yet in English are named as such.
INA 208(b)(1)(B)(ii); Matter of S-M-J-, 21 I&N Dec. 722; Matter of L-A-C-, 26 I&N Dec. 516.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellfounded.evidence.finding import Finding, found
from wellfounded.evidence.in_hand import SOMEBODY
from wellfounded.evidence.matrix import Matrix, Standing
from wellfounded.evidence.not_had import NotHad
from wellfounded.evidence.papers_looked_at import findings_at_papers
from wellfounded.evidence.witness import IN_COURT, IN_WRITING, Witness
from wellfounded.evidence.words import Words

SOME_PAPER = Words("evidence.some_paper", "A paper")


def lint(matrix: Matrix) -> tuple[Finding, ...]:
    """Everything found, what stops first, each in the order of the case."""
    findings = [
        *_open_facts(matrix),
        *_not_had(matrix.not_had),
        *findings_at_papers(matrix.case, matrix.exhibits),
        *_witnesses(matrix),
    ]
    return tuple(sorted(findings, key=lambda one: not one.stops))


def ready(findings: Iterable[Finding]) -> bool:
    """Whether nothing found stops the filing."""
    return not any(one.stops for one in findings)


def _open_facts(matrix: Matrix) -> Iterator[Finding]:
    for row in matrix.open_rows:
        fact = row.load.words
        if row.standing is Standing.OPEN:
            yield found("open", row.load.at, fact=fact)
        for one in row.not_in_hand:
            yield found(f"only_{one.why}", row.load.at, fact=fact, thing=one.name)


def _not_had(lacking: Iterable[NotHad]) -> Iterator[Finding]:
    for one in lacking:
        name = one.what or SOME_PAPER
        if not one.why:
            yield found("no_reason", one.at, paper=name)
        if not one.of:
            yield found("of_nothing", one.at, paper=name)
        if one.to_be_tried and not one.tried:
            yield found("not_tried", one.at, paper=name)


def _witnesses(matrix: Matrix) -> Iterator[Finding]:
    titles = {paper.title.casefold() for paper in matrix.exhibits if not paper.left_out}
    for one in matrix.witnesses:
        if one.tells:
            yield from _letter(one, titles)
            yield from _testimony(one)
            if not one.shows:
                yield found("tells_of_nothing", one.at, person=one.name or SOMEBODY)


def _letter(one: Witness, titles: set[str]) -> Iterator[Finding]:
    name = one.name or SOMEBODY
    if one.letter and one.letter.casefold() not in titles:
        yield found("no_letter", one.at, person=name, letter=one.letter)
    elif one.will in IN_WRITING and not one.letter:
        yield found("letter_to_come", one.at, person=name)


def _testimony(one: Witness) -> Iterator[Finding]:
    if one.will not in IN_COURT:
        return
    name = one.name or SOMEBODY
    if not one.knows:
        yield found("testimony_not_told", one.at, person=name)
    if one.minutes is None:
        yield found("time_not_told", one.at, person=name)
    if one.interpreter is None or (one.interpreter and not one.language):
        yield found("language_of_witness", one.at, person=name)
    if one.kind == "expert" and not one.letter:
        yield found("expert_without_report", one.at, person=name)
