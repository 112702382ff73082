"""Which protection is held, since when? INA 208(b)(1), 207(c), 241(b)(3).

A status that is named holds from its first to its last day; a decision from its own day.
Whoever has a green card is no longer an asylee or a refugee in status.
"""

from __future__ import annotations

from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.logic import ANY_DAY, Condition, Day, Rule, WhenDay, choice, day, item, roster

statuses = roster("statuses")
permanent = statuses.any(item.choice("kind").among("immigrant") & (item.day("from") <= as_of))


def in_status(kind: str) -> Condition:
    """A status of this kind holds on the day asked for."""
    now = (item.day("from") <= as_of) & (as_of <= item.day("to"))
    return statuses.any(item.choice("kind").among(kind) & now)


def decided(outcome: str) -> Condition:
    """This was given by a decision of the asylum office or a judge."""
    return choice("decision.outcome").among(outcome) & (day("decision.on") <= as_of)


def _holds(id: str, authority: str, name: str, holding: Condition) -> Rule:
    def write() -> Condition:
        return holding

    write.__doc__ = f"The person has {name}."
    return rule(
        id,
        authority,
        confidence=Confidence.PRIMARY,
        yes=f"The person has {name}.",
        no=f"The person does not have {name}.",
        not_settled=f"It is not settled whether the person has {name}.",
    )(write)


asylum_held = _holds(
    "held.asylum",
    "INA 208(b)(1)(A)",
    "asylum",
    (in_status("asylee") | decided("asylum")) & ~permanent,
)
refugee_held = _holds(
    "held.refugee", "INA 207(c)(1)", "refugee status", in_status("refugee") & ~permanent
)
withholding_held = _holds(
    "held.withholding", "INA 241(b)(3)(A)", "withholding of removal", decided("withholding")
)
cat_withholding_held = _holds(
    "held.cat_withholding",
    "8 CFR 1208.16(c)(4)",
    "withholding under the Convention against Torture",
    decided("cat_withholding"),
)
cat_deferral_held = _holds(
    "held.cat_deferral", "8 CFR 1208.17(a)", "deferral of removal", decided("cat_deferral")
)


@named_day("held.asylum_since", "INA 208(b)(1)(A)")
def asylum_since() -> Day:
    """The day asylum was given."""
    asylee = item.choice("kind").among("asylee")
    named = statuses.latest(item.day("from"), if_none=ANY_DAY, where=asylee)
    return WhenDay(statuses.any(asylee), named, day("decision.on"))


@named_day("held.refugee_since", "INA 207(c)(1)")
def refugee_since() -> Day:
    """The day of admission as a refugee."""
    refugee = item.choice("kind").among("refugee")
    return statuses.latest(item.day("from"), if_none=ANY_DAY, where=refugee)
