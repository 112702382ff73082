"""What does the solver say of the whole rule base?

``python -m checks.rule_base`` prints the report, with the cases it found; 1 if a question is left
open or the page is not in step. With ``--write`` it writes the page; ``make docs`` does so too.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor

from checks.report import report
from checks.rule_base import bars, caution, conflicts, facts_matter, filing_time, reachable
from checks.rule_base.page import PAGE, page
from checks.rule_base.whole import Answer, RuleBase

QUESTIONS: tuple[Callable[[RuleBase], Answer], ...] = (
    bars.answer,
    filing_time.answer,
    facts_matter.answer,
    conflicts.answer,
    reachable.answer,
    caution.answer,
)


def asked(number: int) -> Answer:
    """The answer to the question of this number, about our rules."""
    return QUESTIONS[number](RuleBase.ours())


def answers() -> list[Answer]:
    """The answer to each question; they are asked side by side."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(asked, range(len(QUESTIONS))))


def lines(answer: Answer) -> Iterator[str]:
    """One answer as it is printed."""
    yield f"{answer.question}: {answer.proved}."
    yield from (f"  {line}" for line in (*answer.shown, *answer.witnesses))
    yield ""


def main() -> int:
    """Ask, print, and check or write the page."""
    found = answers()
    made = page(found, RuleBase.ours())
    if "--write" in sys.argv:
        PAGE.write_text(made, encoding="utf-8")
    for answer in found:
        sys.stdout.write("\n".join(lines(answer)) + "\n")
    faults = [f"{one.question}: {fault}" for one in found for fault in one.failures]
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != made:
        faults.append(f"{PAGE.name} is not in step with the rules; run 'make docs'")
    return report("rule base", faults, f"{len(found)} questions, none open")


if __name__ == "__main__":
    sys.exit(main())
