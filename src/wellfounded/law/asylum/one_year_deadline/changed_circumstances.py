"""Did circumstances change? INA 208(a)(2)(D); 8 CFR 1208.4(a)(4).

The change must materially affect eligibility, and the application must follow within a
reasonable period, counted from when the person learned of it. No number of days is safe.
"""

from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, Rule, item, roster

delays = roster("delay.reasons")
STATUTE = "INA 208(a)(2)(D)"


def named(*kinds: str) -> Condition:
    """The reason for the delay is of one of these kinds."""
    return item.choice("kind").among(*kinds)


def _change(id: str, paragraph: str, title: str, kind: str) -> Rule:
    def write() -> Condition:
        return delays.any(named(kind))

    write.__doc__ = title
    return rule(
        f"asylum.one_year.changed.{id}",
        f"8 CFR 1208.4(a)(4)(i)({paragraph})",
        confidence=Confidence.PRIMARY,
        yes="The person names a change of this kind.",
        no="The person names no change of this kind.",
        not_settled="It is not settled whether there was a change of this kind.",
    )(write)


country_conditions = _change(
    "country_conditions",
    "A",
    "Conditions in the home country changed.",
    "changed_country_conditions",
)
own_circumstances = _change(
    "own_circumstances",
    "B",
    "The person's own circumstances changed, or US law did.",
    "changed_personal",
)
lost_derivative_status = _change(
    "lost_derivative_status",
    "C",
    "The person stopped being a dependant in another person's application.",
    "lost_derivative_status",
)


@rule(
    "asylum.one_year.changed_circumstances",
    STATUTE,
    "8 CFR 1208.4(a)(4)",
    confidence=Confidence.PRIMARY,
    yes="A changed circumstance excuses the late filing.",
    no="No changed circumstance excuses the late filing.",
    not_settled="It must be weighed whether a changed circumstance excuses the late filing.",
    notes=(
        "The application must follow within a reasonable period. No fixed number of days is safe.",
    ),
)
def changed_circumstances() -> Condition:
    """Changed circumstances excuse the late filing."""
    change = country_conditions | own_circumstances | lost_derivative_status
    return weigh_if("changed_circumstances_exception", change)
