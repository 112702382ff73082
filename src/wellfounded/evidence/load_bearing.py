"""Which facts of a case bear load: on which does what it asks for rest?

A fact bears load when a rule that the case asks for reads it, or when it is the story that a
finding on an element weighs, and when a paper or a witness could show it. ``READ_BY_RULES`` names
the facts behind each kind; a test holds that the rules of the law read them. What only denies
something ("no return trips") is not asked for: nothing can show it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from wellfounded.evidence.asking import Asking
from wellfounded.evidence.load import READ_BY_RULES, TITLES, Load
from wellfounded.evidence.protections import asked_for, read_by
from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record

DEADLINE = ("one_year_deadline",)
EXCEPTIONS = ("changed_circumstances_exception", "extraordinary_circumstances_exception")


def load_bearing(case: Case, as_of: date) -> tuple[Load, ...]:
    """The facts that bear load in a case on a day, in the order of ``TITLES``."""
    asking = Asking.of(case, as_of)
    found = [load for find in FINDERS for load in find(asking) if rules_read(load.kind, case)]
    return tuple(sorted(found, key=lambda load: list(TITLES).index(load.kind)))


def rules_read(kind: str, case: Case) -> bool:
    """Whether a rule that the case asks for reads what stands behind a kind of fact."""
    if kind not in READ_BY_RULES:
        return True
    read = {path for goal in asked_for(case) for path in read_by(goal)}
    return not read.isdisjoint(READ_BY_RULES[kind])


def _who(asking: Asking) -> Iterator[Load]:
    yield Load(
        kind="identity",
        at="applicant.name",
        reached_by=("applicant.name", "applicant.date_of_birth", "applicant.birth"),
        elements=("credibility",),
    )
    if asking.case.listed("applicant.nationality"):
        yield Load(
            kind="nationality",
            at="applicant.nationality",
            reached_by=("applicant.nationality", "applicant.passport"),
            elements=("well_founded_fear",),
        )


def _filing(asking: Asking) -> Iterator[Load]:
    case = asking.case
    if not asking.for_asylum:
        return
    if last := asking.last_arrival:
        yield Load(
            kind="entry",
            at=f"{last}.date",
            reached_by=(last, *DEADLINE),
            elements=DEADLINE,
        )
    if case.yes_no("applicant.unaccompanied_child.determined"):
        yield Load(
            kind="child_alone",
            at="applicant.unaccompanied_child.determined_on",
            reached_by=("applicant.unaccompanied_child",),
            elements=DEADLINE,
        )
    if asking.late:
        yield from _excuses(asking)
    elif asking.by_mail_alone:
        yield Load(
            kind="mailing",
            at="application.mailed_on",
            reached_by=("application.mailed_on", "application.mailing_proof"),
            elements=DEADLINE,
        )


def _excuses(asking: Asking) -> Iterator[Load]:
    for number, reason in enumerate(asking.case.items("delay.reasons"), start=1):
        at = reason.at.removesuffix(".")
        yield Load(
            kind="delay",
            at=at,
            reached_by=(at, *EXCEPTIONS),
            elements=EXCEPTIONS,
            own_words=(*asking.told("delay.account"), *_said(reason, "what")),
            number=number,
        )
    for number, status in enumerate(asking.case.items("statuses"), start=1):
        at = status.at.removesuffix(".")
        yield Load(
            kind="status",
            at=at,
            reached_by=(at,),
            elements=("extraordinary_circumstances_exception",),
            number=number,
        )


def _harms(asking: Asking) -> Iterator[Load]:
    for number, harm in enumerate(asking.case.items("harms"), start=1):
        at = harm.at.removesuffix(".")
        yield Load(
            kind="harm",
            at=at,
            reached_by=(at,),
            elements=("persecution_severity", "past_persecution", "nexus"),
            own_words=_said(harm, "what"),
            number=number,
        )


def _fear(asking: Asking) -> Iterator[Load]:
    elements = ("well_founded_fear", "internal_relocation", "changed_conditions_rebuttal")
    yield Load(
        kind="conditions",
        at="fear",
        reached_by=("fear", *elements, "withholding"),
        elements=(*elements, "withholding"),
        own_words=asking.told("fear.what", "fear.relocation"),
    )
    if asking.by_private():
        yield Load(
            kind="officials",
            at="state_or_unable_unwilling",
            reached_by=("state_or_unable_unwilling", *_each(asking.case, "harms", "response")),
            elements=("state_or_unable_unwilling",),
        )


GROUNDS = (
    ("race", "race", ("applicant.ethnicity", "applicant.race")),
    ("religion", "religion", ("applicant.religion",)),
    ("nation", "nationality", ("applicant.ethnicity", "applicant.native_language")),
    ("particular_social_group", "particular_social_group", ("psg_cognizable",)),
    ("political_opinion", "political_opinion", ("organizations",)),
)
"""Kind, the ground as a case names it, and what a paper about it may speak of."""


def _grounds(asking: Asking) -> Iterator[Load]:
    for kind, ground, spoken_of in GROUNDS:
        if asking.named(ground) and not (ground == "political_opinion" and asking.births):
            group = ("psg_cognizable",) if kind == "particular_social_group" else ()
            yield Load(
                kind=kind,
                at=spoken_of[0],
                reached_by=(*spoken_of, "protected_ground"),
                elements=("protected_ground", "nexus", *group),
                own_words=asking.told("organizations.account"),
            )
    if asking.births:
        yield Load(
            kind="births",
            at="population_control",
            reached_by=("population_control", "political_opinion_cpc"),
            elements=("political_opinion_cpc", "protected_ground"),
            own_words=asking.told("population_control.account"),
        )


def _torture(asking: Asking) -> Iterator[Load]:
    if asking.against_torture:
        elements = ("cat_torture", "cat_acquiescence", "cat_likelihood")
        yield Load(
            kind="torture",
            at="torture",
            reached_by=("torture", *elements),
            elements=elements,
            own_words=asking.told("torture.account"),
        )


def _family(asking: Asking) -> Iterator[Load]:
    case = asking.case
    if case.yes_no("family.spouse.include") or asking.births_of_spouse:
        yield Load(
            kind="spouse",
            at="family.spouse",
            reached_by=("family.spouse",),
            elements=("derivative",),
        )
    for number, child in enumerate(case.items("family.children"), start=1):
        at = child.at.removesuffix(".")
        if child.yes_no("include"):
            yield Load(
                kind="child",
                at=at,
                reached_by=(at,),
                elements=("derivative",),
                number=number,
            )


def _arrests(asking: Asking) -> Iterator[Load]:
    for number, arrest in enumerate(asking.case.items("arrests"), start=1):
        at = arrest.at.removesuffix(".")
        if arrest.text("country") == "US":
            yield Load(
                kind="arrest",
                at=at,
                reached_by=(at,),
                elements=("particularly_serious_crime", "discretion"),
                number=number,
            )


def _each(case: Case, listed: str, name: str) -> tuple[str, ...]:
    return tuple(record.full(name) for record in case.items(listed) if record.text(name))


def _said(record: Record, name: str) -> tuple[str, ...]:
    return (record.full(name),) if record.text(name) or record.story(name) else ()


FINDERS: tuple[Callable[[Asking], Iterator[Load]], ...] = (
    _who,
    _filing,
    _harms,
    _fear,
    _grounds,
    _torture,
    _family,
    _arrests,
)
