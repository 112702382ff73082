"""What is worth gathering? Papers that courts and the asylum office look at."""

from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.danger import facts as danger
from wellfounded.law.expedited_removal.fear_interview import screened_for
from wellfounded.law.family.follow_to_join import two_years_open
from wellfounded.law.plain.card import Card, Kind
from wellfounded.law.temporary_protected_status.country import listed_or_awaiting
from wellfounded.logic import item, roster, yes

CORROBORATION = "INA 208(b)(1)(B)(ii)"

CARDS = (
    Card(
        id="gather.identity",
        kind=Kind.GATHER,
        text="Papers that show who you are: passport, birth record, identity card, marriage "
        "record, children's birth records. Copies and photos are fine to begin with.",
        authority=CORROBORATION,
    ),
    Card(
        id="gather.arrival",
        kind=Kind.GATHER,
        text="Papers that show each arrival: stamps, the I-94 record, tickets, papers from the "
        "border.",
        authority="INA 208(a)(2)(B)",
        shown_if=in_the_united_states,
    ),
    Card(
        id="gather.delay",
        kind=Kind.GATHER,
        text="Papers about the time since you came. Such as doctors' letters, letters from past "
        "helpers, papers of a status or permit, or news from your country.",
        authority="INA 208(a)(2)(D)",
        shown_if=in_the_united_states,
        hidden_if=~one_year_bar,
    ),
    Card(
        id="gather.status",
        kind=Kind.GATHER,
        text="Papers of each status or permit you had here, with the first and the last day.",
        authority="8 CFR 1208.4(a)(5)(iv)",
        shown_if=roster("statuses").any(),
    ),
    Card(
        id="gather.harm",
        kind=Kind.GATHER,
        text="Papers about what happened: medical records, photos, messages, police reports, "
        "letters from people who saw it. If a paper cannot be had, note why and what you tried.",
        authority=CORROBORATION,
    ),
    Card(
        id="gather.country",
        kind=Kind.GATHER,
        text="Reports on your country from known sources, with date and page.",
        authority="8 CFR 1208.13(b)(2)",
    ),
    Card(
        id="gather.court",
        kind=Kind.GATHER,
        text="Every paper from the court or from officers: the Notice to Appear, hearing notices, "
        "orders. The court's telephone line, 1-800-898-7180, tells whether a case is open.",
        authority="INA 240(b)(5)",
        shown_if=in_the_united_states,
    ),
    Card(
        id="gather.time_here",
        kind=Kind.GATHER,
        text="Papers with dates that show how long you have been here: rent, school, work, doctor, "
        "bills, letters.",
        authority="INA 235(b)(1)(A)(iii)",
        shown_if=danger.recent_uninspected_entry,
    ),
    Card(
        id="gather.fear_interview",
        kind=Kind.GATHER,
        text="Papers of an interview about fear: the decision, the notes of what was said, and any "
        "paper from the judge.",
        authority="8 CFR 208.30",
        shown_if=screened_for("credible", "reasonable"),
    ),
    Card(
        id="gather.convictions",
        kind=Kind.GATHER,
        text="Certified court papers for each arrest, even if the case was dropped.",
        authority="INA 208(b)(2)(A)(ii)",
        shown_if=roster("arrests").any(),
    ),
    Card(
        id="gather.government_finding",
        kind=Kind.GATHER,
        text="The government's paper that says a child came alone, with its date.",
        authority="INA 208(a)(2)(E)",
        shown_if=yes("applicant.unaccompanied_child.determined"),
    ),
    Card(
        id="gather.translations",
        kind=Kind.GATHER,
        text="English translations of papers in other languages, each with the translator's "
        "signed statement.",
        authority="8 CFR 103.2(b)(3)",
    ),
    Card(
        id="gather.tps",
        kind=Kind.GATHER,
        text="Papers that show where you are a citizen, and that you were here on each set day. "
        "Such as rent, pay, school, doctor or bank papers, and letters.",
        authority="8 CFR 244.9",
        shown_if=in_the_united_states & listed_or_awaiting,
    ),
    Card(
        id="gather.family_follows",
        kind=Kind.GATHER,
        text="For family who follow: the paper that gave you asylum or let you in as a refugee. "
        "Then marriage, divorce and birth records, and a photo of each person.",
        authority="8 CFR 208.21",
        shown_if=two_years_open,
    ),
    Card(
        id="gather.permitted_trips",
        kind=Kind.GATHER,
        text="The permission to travel for each trip, and what shows how long it was.",
        authority="8 CFR 1208.4(a)(2)(ii)",
        shown_if=roster("entries").any(item.yes("returning_from_permitted_trip")),
    ),
)
