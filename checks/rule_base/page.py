"""How is the report on the rule base set as a page?

Each question has its section. The cases that the solver chose are printed by
``python -m checks.rule_base`` and not kept: another release of it may choose others.
"""

from __future__ import annotations

from collections.abc import Iterable

from checks.project import ROOT
from checks.reference.markdown import made_page
from checks.rule_base.caution import DAYS_OPEN
from checks.rule_base.values import FEWEST_RECORDS, OTHERS
from checks.rule_base.whole import Answer, RuleBase

PAGE = ROOT / "docs" / "reference" / "rule-base-report.md"
FOREWORD = """\
`python -m checks.rule_base` asks a solver ([z3](https://github.com/Z3Prover/z3)) six questions
about all rules at once, and prints the cases it found. `make test` asks them too. Where it finds no
case, there is none within the bounds below. Each case that it finds is decided again by the rules,
so it speaks of our law. That the solver reads every kind of condition as the rules do is tested on
random rules and random cases. Where caution comes from is told in
[Unknown is an answer](../explanation/unknown-is-an-answer.md)."""


def page(answers: Iterable[Answer], law: RuleBase) -> str:
    """The page."""
    return made_page("The rule base, proved", FOREWORD, bounds(law), *map(section, answers))


def bounds(law: RuleBase) -> str:
    """Within which bounds it is proved."""
    longer = ", ".join(
        f"`{path}` {number}"
        for path, number in sorted(law.values.records.items())
        if number > FEWEST_RECORDS
    )
    values = law.values
    return "\n".join(
        (
            "## Bounds",
            "",
            f"- **The law** as of any day from {values.begins} to {values.last}. Proofs hold on "
            "each of these days, not on chosen ones.",
            f"- **Days** of a case: any from {values.first} to {values.last}; *not ended* where "
            "that is an answer; for a day not known, any span.",
            f"- **Lists** of up to {FEWEST_RECORDS} records each ({longer}), whole or open. What "
            "only a longer list could show is not covered.",
            f"- **Codes**: every option of a choice; of countries those that rules name, and "
            f"{OTHERS} that stand for all others.",
            f"- **Numbers** from 0 to {values.most}.",
            "- Facts are never held to contradict each other. Cases that no life could write are "
            "tried as well: a proof says more for it, and a case that was found says less.",
            "- **Facts** are those that rules and named days read. What only forms, cards or the "
            "argument from precedent read is not asked about.",
            f"- **Caution** is looked for with one fact missing at a time: a yes or no, a choice, "
            f"or a day within a span of {DAYS_OPEN} days. Lists, numbers, wider spans and several "
            "facts missing at once are not tried.",
        )
    )


def section(answer: Answer) -> str:
    """One question with its answer."""
    open_ = (f"- **Open:** {fault}" for fault in answer.failures)
    shown = (f"- {line}" for line in answer.shown)
    sums = f"{answer.proved[0].upper()}{answer.proved[1:]}."
    listed = "\n".join((*open_, *shown))
    return "\n\n".join(filter(None, (f"## {answer.question}", sums, listed)))
