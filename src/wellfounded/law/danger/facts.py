"""What must a person look at before any paper is filed?

A filing puts the person's name and address before the government. Each of these facts can
turn it into a removal, so each stops the filing copy until it is settled that it is absent,
or a named helper takes it on. The deadline stays in sight all the while.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import (
    Condition,
    Missing,
    Rule,
    Verdict,
    choice,
    day,
    days_after,
    item,
    roster,
    years_after,
    yes,
)

LATELY = 30
"""Days for which a look at the court's line is relied on: a case can be opened after it. The
number is this project's, not the law's."""
LAWYER = "an immigration attorney or accredited representative"


@dataclass(frozen=True, slots=True, kw_only=True)
class DangerFact:
    """A fact that stops a filing copy, and who must look at it.

    The rule's title is for helpers. The person reads ``asks`` as long as nobody has answered,
    and ``says`` once it follows from what they said.
    """

    rule: Rule
    asks: str
    says: str
    who_must_look: str

    def told(self, verdict: Verdict) -> tuple[str, str]:
        """What the person reads, as ``(context, English)``."""
        if verdict:
            return f"{self.rule.id}.says", self.says
        return f"{self.rule.id}.asks", self.asks


DANGER_FACTS: list[DangerFact] = []


def _danger(
    id: str, authority: str, why: str, *, asks: str, says: str, who: str = LAWYER
) -> Callable[[Callable[[], Condition]], Rule]:
    def enter(write: Callable[[], Condition]) -> Rule:
        made = rule(
            f"danger.{id}",
            authority,
            confidence=Confidence.MEMORY,
            yes=why,
            no="Nothing of this kind is in the case.",
            not_settled=f"This is not answered yet. {why}",
        )(write)
        DANGER_FACTS.append(DangerFact(rule=made, asks=asks, says=says, who_must_look=who))
        return made

    return enter


@_danger(
    "orders",
    "INA 241(a)(5)",
    "An earlier order, even an old one, can lead to removal without a hearing.",
    asks="Was there ever an order that you leave the United States?",
    says="You told of an order to leave the United States.",
)
def orders() -> Condition:
    """There is an order of removal, or another order to leave."""
    return roster("orders").any()


@_danger(
    "court_record",
    "INA 240(b)(5)",
    "The court's line may show a hearing, or an order made while the person was absent.",
    asks="Does the court's case line show a case, a hearing or an order?",
    says="The court's case line shows a hearing or an order.",
)
def court_record() -> Condition:
    """The court's own record shows a hearing or an order."""
    return choice("proceedings.court_line_found").among("hearing", "order")


@_danger(
    "court_line_not_checked",
    "INA 240(b)(5)",
    "A case or an order can be new, so somebody looks again before a form is filed. Who has no "
    "A-Number is not found on the court's line. A lawyer can look in another way.",
    asks="Did someone look at the court's case line in the last 30 days?",
    says="Nobody found out in the last 30 days what the court's records show.",
)
def court_line_not_checked() -> Condition:
    """The court's own record was not checked in 30 days."""
    checked = day("proceedings.court_line_checked_on")
    lately = (checked <= as_of) & (days_after(checked, LATELY) >= as_of)
    # Who has no A-number is not found there, and may have a case all the same.
    return ~lately | choice("proceedings.court_line_found").among("no_number")


@_danger(
    "arrests",
    "INA 208(b)(2)(A)",
    "An arrest or a conviction can close a protection and can lead to detention.",
    asks="Were you ever arrested, charged or found guilty, in any country?",
    says="You told of an arrest, a charge or a crime.",
)
def arrests() -> Condition:
    """There was an arrest or a conviction."""
    told = yes("crimes_us.any") | yes("accused.abroad")
    return roster("arrests").any() | told


@_danger(
    "encounters",
    "INA 235(b)(1)",
    "A meeting with border or immigration officers can leave an order or a record.",
    asks="Have you met immigration officers or border police, other than to be let in?",
    says="You told of a meeting with immigration officers or border police.",
)
def encounters() -> Condition:
    """There was a meeting with border or immigration officers, other than to be let in."""
    return roster("encounters").any(~item.choice("outcome").among("admitted"))


@_danger(
    "recent_uninspected_entry",
    "INA 235(b)(1)(A)(iii)",
    "Less than two years after an entry without inspection, removal without a judge is possible.",
    asks="Did you come in during the last two years without seeing an officer?",
    says="You came in less than two years ago without being checked by an officer.",
)
def recent_uninspected_entry() -> Condition:
    """There was an entry without inspection less than two years ago."""
    two_years_on = years_after(item.day("date"), 2, missing=Missing.FORWARD)
    return roster("entries").any(~item.yes("inspected") & (two_years_on > as_of))


@_danger(
    "earlier_applications",
    "INA 208(a)(2)(C)",
    "An officer or judge will compare an earlier application with this one.",
    asks="Was there ever an earlier application for protection, by you or your close family?",
    says="You told of an earlier application for protection.",
)
def earlier_applications() -> Condition:
    """There was an earlier application for protection."""
    return roster("prior_applications").any() | yes("prior_claims.any")


@_danger(
    "armed_groups",
    "INA 208(b)(2)(A)(v)",
    "Contact with an armed group, even a forced payment, can be read as support of terrorism.",
    asks="Have you had to do with an army or an armed group, or paid one?",
    says="You named an army or an armed group.",
)
def armed_groups() -> Condition:
    """There was contact with an armed group, or a payment to one."""
    return roster("armed_groups").any()


@_danger(
    "persecutor",
    "INA 208(b)(2)(A)(i)",
    "Part in harm to others, even forced, can close asylum and withholding.",
    asks="Did you or your close family ever take part in harm to someone?",
    says="You said yes to the question about harm to others.",
)
def persecutor() -> Condition:
    """The person took part in harm to others."""
    return yes("persecutor.took_part")


@_danger(
    "custody",
    "INA 235(b)(1)(B)",
    "In detention the days are shorter and the judge sets them.",
    asks="Are you held in detention now?",
    says="You are held in detention.",
)
def custody() -> Condition:
    """The person is detained."""
    return yes("proceedings.detained")


@_danger(
    "minor",
    "INA 208(b)(3)(C)",
    "A child needs a person of trust and a lawyer, and other protections may be open.",
    asks="Are you under 18?",
    says="You are under 18.",
    who="an attorney for children",
)
def minor() -> Condition:
    """The person is under eighteen."""
    return years_after(day("applicant.date_of_birth"), 18, missing=Missing.FORWARD) > as_of


def messages() -> Iterator[tuple[str, str]]:
    """What the person reads of each, as ``(context, English)``."""
    for danger in DANGER_FACTS:
        yield danger.told(None)
        yield danger.told(True)
