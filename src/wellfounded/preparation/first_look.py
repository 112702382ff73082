"""What must a person look at first, and what do the rules say of it to a helper?

Danger comes before paper: each fact that a person must look at is told before anything else.
What a rule decides is for helpers alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.law.danger import DANGER_FACTS, DangerFact
from wellfounded.law.rulebook import RULEBOOK
from wellfounded.preparation.concerning import At
from wellfounded.preparation.line import Line, Part
from wellfounded.preparation.statements import SECTIONS, Layout, Words

RULES = (
    "protection.in_the_united_states",
    "asylum",
    "asylum.one_year_bar",
    "asylum.prior_denial_bar",
    "asylum.outstanding_order_bar",
    "asylum.reinstatement_bar",
    "asylum.border_limits",
    "expedited_removal.within_reach",
    "holds.entry_ban",
    "work.asylum_applicant",
    "withholding",
    "cat.withholding",
    "cat.deferral",
)
"""The rules on which a decision to file turns, in the order to read them."""

FOR_HELPERS = Words("prepare.sheet.rules", "For helpers: what the rules say on this day")


def first_look(at: At) -> Part | None:
    """The danger facts that are there, then those that nobody has settled; None without any."""
    found = [(fact, fact.rule.decide(at.reading)) for fact in DANGER_FACTS]
    told = [_told(at, fact, verdict) for fact, verdict in found if verdict]
    asked = [_told(at, fact, verdict) for fact, verdict in found if verdict is None]
    lines = (*told, *asked)
    return at.with_lines(SECTIONS["about.first_look"], lines) if lines else None


def _told(at: At, fact: DangerFact, verdict: bool | None) -> Line:
    words = Words(*fact.told(verdict))
    return Line(words=words, authorities=at.standing(fact.rule.authorities))


def what_the_rules_say(at: At) -> Part:
    """Each rule on which filing turns, with its sentence. A verdict: for helpers alone."""
    return Part(id="rules", title=FOR_HELPERS, layout=Layout.LINES, lines=tuple(_verdicts(at)))


def _verdicts(at: At) -> Iterator[Line]:
    for id in RULES:
        entry = RULEBOOK[id]
        verdict = entry.rule.decide(at.reading)
        kind = "not_settled" if verdict is None else "yes" if verdict else "no"
        yield Line(
            words=Words(f"{id}.{kind}", entry.says(verdict)),
            authorities=at.standing(entry.rule.authorities),
        )
