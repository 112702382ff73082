"""What has there been with officers, courts and earlier applications?"""

from wellfounded.facts.case_file.contradictions import IN_THE_COUNTRY
from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.border_limits.crossing import since_2023
from wellfounded.law.asylum.one_year_deadline.unaccompanied_child import came_as_a_child
from wellfounded.law.expedited_removal.fear_interview import stopped
from wellfounded.logic import Condition, choice, item, roster, yes

SECTION = Section(
    id="officers_and_court",
    title="Immigration officers and court",
    opening="These questions are about officers, courts and forms you sent before. "
    "Papers they gave you may show the answers.",
)

court_case = yes("proceedings.in_removal") | choice("proceedings.history").among("now", "past")
given_papers = roster("encounters").any(item.choice("outcome").among("papers_given"))
told_above = item.choice("country").among(*IN_THE_COUNTRY) & yes("prior_claims.any")


def held(*kinds: str) -> Condition:
    """A status of one of these kinds is named."""
    return roster("statuses").any(item.choice("kind").among(*kinds))


from_canada = roster("entries").any(item.choice("arrived_from").among("CA"))

OFFICERS = (
    listing(66, "encounters"),
    record(67, "encounters", "date", "place", "agency", heading="When and where you met them"),
    record(68, "encounters", "what"),
    record(69, "encounters", "fingerprinted", "outcome", heading="How it ended"),
    questions(
        70,
        "applicant.unaccompanied_child.determined",
        "applicant.unaccompanied_child.determined_on",
        heading="Children who came alone",
        closes_if=~came_as_a_child,
        blank=("applicant.unaccompanied_child.determined_on",),
    ),
    questions(
        71,
        "applicant.unaccompanied_child.at_filing",
        "applicant.unaccompanied_child.adult_detention_before",
        "applicant.unaccompanied_child.exempted",
        heading="When the form was filed",
        closes_if=~came_as_a_child,
    ),
    questions(72, "border_limits.held_to_apply", closes_if=~since_2023),
    questions(
        145,
        "border_limits.circumstances",
        "border_limits.circumstances_complete",
        opens_if=since_2023,
    ),
    questions(73, "safe_third_country.agreement_invoked"),
    questions(
        74, "safe_third_country.partner", opens_if=yes("safe_third_country.agreement_invoked")
    ),
    questions(
        75,
        "safe_third_country.canada_exceptions",
        "safe_third_country.canada_exceptions_complete",
        opens_if=from_canada | choice("safe_third_country.partner").among("CA"),
    ),
)

COURT = (
    questions(76, "proceedings.history"),
    questions(
        77,
        "proceedings.kind",
        "proceedings.court",
        "proceedings.judge",
        "proceedings.online",
        "proceedings.last_tab",
        heading="Your case in court",
        opens_if=court_case,
        blank=("proceedings.judge", "proceedings.online", "proceedings.last_tab"),
    ),
    questions(
        78,
        "proceedings.nta_served_on",
        "proceedings.nta_filed_on",
        heading="The Notice to Appear",
        opens_if=court_case | given_papers,
    ),
    questions(79, "proceedings.detained"),
    questions(
        80,
        "proceedings.court_line_checked_on",
        "proceedings.court_line_found",
        heading="The court's case line",
    ),
    listing(81, "orders"),
    record(82, "orders", "kind", "date", "in_absentia", heading="An order to leave"),
    record(
        83,
        "orders",
        "left_under_it",
        "executed_on",
        "reinstated",
        "stands",
        heading="What came of this order",
        blank=("executed_on",),
    ),
)

FEAR_INTERVIEW = (
    questions(
        146,
        "screening_interview.kind",
        "screening_interview.referred_on",
        "screening_interview.found",
        "screening_interview.found_on",
        "screening_interview.sent_to_judge_on",
        "screening_interview.review",
        heading="An interview about fear",
        opens_if=stopped | roster("orders").any(),
        blank=(
            "screening_interview.referred_on",
            "screening_interview.found",
            "screening_interview.found_on",
            "screening_interview.sent_to_judge_on",
            "screening_interview.review",
        ),
    ),
)

EARLIER = (
    questions(
        84,
        "prior_claims.any",
        "prior_claims.frivolous",
        heading="Earlier applications",
    ),
    questions(85, "prior_claims.account", opens_if=yes("prior_claims.any")),
    listing(86, "prior_applications", closes_if=roster("prior_applications").none()),
    record(
        87,
        "prior_applications",
        "kind",
        "who",
        "country",
        "date",
        heading="An earlier application",
    ),
    record(88, "prior_applications", "outcome", "decided_by", heading="What was decided"),
    record(89, "prior_applications", "account", closes_if=told_above),
)

DECIDED = (
    questions(
        176,
        "decision.outcome",
        "decision.on",
        "decision.by",
        "decision.appealed",
        heading="What came of your asylum form",
        opens_if=yes("application.filed"),
        blank=("decision.on", "decision.by", "decision.appealed"),
    ),
    questions(
        177,
        "work_permit.category",
        "work_permit.expires_on",
        "work_permit.renewal_filed_on",
        heading="Your work permit",
        opens_if=yes("application.filed") | held("asylee", "refugee", "tps"),
        blank=("work_permit.expires_on", "work_permit.renewal_filed_on"),
    ),
    questions(
        178,
        "after_protection.year_in_the_country",
        opens_if=held("asylee", "refugee") | choice("decision.outcome").among("asylum"),
    ),
)

PAGES = within(SECTION, *OFFICERS, *COURT, *FEAR_INTERVIEW, *EARLIER, *DECIDED)
