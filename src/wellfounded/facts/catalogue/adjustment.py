"""What does the form for a green card ask beyond all others?

Form I-485, Parts 1 to 7 and 9.1.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.adjustment_category import CATEGORIES, SUPPORT
from wellfounded.facts.dates import DURATION_OF_STATUS, PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import (
    Choice,
    Country,
    Date,
    Digits,
    Kind,
    Records,
    Text,
    YesNo,
)


def _asked(
    path: str,
    kind: Kind,
    question: str,
    item: str,
    *,
    help: str = "",
    complete: str = "",
    data_class: DataClass = DataClass.IDENTITY,
    section: Section = Section.IDENTITY,
) -> Fact:
    part, _, number = item.partition(".")
    return Fact(
        path,
        kind,
        question,
        f"The form for a green card asks it (Form I-485, Part {part}, item {number}).",
        data_class=data_class,
        section=section,
        help=help,
        complete=complete,
        forms=(f"I-485 {item}",),
    )


_guarded = partial(_asked, data_class=DataClass.DANGER, section=Section.NARRATIVE)

BASIS = (
    _asked(
        "adjustment.category",
        Choice(CATEGORIES),
        "On what do you base the form for a green card?",
        "2.3",
        help="A form can be based on one of these only. A lawyer can look at it with you.",
    ),
    _asked(
        "adjustment.applying_as",
        Choice(
            {
                "principal": "For myself, in my own right",
                "derivative": "As the husband, wife or child of the one who applied first",
            }
        ),
        "Do you apply in your own right, or through someone in your family?",
        "2.2",
    ),
    _asked(
        "adjustment.with_court",
        YesNo(),
        "Do you file this form with the immigration court?",
        "2.1",
        help="It is filed with the court by some people whose case is there now.",
    ),
    _asked(
        "adjustment.petition_receipt",
        Text(),
        "What is the receipt number of the form it is based on, if there is one?",
        "2.2",
        help="Three letters and ten digits. It stands on the notice from USCIS.",
    ),
    _asked(
        "adjustment.priority_date",
        Date(),
        "Which priority date does that notice show, if any?",
        "2.2",
    ),
    _asked(
        "adjustment.section_245i",
        YesNo(),
        "Do you apply under section 245(i)?",
        "2.4",
        help="It is an old rule for some family and work cases. A lawyer knows if it is meant.",
    ),
    _asked(
        "adjustment.child_status_protection",
        YesNo(),
        "Are you 21 or older, and do you apply as a child under the CSPA?",
        "2.5",
        help="CSPA is the Child Status Protection Act. It lets some people count as a child "
        "after 21.",
    ),
    _asked(
        "adjustment.support_exemption",
        Choice(SUPPORT),
        "What is so about the paper of support from your family (Form I-864)?",
        "3.1",
    ),
)

OTHER_PAPERS_ON_YOU = (
    _asked(
        "adjustment.other_birth_dates",
        Records(),
        "Have you ever used another date of birth?",
        "1.3",
        complete="Are these all the other dates of birth?",
    ),
    _asked("adjustment.other_birth_dates[].date", Date(), "Which date was it?", "1.3"),
    _asked(
        "adjustment.other_a_numbers",
        Records(),
        "Have you ever had another A-Number?",
        "1.5",
        complete="Are these all the other A-Numbers?",
    ),
    _asked(
        "adjustment.other_a_numbers[].number",
        Digits(shortest=7, padded=9, letter="A"),
        "Which A-Number was it?",
        "1.5",
    ),
)

LAST_ARRIVAL = (
    _asked(
        "adjustment.last_entry.state",
        Text(),
        "In which state is the place where you last came in?",
        "1.10",
    ),
    _asked(
        "adjustment.last_entry.paper",
        Choice(
            {
                "same": "With the passport or travel document that I told about",
                "other": "With another one",
                "none": "With none",
            }
        ),
        "With which passport or travel document did you last come in?",
        "1.10",
    ),
    _asked("adjustment.last_entry.paper_number", Text(), "What was its number?", "1.10"),
    _asked("adjustment.last_entry.paper_expires", Date(), "When did it end?", "1.10"),
    _asked("adjustment.last_entry.paper_country", Country(), "Which country gave it?", "1.10"),
    _asked(
        "adjustment.last_entry.visa_number",
        Text(),
        "What was the number of your visa when you last came in?",
        "1.10",
        help="Not everyone had a visa.",
    ),
    _asked(
        "adjustment.last_entry.visa_issued_on", Date(), "On what date was that visa given?", "1.10"
    ),
    _asked(
        "adjustment.last_entry.manner",
        Choice(
            {
                "admitted": "An officer checked me and admitted me",
                "paroled": "An officer checked me and paroled me",
                "uninspected": "I came in without being admitted or paroled",
                "other": "In another way",
            }
        ),
        "How did you last come in?",
        "1.11",
        help="The words are those of the form. Your I-94 or parole paper shows which it was.",
    ),
    _asked(
        "adjustment.last_entry.manner_other",
        Text(),
        "If it was in another way, what way was it?",
        "1.11",
    ),
    _asked("adjustment.crew_visa", YesNo(), "Have you ever had a visa for ship or plane crew?",
           "1.16"),
    _asked(
        "adjustment.came_as_crew",
        YesNo(),
        "Did you last come to join a ship, or as crew of a ship or plane?",
        "1.17",
    ),
)  # fmt: skip

I94 = (
    _asked(
        "adjustment.i94.which",
        Choice(
            {
                "entry": "The one from when I last came in",
                "later": "One that I got later, such as after asylum was given",
                "none": "I never had one",
            }
        ),
        "Which is your latest I-94 record?",
        "1.12",
        help="You can see it at i94.cbp.dhs.gov. It may also be on a paper from USCIS.",
    ),
    _asked("adjustment.i94.family", Text(), "Which family name is on it?", "1.12"),
    _asked("adjustment.i94.given", Text(), "Which first (given) name is on it?", "1.12"),
    _asked("adjustment.i94.number", Text(), "What is its number?", "1.12"),
    _asked(
        "adjustment.i94.expires",
        Date((DURATION_OF_STATUS,)),
        "Until what date does it let you stay?",
        "1.12",
        help='It may say "D/S" (duration of status) and give no date.',
    ),
    _asked("adjustment.i94.status", Text(), "Which status is on it?", "1.12"),
    _asked(
        "adjustment.status_expires",
        Date((DURATION_OF_STATUS,)),
        "When does the status that you have now end?",
        "1.15",
        help="Asylum has no such date.",
    ),
)

SOCIAL_SECURITY = (
    _asked(
        "adjustment.wants_social_security_card",
        YesNo(),
        "Do you want a Social Security card with this form?",
        "1.19",
    ),
    _asked(
        "adjustment.social_security_consent",
        YesNo(),
        "May USCIS give what is on this form to Social Security, to make the card?",
        "1.19",
        help="The form gives the card only with this consent.",
    ),
)

EARLIER_STEPS = (
    _asked(
        "adjustment.immigrant_visa.applied",
        YesNo(),
        "Abroad, did you ever ask for a visa to live in the United States for good?",
        "4.1",
        help="At an embassy or consulate of the United States. It is called an immigrant visa.",
    ),
    _asked("adjustment.immigrant_visa.city", Text(), "In which city was that?", "4.2"),
    _asked("adjustment.immigrant_visa.country", Country(), "In which country was that?", "4.2"),
    _asked(
        "adjustment.immigrant_visa.decision",
        Text(),
        "What was decided?",
        "4.3",
        help="Such as approved, refused, denied or withdrawn.",
    ),
    _asked("adjustment.immigrant_visa.decided_on", Date(), "On what date?", "4.4"),
    _asked(
        "adjustment.applied_before",
        YesNo(),
        "In the United States, did you ask for a green card before?",
        "4.5",
    ),
    _asked(
        "adjustment.residence_rescinded",
        YesNo(),
        "Did you have a green card that was taken back under section 246?",
        "4.6",
    ),
)

FAMILY_TOO = (
    _asked(
        "adjustment.spouse_in_forces",
        YesNo(),
        "Is your husband or wife in the U.S. armed forces or Coast Guard now?",
        "6.2",
    ),
    _asked(
        "adjustment.spouse_applies",
        YesNo(),
        "Does your husband or wife ask for a green card together with you?",
        "6.10",
    ),
    _asked(
        "family.children[].green_card_too",
        YesNo(),
        "Does this child also ask for a green card now, on a form of their own?",
        "7.2",
    ),
)

ORGANIZATIONS = (
    _guarded(
        "adjustment.organizations",
        Records(),
        "Have you ever been in, or close to, any group, in any country?",
        "9.1",
        help="The form names organizations, associations, funds, parties, clubs and the like. "
        "A church, a school club, a union and a party all count.",
        complete="Are these all the groups?",
    ),
    _guarded("adjustment.organizations[].name", Text(), "What is its name?", "9.2"),
    _guarded("adjustment.organizations[].city", Text(), "In which city or town is it?", "9.3"),
    _guarded(
        "adjustment.organizations[].region", Text(), "In which state or province is it?", "9.3"
    ),
    _guarded("adjustment.organizations[].country", Country(), "In which country is it?", "9.3"),
    _guarded(
        "adjustment.organizations[].nature", Text(), "What is it for, what does it do?", "9.4"
    ),
    _guarded("adjustment.organizations[].role", Text(), "What did you do in it?", "9.4"),
    _guarded("adjustment.organizations[].from", Date(), "From when were you in it?", "9.5"),
    _guarded(
        "adjustment.organizations[].to",
        Date((PRESENT,)),
        "Until when were you in it?",
        "9.5",
        help="If it has not ended, say so.",
    ),
)

ADJUSTMENT = (
    *BASIS,
    *OTHER_PAPERS_ON_YOU,
    *LAST_ARRIVAL,
    *I94,
    *SOCIAL_SECURITY,
    *EARLIER_STEPS,
    *FAMILY_TOO,
    *ORGANIZATIONS,
)
