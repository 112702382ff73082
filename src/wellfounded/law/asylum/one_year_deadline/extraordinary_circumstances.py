"""Did extraordinary circumstances cause the delay? 8 CFR 1208.4(a)(5).

They must not be of the person's own making, must be directly related to the delay, and the
delay must be reasonable. The list in the regulation is not the whole list.
"""

from wellfounded.law.asylum.age import eighteenth_birthday
from wellfounded.law.asylum.one_year_deadline.arrival import last_arrival
from wellfounded.law.asylum.one_year_deadline.changed_circumstances import STATUTE, delays, named
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day
from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, TO_BE_WEIGHED, Condition, Rule, item, roster

within_the_year = (item.day("from") <= last_lawful_day) & (item.day("to") >= last_arrival)
of_a_kind = item.choice("kind").among("tps", "parole", "nonimmigrant", "immigrant")


def _circumstance(
    id: str, authority: str, title: str, where: Condition, also: Condition = NEVER
) -> Rule:
    def write() -> Condition:
        return delays.any(where) | also

    write.__doc__ = title
    return rule(
        f"asylum.one_year.extraordinary.{id}",
        authority,
        confidence=Confidence.PRIMARY,
        yes="There is a circumstance of this kind.",
        no="No circumstance of this kind is named.",
        not_settled="It is not settled whether there was a circumstance of this kind.",
    )(write)


illness = _circumstance(
    "illness",
    "8 CFR 1208.4(a)(5)(i)",
    "Serious illness or disability during the year after arrival.",
    named("illness") & within_the_year,
)
legal_disability = _circumstance(
    "legal_disability",
    "8 CFR 1208.4(a)(5)(ii)",
    "Legal disability during the year after arrival, such as being under eighteen.",
    named("legal_disability") & within_the_year,
    also=eighteenth_birthday > last_arrival,
)
counsel = _circumstance(
    "counsel",
    "8 CFR 1208.4(a)(5)(iii)",
    "Ineffective help of counsel, with the three steps that must be shown.",
    named("counsel"),
)
rejected_filing = _circumstance(
    "rejected_filing",
    "8 CFR 1208.4(a)(5)(v)",
    "A filing within the year was sent back and corrected.",
    named("rejected_filing") & (item.day("from") <= last_lawful_day),
)
death_or_illness = _circumstance(
    "death_or_illness_of_other",
    "8 CFR 1208.4(a)(5)(vi)",
    "Death or serious illness of counsel or of close family.",
    named("death_or_illness_of_other"),
)
other_circumstance = _circumstance(
    "other",
    "8 CFR 1208.4(a)(5)",
    "Another circumstance beyond the list.",
    named("other"),
)


@rule(
    "asylum.one_year.extraordinary.maintained_status",
    "8 CFR 1208.4(a)(5)(iv)",
    "Matter of T-M-H- & S-W-C-, 25 I&N Dec. 193 (BIA 2010)",
    confidence=Confidence.PRIMARY,
    yes="The person held a status that began within the year and was still held at filing.",
    no="The person held no such status at filing.",
    not_settled="It is not settled whether such a status was kept until the filing.",
    notes=(
        "A status that ended before the filing may still excuse it for a reasonable time. "
        "Six months after a status ends is ordinarily too long. Less is not always soon enough.",
        "A status that began after the year had run out does not help.",
        "The status must also be directly related to the delay.",
    ),
)
def maintained_status() -> Condition:
    """A lawful status, TPS or parole was kept from within the year until the filing."""
    kept = (item.day("from") <= last_lawful_day) & (filing_day <= item.day("to"))
    return roster("statuses").any(of_a_kind & kept)


@rule(
    "asylum.one_year.extraordinary.status_that_ended",
    "8 CFR 1208.4(a)(5)(iv)",
    confidence=Confidence.PRIMARY,
    yes="The person held a status that began within the year.",
    no="The person held no status that began within the year.",
    not_settled="It is not settled whether the person held a status that began within the year.",
)
def status_that_ended() -> Condition:
    """A status, permit or parole that began within the year."""
    return roster("statuses").any(item.day("from") <= last_lawful_day)


@rule(
    "asylum.one_year.extraordinary_circumstances",
    STATUTE,
    "8 CFR 1208.4(a)(5)",
    confidence=Confidence.PRIMARY,
    yes="An extraordinary circumstance excuses the late filing.",
    no="No extraordinary circumstance excuses the late filing.",
    not_settled="It must be weighed whether an extraordinary circumstance excuses the late filing.",
    notes=(
        "The application must follow within a reasonable period. No fixed number of days is safe.",
        "For ineffective counsel three steps must be shown: a statement, notice to the lawyer, and "
        "a complaint or the reason for none. They can still be taken.",
    ),
)
def extraordinary_circumstances() -> Condition:
    """Extraordinary circumstances excuse the late filing."""
    named_circumstance = (
        illness
        | legal_disability
        | counsel
        | rejected_filing
        | death_or_illness
        | other_circumstance
        | status_that_ended
    )
    text = maintained_status | (named_circumstance & TO_BE_WEIGHED)
    return weigh("extraordinary_circumstances_exception", text)
