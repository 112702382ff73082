"""Who files, in which matter, where? The cover of the court, the letter to USCIS.

Immigration Court Practice Manual, ch. 3.3(c)(6) and Appendix E.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.process import events
from wellfounded.packets.contents.exhibits import each_translated
from wellfounded.packets.contents.written import (
    a_number,
    address,
    applicants_number,
    days,
    lines,
    listed_name,
)
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import CourtCover, CoverLetter, Labelled, Party

DRAFT = "DRAFT - NOT FOR FILING"
DRAFT_NOTE = "This packet is a draft. It is not ready to be filed."
APPLICATION_TITLE = (
    "{whose} Form I-589, Application for Asylum and for Withholding of Removal,"
    " and Supporting Evidence"
)
EVIDENCE_TITLE = "{whose} Supplemental Evidence"
AT_USCIS = {True: "Form I-589 and supporting evidence", False: "Evidence for Form I-589"}
"""What a packet for USCIS is called, with the form and without."""
PROCEEDINGS = {
    "asylum_only": "In asylum-only proceedings",
    "withholding_only": "In withholding-only proceedings",
}
HEARINGS = frozenset({"master_set", "individual_set"})
SPEAKS_AS = {"attorney": "Attorney", "accredited": "Accredited representative"}
SPEAKS = frozenset(SPEAKS_AS)
"""Who may speak for a person (8 CFR 1292.1)."""
TRANSLATED = (
    "Each paper in another language is followed by its full English translation and the"
    " translator's certificate (8 CFR 103.2(b)(3))."
)
COPIES = "All papers are copies; each original that is at hand can be shown on request."
UNKNOWN_LINE = "____________________"


def title(case: Case, *, with_form: bool) -> str:
    """The title of the filing with a court, in capitals."""
    chosen = APPLICATION_TITLE if with_form else EVIDENCE_TITLE
    return chosen.format(whose=whose(case)).upper()


def whose(case: Case) -> str:
    """Whose filing with a court it is."""
    return "Respondents'" if len(parties(case)) > 1 else "Respondent's"


def head(case: Case) -> str:
    """Who stands at the head of a page that may come loose: the name and the A-Number."""
    return ", ".join(filter(None, (plain_name(case), applicants_number(case))))


def parties(case: Case) -> tuple[Party, ...]:
    """The person whose case it is, then each relative who rides on it, with their A-Numbers."""
    lead = listed_name(case, "applicant.name")
    return (
        Party(name=lead or UNKNOWN_LINE, a_number=applicants_number(case) or UNKNOWN_LINE),
        *_riders(case),
    )


def _riders(case: Case) -> Iterator[Party]:
    relatives = ["family.spouse"]
    relatives += [f"family.children[{at}]" for at in range(case.sizes.get("family.children", 0))]
    for at in relatives:
        number = a_number(case.text(f"{at}.a_number"))
        rides = case.yes_no(f"{at}.include") and number
        if case.yes_no(f"{at}.in_court") or rides:
            yield Party(name=listed_name(case, f"{at}.name"), a_number=number or UNKNOWN_LINE)


def represented(case: Case) -> bool:
    """Whether a lawyer or accredited representative speaks for the person."""
    return case.text("representative.kind") in SPEAKS


def court_cover(case: Case, as_of: date, *, with_form: bool, draft: bool) -> CourtCover:
    """The cover of a filing with an immigration court."""
    court = case.text("proceedings.court")
    return CourtCover(
        title=title(case, with_form=with_form),
        filer=tuple(_filer(case)),
        custody=_custody(case),
        court=(
            "UNITED STATES DEPARTMENT OF JUSTICE",
            "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW",
            "IMMIGRATION COURT",
            court.upper() or UNKNOWN_LINE,
        ),
        parties=parties(case),
        proceedings=PROCEEDINGS.get(case.text("proceedings.kind"), "In removal proceedings"),
        judge=case.text("proceedings.judge") or UNKNOWN_LINE,
        hearing=next_hearing(case, as_of) or UNKNOWN_LINE,
        notes=(DRAFT_NOTE,) if draft else (),
    )


def open_on_cover(case: Case, as_of: date) -> Iterator[Problem]:
    """What the cover of the court leaves to be written by hand."""
    if not listed_name(case, "applicant.name"):
        yield Problem(id="no_name", path="applicant.name.family")
    if not case.text("proceedings.court"):
        yield Problem(id="no_court", path="proceedings.court")
    if not applicants_number(case):
        yield Problem(id="no_a_number", path="applicant.a_number")
    if represented(case):
        yield from _open_of_representative(case)
    elif not any(address(case)):
        yield Problem(id="no_address", path="contact.address.street")
    if case.yes_no("proceedings.detained") is None:
        yield Problem(id="custody", path="proceedings.detained")
    if not case.text("proceedings.judge"):
        yield Problem(id="no_judge", path="proceedings.judge")
    if not next_hearing(case, as_of):
        yield Problem(id="no_hearing", path="events")


def _open_of_representative(case: Case) -> Iterator[Problem]:
    """A clerk knows who files by name and EOIR ID (8 CFR 1292.1(f))."""
    if not representative(case):
        yield Problem(id="no_filer", path="representative.name")
    if not case.text("representative.eoir_id"):
        yield Problem(id="no_eoir_id", path="representative.eoir_id")


def next_hearing(case: Case, as_of: date) -> str:
    """The day and hour of the next hearing that was set; empty if none is known."""
    ahead = [
        one
        for one in events(case)
        if one.kind in HEARINGS and one.dated and one.day.latest >= as_of
    ]
    if not ahead:
        return ""
    first = min(ahead, key=lambda one: one.day.earliest)
    return ", ".join(filter(None, (days(first.day), first.time)))


def _custody(case: Case) -> str:
    detained = case.yes_no("proceedings.detained")
    if detained is None:
        return "DETAINED / NON-DETAINED"
    return "DETAINED" if detained else "NON-DETAINED"


def _filer(case: Case) -> Iterator[Labelled | str]:
    if represented(case):
        yield from filter(None, (representative(case),))
        yield f"{SPEAKS_AS[case.text('representative.kind')]} for {_respondents(case)}"
        yield Labelled(label="EOIR ID No.", value=case.text("representative.eoir_id"))
        yield from filter(None, (case.text("representative.organization"),))
        yield from lines(case, "representative")
        yield from _reached(case, "representative")
        return
    name = plain_name(case)
    yield f"{name}, Respondent, pro se" if name else "Respondent, pro se"
    yield from address(case)
    yield from _reached(case, "contact")


def _respondents(case: Case) -> str:
    return "Respondents" if len(parties(case)) > 1 else "Respondent"


def representative(case: Case) -> str:
    """The name of who speaks for the person, in the order in which it is said."""
    parts = (case.text(f"representative.{part}") for part in ("given", "middle", "family"))
    return " ".join(filter(None, parts)) or case.text("representative.name")


def plain_name(case: Case) -> str:
    """The applicant's name in the order in which it is said."""
    parts = (case.text(f"applicant.name.{part}") for part in ("given", "middle", "family"))
    said = [part for part in parts if part not in ("", "none", "FNU")]
    return " ".join(said) or case.text("applicant.name.native")


def _reached(case: Case, at: str) -> Iterator[Labelled | str]:
    yield Labelled(label="Telephone", value=case.text(f"{at}.phone"))
    yield from filter(None, (case.text(f"{at}.email"),))


def cover_letter(case: Case, enclosed: tuple[str, ...]) -> CoverLetter:
    """The letter on top of what goes to USCIS."""
    by_other = represented(case)
    name = representative(case) if by_other else plain_name(case)
    at = lines(case, "representative") if by_other else address(case)
    receipt = next(
        (
            one.text("number")
            for one in case.items("receipts")
            if one.text("form") in ("I-589", "") and one.text("number")
        ),
        "",
    )
    about = [
        Labelled(
            label="Form", value="I-589, Application for Asylum and for Withholding of Removal"
        ),
        Labelled(label="Applicant", value=listed_name(case, "applicant.name") or UNKNOWN_LINE),
        Labelled(label="A-Number", value=applicants_number(case) or "none known"),
    ]
    if receipt:
        about.append(Labelled(label="Receipt number", value=receipt))
    return CoverLetter(
        title="Cover letter",
        sender=tuple(filter(None, (name, *at))),
        receiver=("U.S. Citizenship and Immigration Services",),
        date="",
        about=tuple(about),
        opening=("The following is enclosed, in this order:",),
        enclosed=enclosed,
        closing=(" ".join((*((TRANSLATED,) if each_translated(case) else ()), COPIES)),),
        signature=(Labelled(label="Signature"), Labelled(label="Printed name", value=name)),
    )
