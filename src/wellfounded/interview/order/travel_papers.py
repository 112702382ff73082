"""Which paper to travel is asked for? Form I-131.

Beside the way: it is told when that form is made.
"""

from functools import reduce
from operator import or_

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import Condition, choice, yes

SECTION = Section(
    id="travel_papers",
    title="Travel papers",
    opening="There is a form to ask for a paper to travel, or for more parole. "
    "Ask a lawyer before you travel, even with such a paper.",
    beside=True,
)


def _asks_for(*kinds: str) -> Condition:
    return choice("travel_document.kind").among(*kinds)


refugee_document = _asks_for("refugee_document", "resident_document")
advance_parole = _asks_for(
    "pending_asylum", "pending_green_card", "pending_tps", "deferred_departure", "parolee"
)
new_period = _asks_for(
    "again", "again_afghan", "again_family", "again_minors", "again_program", "again_ukraine"
)
parole = new_period | _asks_for("parole_in_place")
is_wrong = choice("travel_document.replace_why").among("wrong_by_me", "wrong_by_others")
tied = reduce(
    or_,
    (
        yes(f"travel_document.{tie}")
        for tie in (
            *("plans_return", "returned", "passport_taken", "benefit_taken"),
            *("nationality_again", "nationality_new", "protected_elsewhere"),
        )
    ),
)
replacing = yes("travel_document.replacing")
abroad = refugee_document & choice("travel_document.send_to").among("abroad")


def _of(*names: str) -> tuple[str, ...]:
    return tuple(f"travel_document.{name}" for name in names)


PAPERS = (
    questions(400, *_of("kind"), heading="The paper you ask for"),
    questions(
        401,
        *_of("as_refugee", "proceedings", "receipt", "class_of_admission", "parolee_id", "program"),
        heading="Your status and your papers",
        blank=_of("receipt", "class_of_admission", "parolee_id", "program"),
    ),
    questions(
        402,
        *_of("had_one", "had_one_on", "had_one_now"),
        *_of("had_parole", "had_parole_on", "had_parole_now", "replacing"),
        heading="Papers you had before",
        blank=_of("had_one_on", "had_one_now", "had_parole_on", "had_parole_now"),
    ),
    questions(
        403,
        *_of("replace_why", "correct", "correct_complete", "replaced_receipt"),
        heading="A new paper in place of another",
        opens_if=replacing,
        closes_if=parole,
        blank=_of("correct", "correct_complete"),
    ),
    questions(450, *_of("correct_what"), opens_if=replacing & is_wrong, closes_if=parole),
    questions(
        404,
        *_of("send_to", "send_city", "send_country", "notify_at"),
        heading="Where the paper is sent",
        opens_if=refugee_document,
        blank=_of("send_city", "send_country", "notify_at"),
    ),
    questions(
        405,
        *_of("notify.in_care_of", "notify.street", "notify.unit", "notify.city"),
        *_of("notify.region", "notify.province", "notify.postal_code"),
        heading="Where the note to pick it up is sent",
        opens_if=abroad & choice("travel_document.notify_at").among("other"),
        blank=_of(
            *("notify.in_care_of", "notify.unit", "notify.region"),
            *("notify.province", "notify.postal_code"),
        ),
    ),
    questions(
        406,
        *_of("notify.country", "notify.phone", "notify.email"),
        heading="More about that place",
        opens_if=abroad & choice("travel_document.notify_at").among("other"),
        blank=_of("notify.phone", "notify.email"),
    ),
)

TIES = (
    questions(
        407,
        *_of("refugee_from", "plans_return", "returned", "passport_taken", "benefit_taken"),
        *_of("nationality_again", "nationality_new"),
        heading="The country you fled",
        opens_if=refugee_document,
    ),
    questions(
        408,
        *_of("protected_elsewhere", "now_at", "been_to", "been_to_complete"),
        heading="Other countries, and where you are",
        opens_if=refugee_document,
        blank=_of("now_at", "been_to", "been_to_complete"),
    ),
    questions(451, *_of("ties"), opens_if=refugee_document & tied),
)

THE_TRIP = (
    questions(
        409,
        *_of("leaving_on", "countries", "countries_complete", "trips", "days"),
        heading="Your trip",
        opens_if=advance_parole,
    ),
    questions(452, *_of("purpose"), opens_if=advance_parole),
    questions(453, *_of("parole_reason"), opens_if=parole),
    questions(
        454,
        *_of("stay", "work_permit_too"),
        heading="If you are given parole",
        opens_if=parole,
    ),
)

PAGES = within(SECTION, *PAPERS, *TIES, *THE_TRIP)
