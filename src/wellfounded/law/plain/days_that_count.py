"""Which day counts? The safe day of the one-year deadline, ahead or past.

It is shown from the first arrival named, unless asylum is closed where the person is. Not to
know yet where somebody is must not cost them the day.
"""

from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.one_year_deadline.due import safe_day
from wellfounded.law.asylum.presence import in_the_united_states, open_where_the_person_is
from wellfounded.law.expedited_removal.credible_fear import review_by
from wellfounded.law.expedited_removal.fear_interview import screened_for
from wellfounded.law.family.child import children, under_21_today
from wellfounded.law.family.follow_to_join import safe_day as follow_to_join_safe_day
from wellfounded.law.family.follow_to_join import two_years_open
from wellfounded.law.forum import as_of
from wellfounded.law.plain.card import Card, Kind
from wellfounded.law.temporary_protected_status.country import listed_or_awaiting
from wellfounded.logic import choice, roster, yes

filed = yes("application.filed")
married = choice("applicant.marital_status").among("married")
said_no = choice("screening_interview.found").among("no_fear")
open_here = in_the_united_states & open_where_the_person_is
arrived = in_the_united_states | roster("entries").any()
closed_here = ~in_the_united_states | ~open_where_the_person_is

CARDS = (
    Card(
        id="day.one_year_ahead",
        kind=Kind.DAY,
        text="The one-year deadline. The safe day is {safe_day}. An application that is received "
        "by then is in time. Received means that it has arrived. A form that is sent "
        "back, such as for a missing fee or answer, was not received.",
        authority="INA 208(a)(2)(B)",
        shown_if=arrived & (as_of <= safe_day),
        hidden_if=filed | closed_here,
        days=(safe_day,),
    ),
    Card(
        id="day.one_year_past",
        kind=Kind.DAY,
        text="The one-year deadline. The safe day was {safe_day}. Each day more can count. A "
        "lawyer can say whether an exception fits. Ask one today.",
        authority="INA 208(a)(2)(D)",
        shown_if=arrived & (safe_day < as_of),
        hidden_if=filed | closed_here | ~one_year_bar,
        days=(safe_day,),
    ),
    Card(
        id="day.one_year_open",
        kind=Kind.DAY,
        text="The one-year deadline. The year is counted from the last arrival. From the arrivals "
        "named so far, the safe day is {safe_day}. The dates of all arrivals make it exact.",
        authority="8 CFR 1208.4(a)(2)(ii)",
        shown_if=arrived,
        hidden_if=filed | closed_here | (as_of <= safe_day) | (safe_day < as_of) | ~one_year_bar,
        days=(safe_day,),
    ),
    Card(
        id="day.child_turns_21",
        kind=Kind.DAY,
        text="A child's 21st birthday. The law looks at the child's age on the day a parent's form "
        "is received. After the birthday a child can only ask alone.",
        authority="INA 208(b)(3)(B)",
        shown_if=open_here & under_21_today,
        hidden_if=filed,
    ),
    Card(
        id="day.family_follows",
        kind=Kind.DAY,
        text="Two years for family. Form I-730 is filed within two years. The safe day is "
        "{safe_day}. Each person needs a form.",
        authority="8 CFR 208.21",
        shown_if=two_years_open & (married | children.any()),
        days=(follow_to_join_safe_day,),
    ),
    Card(
        id="day.tps",
        kind=Kind.DAY,
        text="Days for TPS. Each country has its own days to sign up and to sign up again. They "
        "stand at uscis.gov/tps.",
        authority="INA 244(c)(3)(C)",
        shown_if=in_the_united_states & listed_or_awaiting,
    ),
    Card(
        id="day.fear_review",
        kind=Kind.DAY,
        text="A no in a credible fear interview. A judge can look at it, by {review_by} at the "
        "latest. There is no appeal after that. A lawyer can help today.",
        authority="INA 235(b)(1)(B)(iii)(III)",
        shown_if=screened_for("credible") & said_no,
        hidden_if=choice("screening_interview.review").among("agreed", "changed"),
        days=(review_by,),
    ),
    Card(
        id="day.new_address",
        kind=Kind.DAY,
        text="A new address. Tell USCIS within 10 days of a move. If there is a court case, tell "
        "the court within 5 working days. Letters go to the last address they have.",
        authority="INA 265(a)",
        shown_if=in_the_united_states,
    ),
    Card(
        id="day.hearing",
        kind=Kind.DAY,
        text="Each hearing in court. Missing one can lead to an order of removal.",
        authority="INA 240(b)(5)",
        shown_if=yes("proceedings.in_removal")
        | choice("proceedings.court_line_found").among("hearing"),
    ),
)
