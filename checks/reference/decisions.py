"""Which decided cases and which factors does the argument from precedent know?"""

from __future__ import annotations

from checks.reference.markdown import code, made_page, table
from wellfounded.facts import ELEMENTS
from wellfounded.facts.factors import factors_of
from wellfounded.facts.factors.factor import Factor
from wellfounded.law.precedent import registry
from wellfounded.law.precedent.decision import Court, Decision, Later
from wellfounded.law.precedent.registry import named_by

FOREWORD = """\
How they are used is told in [Argument from precedent](../explanation/argument-from-precedent.md),
and how well that works in [Precedents](precedents.md). `wellfounded law decisions show ID` shows
one decision with its factors and rules. The rules are in our own words; read the opinion itself
before you cite it. *How sure* says how its facts were checked."""
FACTORS = """\
## Factors

A `+` supports the element, a `-` weakens it. For a bar, to support means that the bar applies. Each
factor is named by a statute, a regulation or at least two decisions."""
COURTS = {
    Court.SUPREME_COURT: "Supreme Court",
    Court.ATTORNEY_GENERAL: "Attorney General",
    Court.BOARD: "Board of Immigration Appeals",
    Court.CIRCUIT: "Courts of appeals",
}


def page() -> str:
    """The page."""
    cases = (f"## {title}\n\n{_decisions(court)}" for court, title in COURTS.items())
    elements = (f"### {code(id)}\n\n{words}\n\n{_factors(id)}" for id, words in ELEMENTS.items())
    return made_page("Decided cases and factors", FOREWORD, *cases, FACTORS, *elements)


def _decisions(court: Court) -> str:
    heads = ("Decision", "Decided", "About", "Speaks to", "What became of it", "How sure")
    chosen = (one for one in registry().values() if one.court is court)
    return table(heads, map(_decision, chosen))


def _decision(one: Decision) -> tuple[str, ...]:
    speaks = (
        f"{code(r.element)} ({r.posture.value.replace('_', ' ')})" for r in one.rulings.values()
    )
    later = "; ".join((*map(_later, one.later), *([one.note] if one.note else [])))
    day = str(one.decided) if one.decided.exact else str(one.decided.latest.year)
    return (
        f"{one.citation} {code(one.id)}",
        day,
        one.about,
        ", ".join(speaks),
        later,
        one.confidence.value,
    )


def _later(turn: Later) -> str:
    since = str(turn.since) if turn.since.exact else str(turn.since.latest.year)
    where = f" in circuit {', '.join(turn.circuits)}" if turn.circuits else ""
    what = f" on {', '.join(map(code, turn.elements))}" if turn.elements else ""
    note = f" ({turn.note})" if turn.note else ""
    return f"{turn.state.value.replace('_', ' ')} {since}{where}{what} by {turn.by}{note}"


def _factors(element: str) -> str:
    return table(
        ("", "Factor", "It says", "Named by"),
        (_factor(factor, element) for factor in factors_of(element)),
    )


def _factor(factor: Factor, element: str) -> tuple[str, ...]:
    sign = "+" if element in factor.supports else "-"
    number = len(named_by(factor.id))
    decisions = [f"{number} decision{'s' if number > 1 else ''} here"] if number else []
    return sign, code(factor.id), factor.title, "; ".join((*factor.named_by, *decisions))
