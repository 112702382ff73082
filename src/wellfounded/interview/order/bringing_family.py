"""For whom is a petition sent, and what does it ask of each? Form I-730.

Beside the way: it is told when a petition for one of the family is made.
"""

from wellfounded.interview.pages import Page, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.after_protection.holding import asylum_held, permanent, refugee_held
from wellfounded.law.family.follow_to_join import last_day
from wellfounded.law.family.grant import granted
from wellfounded.law.forum import as_of
from wellfounded.logic import NEVER, Condition, choice, item, roster, yes

SECTION = Section(
    id="bringing_family",
    title="Bringing family",
    opening="There is a form for each husband, wife or child who may follow you. "
    "It asks about you and about that person.",
    beside=True,
)

SPOUSE, CHILDREN = "family.spouse", "family.children"
married = choice("applicant.marital_status").among("married")
for_spouse = married & yes("family.spouse.petition.wanted")
for_child = item.yes("petition.wanted")

statuses = roster("statuses")
asked_status = choice("relative_petition.status")
by_asylum = (
    statuses.any(item.choice("kind").among("asylee"))
    | choice("decision.outcome").among("asylum")
    | asked_status.among("asylee", "resident_by_asylum")
)
as_refugee = statuses.any(item.choice("kind").among("refugee")) | asked_status.among(
    "refugee", "resident_by_refugee_status"
)

settled = asylum_held | refugee_held | (permanent & (by_asylum | as_refugee))

NAME = ("family", "given", "middle")
ENDED = (*NAME, "ended_on", "ended_place", "ended_region", "ended_country")
PAPERS = tuple(
    f"{paper}.{name}"
    for paper in ("passport", "travel_document")
    for name in ("number", "expires", "country")
)


def _under(place: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{place}.{name}" for name in names)


def _both(
    number: int,
    *names: str,
    spouse: str,
    child: str,
    opens: tuple[Condition, Condition] = (for_spouse, for_child),
    closes: tuple[Condition, Condition] = (NEVER, NEVER),
    blank: tuple[str, ...] = (),
) -> tuple[Page, Page]:
    """The page on the husband or wife, with this number, and with the next that on a child."""
    paths, may = _under("petition", *names), _under("petition", *blank)
    return (
        questions(
            number,
            *_under(SPOUSE, *paths),
            heading=spouse,
            opens_if=opens[0],
            closes_if=closes[0],
            blank=_under(SPOUSE, *may),
        ),
        record(
            number + 1,
            CHILDREN,
            *paths,
            heading=child,
            opens_if=opens[1],
            closes_if=closes[1],
            blank=may,
        ),
    )


here = (
    for_spouse & yes("family.spouse.in_united_states"),
    for_child & item.yes("in_united_states"),
)
abroad = (
    for_spouse & ~yes("family.spouse.in_united_states"),
    for_child & ~item.yes("in_united_states"),
)

YOU = (
    questions(370, "relative_petition.status", closes_if=settled),
    questions(
        371,
        *_under("relative_petition.asylum", "city", "state"),
        heading="Where you were given asylum",
        opens_if=by_asylum,
    ),
    questions(
        372,
        *_under("relative_petition.approval", "on", "city", "region", "country"),
        *_under("relative_petition.admission", "city", "state"),
        "relative_petition.admitted_on",
        heading="How you came as a refugee",
        opens_if=as_refugee,
        blank=("relative_petition.approval.region", "relative_petition.admitted_on"),
    ),
    questions(373, "relative_petition.delay", opens_if=granted & (last_day < as_of)),
)

NAMES_AND_MARRIAGES = (
    *_both(
        376,
        *_under("other_name", *NAME),
        *_under("earlier_name", *NAME),
        spouse="Other names of your husband or wife, part by part",
        child="Other names of this child, part by part",
        blank=(*_under("other_name", *NAME), *_under("earlier_name", *NAME)),
    ),
    *_both(
        378,
        *_under("former_spouse", *ENDED),
        spouse="A marriage of your husband or wife that ended",
        child="A marriage of this child that ended",
        closes=(NEVER, item.choice("marital_status").among("single")),
        blank=_under("former_spouse", "middle", "ended_region"),
    ),
    *_both(
        380,
        *_under("earlier_spouse", *ENDED),
        spouse="A marriage of your husband or wife before that one",
        child="A marriage of this child before that one",
        closes=(NEVER, item.choice("marital_status").among("single")),
        blank=_under("earlier_spouse", "middle", "ended_region"),
    ),
)

WHERE_THEY_LIVE = (
    *_both(
        382,
        "consulate",
        *_under("native", *NAME, "in_care_of"),
        spouse="The name of your husband or wife, written there",
        child="The name of this child, written there",
        opens=abroad,
        blank=_under("native", "middle", "in_care_of"),
    ),
    *_both(
        384,
        *_under("native", "street", "unit", "city", "province", "postal_code", "country"),
        spouse="The address of your husband or wife, written there",
        child="The address of this child, written there",
        opens=abroad,
        blank=_under("native", "unit", "province", "postal_code"),
    ),
    *_both(
        386,
        *_under("mailing", "in_care_of", "street", "unit", "city"),
        spouse="Another place for the mail of your husband or wife",
        child="Another place for the mail of this child",
        blank=_under("mailing", "in_care_of", "unit"),
    ),
    *_both(
        388,
        *_under("mailing", "region", "province", "postal_code", "country"),
        spouse="More about that place",
        child="More about that place, for this child",
        blank=_under("mailing", "region", "province", "postal_code"),
    ),
)

LANGUAGE_AND_ENTRIES = (
    *_both(
        390,
        "native_language",
        "fluent_in_english",
        "other_languages",
        "other_languages_complete",
        "court_history",
        "court_place",
        spouse="Language, and immigration court",
        child="Language, and immigration court, of this child",
        blank=("other_languages", "other_languages_complete", "court_place"),
    ),
    *_both(
        392,
        "arrival_state",
        *PAPERS,
        spouse="Travel papers when your husband or wife last came in",
        child="Travel papers when this child last came in",
        opens=here,
        blank=PAPERS,
    ),
    *_both(
        394,
        *_under(
            "entry_before", "date", "place", "state", "status", "i94_number", "authorized_until"
        ),
        spouse="The time before that your husband or wife came in",
        child="The time before that this child came in",
        opens=here,
        blank=_under("entry_before", "status", "i94_number", "authorized_until"),
    ),
    *_both(
        396,
        *_under("entry_before", *PAPERS),
        spouse="Travel papers at that time",
        child="Travel papers of this child at that time",
        opens=here,
        blank=_under("entry_before", *PAPERS),
    ),
    *_both(
        398,
        "read",
        "mobile",
        spouse="What your husband or wife signs",
        child="What this child signs, from 14 years on",
        opens=here,
        blank=("mobile",),
    ),
)

PAGES = within(
    SECTION,
    *YOU,
    questions(374, "family.spouse.petition.wanted", opens_if=married),
    record(375, CHILDREN, "petition.wanted"),
    *NAMES_AND_MARRIAGES,
    *WHERE_THEY_LIVE,
    *LANGUAGE_AND_ENTRIES,
)
