"""Which forms does a case call for on a day, and which must wait?

Each form of the family rests on a rule that is told elsewhere, or goes with another form. What a
form is for and when it can be filed is said in plain words, with who says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.after_protection.green_card import (
    asylee_green_card,
    refugee_inspection,
    year_since_admission,
    year_since_asylum,
)
from wellfounded.law.after_protection.holding import asylum_held, permanent, refugee_held
from wellfounded.law.asylum.one_year_deadline.in_sight import not_filed_unless_said
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.family.follow_to_join import follow_to_join
from wellfounded.law.forum import as_of
from wellfounded.law.permission_to_work.asylum_applicant import application_waits, asylum_applicant
from wellfounded.law.permission_to_work.permission import by_deferral, by_tps, by_withholding
from wellfounded.law.permission_to_work.waiting_time import first_day_to_ask
from wellfounded.law.temporary_protected_status.status import temporary_protected_status
from wellfounded.logic import Condition, NamedDay, Reading, Span, yes


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A form, what it is for, and when it is filed, in English, with who says so.

    ``now`` holds while it can be filed; a form without it goes with another. ``unless`` keeps it
    back where it surely holds, and what is not known there keeps nothing back. ``waits`` holds
    while it cannot be filed yet; the day beside it is the first one then.
    """

    form: str
    purpose: str
    when: str
    authority: str
    now: Condition | None = None
    unless: Condition | None = None
    waits: tuple[tuple[Condition, NamedDay], ...] = ()


CALLS: tuple[Call, ...] = (
    Call(
        form="I-589",
        purpose="To ask for asylum and for withholding of removal.",
        when="While the person is in the United States. The law asks that it is received within "
        "one year after the last arrival. There are exceptions.",
        authority="INA 208(a)(2)(B)",
        now=~yes("application.filed"),
        unless=~in_the_united_states | asylum_held | refugee_held | permanent,
    ),
    Call(
        form="I-765",
        purpose="To ask for a card that shows that a person may work.",
        when="While an asylum form waits, a number of days must pass first. After a protection is "
        "given, there is no wait.",
        authority="8 CFR 208.7(a)(1)(i)",
        now=asylum_applicant | asylum_held | refugee_held | by_withholding | by_deferral | by_tps,
        waits=((application_waits, first_day_to_ask),),
    ),
    Call(
        form="I-765WS",
        purpose="To show money coming in and going out, for some work cards.",
        when="Only with Form I-765, and only for the kinds of card that ask for it.",
        authority="8 CFR 274a.12(c)",
    ),
    Call(
        form="I-730",
        purpose="To ask that a husband, a wife or a child under 21 can follow.",
        when="After asylum or admission as a refugee, within two years. One form for each person.",
        authority="8 CFR 208.21",
        now=follow_to_join,
    ),
    Call(
        form="I-485",
        purpose="To ask for a green card.",
        when="After one year in the country as a person with asylum or as a refugee.",
        authority="INA 209(b)",
        now=asylee_green_card | refugee_inspection,
        waits=((asylum_held, year_since_asylum), (refugee_held, year_since_admission)),
    ),
    Call(
        form="I-131",
        purpose="To ask for a paper to travel and come back.",
        when="Before any trip. To leave without it while an asylum form waits can end that form. "
        "Going back to the country one fled can end a protection. Ask a lawyer before travel.",
        authority="8 CFR 208.8",
    ),
    Call(
        form="I-821",
        purpose="To ask for Temporary Protected Status.",
        when="While the country is on the government's list and the time to register is open.",
        authority="INA 244(c)(1)(A)",
        now=temporary_protected_status,
    ),
    Call(
        form="I-912",
        purpose="To ask USCIS not to charge a fee, for people with little money.",
        when="With the form whose fee it is about. Some fees cannot be waived.",
        authority="8 CFR 106.3",
    ),
    Call(
        form="G-28",
        purpose="To show that a lawyer or an accredited representative speaks for a person.",
        when="With a form for USCIS, when somebody speaks for the person. The court has forms of "
        "its own for this.",
        authority="8 CFR 292.4(a)",
    ),
    Call(
        form="G-1145",
        purpose="To get a text or an email when USCIS takes a form.",
        when="On top of any form sent to USCIS by mail. Nobody has to use it.",
        authority="8 CFR 103.2(a)(7)",
    ),
    Call(
        form="AR-11",
        purpose="To tell the government of a new address.",
        when="Within 10 days after a move.",
        authority="INA 265(a)",
    ),
    Call(
        form="EOIR-33",
        purpose="To tell the immigration court of a new address.",
        when="Within 5 working days after a move, by everybody with a case in court.",
        authority="8 CFR 1003.15(d)(2)",
    ),
    Call(
        form="EOIR-26A",
        purpose="To ask the court or the Board not to charge a fee, for people with little money.",
        when="With the paper whose fee it is about. Some fees cannot be waived.",
        authority="8 CFR 1103.7(c)",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """How a form stands: ``now`` is None where it is not settled or goes with another form.

    ``opens`` is the first day to file it, while that day is ahead.
    """

    call: Call
    now: bool | None
    opens: Span | None = None

    @property
    def beside(self) -> bool:
        """Whether it goes with another form or with something that happens."""
        return self.call.now is None


def called_for(case: Case, day: date) -> tuple[Called, ...]:
    """Every form of the family, as it stands for a case on a day; not filed unless said."""
    reading = Reading(not_filed_unless_said(case.known(day)))
    return tuple(_called(call, reading) for call in CALLS)


def _called(call: Call, reading: Reading) -> Called:
    if call.now is None:
        return Called(call=call, now=None)
    kept_back = call.unless is not None and call.unless.decide(reading) is True
    now = False if kept_back else call.now.decide(reading)
    return Called(call=call, now=now, opens=None if now else _opens(call, reading))


def _opens(call: Call, reading: Reading) -> Span | None:
    for waiting, opens in call.waits:
        if waiting.decide(reading) is not False and (as_of < opens).decide(reading):
            return opens.span(reading)
    return None


def purpose(call: Call, language: Language) -> str:
    """What the form is for, in a sentence."""
    return language.say(f"called_for.{call.form}.purpose", call.purpose)


def when(call: Call, language: Language) -> str:
    """When it is filed, in a sentence or two."""
    return language.say(f"called_for.{call.form}.when", call.when)


def messages() -> Iterator[tuple[str, str]]:
    """Every sentence, as ``(context, English)``."""
    for call in CALLS:
        yield f"called_for.{call.form}.purpose", call.purpose
        yield f"called_for.{call.form}.when", call.when
