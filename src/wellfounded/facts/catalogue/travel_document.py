"""Which paper to travel is asked for, and what does its form ask? Form I-131."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import (
    Account,
    Choice,
    Codes,
    Country,
    Date,
    Kind,
    Number,
    Text,
    YesNo,
)

WHY = "Form I-131 asks it (8 CFR 223.2)."
FOR_PAROLE = "Form I-131 asks it of those who ask for parole (INA 212(d)(5))."
KINDS = {
    "refugee_document": "A refugee travel document: I have asylum, or I am a refugee",
    "resident_document": "A refugee travel document: I have a green card because of that",
    "tps": "Permission to travel with TPS",
    "pending_asylum": "Advance parole: my asylum form waits",
    "pending_green_card": "Advance parole: my form for a green card waits",
    "pending_tps": "Advance parole: my first form for TPS waits",
    "deferred_departure": "Advance parole: Deferred Enforced Departure",
    "parolee": "Advance parole: I am here on parole",
    "parole_in_place": "Parole in place, not under a program",
    "again_afghan": "More parole: from Afghanistan, paroled after July 31, 2021",
    "again_ukraine": "More parole: from Ukraine, paroled since February 11, 2022",
    "again_minors": "More parole: Central American Minors",
    "again_family": "More parole: family reunification",
    "again_program": "More parole: another program",
    "again": "More parole: no program",
}
WHY_REPLACED = {
    "not_received": "It was issued, but I did not get it",
    "lost": "I got it, but then it was lost, stolen or damaged",
    "wrong_by_me": "Something on it is not right by my mistake, or has changed",
    "wrong_by_others": "Something on it is not right, and not by my mistake",
}
WRONG = {
    "name": "Name",
    "a_number": "A-Number",
    "birth_or_citizenship": "Country of birth or citizenship",
    "terms": "Terms and conditions",
    "date_of_birth": "Date of birth",
    "sex": "Sex",
    "validity": "The date until which it is good",
    "photo": "Photo",
}


def asked(name: str, kind: Kind, question: str, item: str, **more: str) -> Fact:
    """A fact of the form at an item of it, such as ``7.1``."""
    return Fact(
        f"travel_document.{name}",
        kind,
        question,
        more.pop("why", WHY),
        data_class=DataClass.IDENTITY,
        section=Section.IDENTITY,
        forms=(f"I-131 {item}",),
        **more,
    )


told = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)
reached = partial(Fact, data_class=DataClass.DANGER, section=Section.LOCATION)

KIND_OF_PAPER = (
    asked("kind", Choice(KINDS), "Which paper do you want to ask for?", "1"),
    asked(
        "receipt",
        Text(),
        "What is the receipt number of the form it rests on?",
        "1",
        help="It has 3 letters and 10 digits. The receipt notice shows it.",
    ),
    asked(
        "program",
        Text(),
        "What is the name of the program?",
        "1.10",
        why=FOR_PAROLE,
    ),
    asked(
        "as_refugee",
        YesNo(),
        "Did you come as a refugee, or were you let in as one on parole?",
        "1.13",
        help="A green card that came from it counts too.",
    ),
    asked(
        "class_of_admission",
        Text(),
        "Which class of admission does your I-94 record show?",
        "2.12",
        help="It is a short code, such as DT or UHP.",
    ),
    asked(
        "parolee_id",
        Text(),
        "What is your medical parolee ID (USPID)?",
        "2.15",
        why=FOR_PAROLE,
        help="Few people have one.",
    ),
)

EARLIER_PAPERS = (
    asked(
        "proceedings",
        YesNo(),
        "Were you ever in a court case to make you leave, or to take a green card back?",
        "4.1",
    ),
    asked(
        "had_one",
        YesNo(),
        "Did you ever get a reentry permit or a refugee travel document?",
        "4.2.a",
    ),
    asked("had_one_on", Date(), "On what date was the last one issued?", "4.2.b"),
    asked("had_one_now", Text(), "Where is it now: with you, lost, stolen, or damaged?", "4.2.c"),
    asked("had_parole", YesNo(), "Did you ever get an advance parole paper?", "4.3.a"),
    asked("had_parole_on", Date(), "On what date was the last advance parole issued?", "4.3.b"),
    asked("had_parole_now", Text(), "Where is that advance parole paper now?", "4.3.c"),
)

REPLACING = (
    asked("replacing", YesNo(), "Do you ask for a new one in place of another?", "4.4"),
    asked("replace_why", Choice(WHY_REPLACED), "Why do you need a new one?", "4.5"),
    asked(
        "correct",
        Codes(Choice(WRONG)),
        "What on it is not right?",
        "4.6.a",
        complete="Is that all that is not right?",
    ),
    asked("correct_what", Account(), "What is right, and why?", "4.6.a"),
    asked(
        "replaced_receipt",
        Text(),
        "What was the receipt number when you asked for the old one?",
        "4.6.b",
    ),
)

SENT_TO = (
    asked(
        "send_to",
        Choice({"home": "To my mailing address here", "abroad": "To an embassy or office abroad"}),
        "Where do you want the paper to be sent?",
        "4.7",
    ),
    asked("send_city", Text(), "In what city is that embassy or office?", "4.7.b"),
    asked("send_country", Country(), "In what country is it?", "4.7.b"),
    asked(
        "notify_at",
        Choice({"mail": "To my mailing address here", "other": "To another address"}),
        "Where do you want the note to be sent that it can be picked up?",
        "4.8",
    ),
    *(
        reached(
            f"travel_document.notify.{name}",
            kind,
            question,
            WHY,
            forms=("I-131 4.9",),
        )
        for name, kind, question in (
            ("in_care_of", Text(), "If the note goes to another person first, who is that?"),
            ("street", Text(), "To what street and number does the note go?"),
            ("unit", Text(), "To what apartment number does the note go?"),
            ("city", Text(), "To what city does the note go?"),
            ("region", Text(), "To what state of the United States does the note go?"),
            ("province", Text(), "If not there, to what province does the note go?"),
            ("postal_code", Text(), "To what ZIP or postal code does the note go?"),
            ("country", Country(), "To what country does the note go?"),
            ("phone", Text(), "What is the phone number there?"),
            ("email", Text(), "What is the email address there?"),
        )
    ),
)

TIES = (
    asked(
        "refugee_from",
        Country(former=True),
        "From which country did you flee?",
        "6.1",
    ),
    asked("plans_return", YesNo(), "Do you plan to travel to the country you fled?", "6.2"),
    asked(
        "returned",
        YesNo(),
        "Since you were given protection, did you go back to that country?",
        "6.3.a",
    ),
    asked(
        "passport_taken",
        YesNo(),
        "Since then, did you ask for or get a passport or entry permit of that country?",
        "6.3.b",
        help="To have one made longer counts too.",
    ),
    asked(
        "benefit_taken",
        YesNo(),
        "Since then, did you ask for or get any benefit from that country?",
        "6.3.c",
        help="Such as health insurance.",
    ),
    asked(
        "nationality_again",
        YesNo(),
        "Since then, did you become a citizen of that country again?",
        "6.4.a",
    ),
    asked(
        "nationality_new",
        YesNo(),
        "Since then, did you become a citizen of another country?",
        "6.4.b",
    ),
    asked(
        "protected_elsewhere",
        YesNo(),
        "Since then, did another country give you asylum or refugee status?",
        "6.4.c",
    ),
    told(
        "travel_document.ties",
        Account(),
        "If you said yes to any of these: what happened, when and why?",
        "Form I-131 asks for it on its last page (Part 6; 8 CFR 223.2).",
        forms=("I-131 6.2",),
    ),
    asked(
        "before_leaving",
        YesNo(),
        "Do you ask for it before you leave the United States?",
        "6.5",
    ),
    asked("outside", YesNo(), "Are you outside the United States now?", "6.6.a"),
    reached(
        "travel_document.now_at",
        Text(),
        "If you are outside the United States, in what city and country are you?",
        WHY,
        forms=("I-131 6.6.b",),
    ),
    asked(
        "been_to",
        Codes(Country()),
        "To which other countries did you travel since you left?",
        "6.6.c",
        complete="Are these all the countries since you left?",
    ),
)

THE_TRIP = (
    asked("leaving_on", Date(), "On what date do you want to leave?", "7.1"),
    told(
        "travel_document.purpose",
        Account(),
        "Why do you need to travel?",
        WHY,
        forms=("I-131 7.2",),
    ),
    asked(
        "countries",
        Codes(Country()),
        "Which countries do you want to visit?",
        "7.3",
        complete="Are these all the countries you want to visit?",
    ),
    asked(
        "trips",
        Choice({"one": "One trip", "more": "More than one trip"}),
        "For how many trips do you want to use the paper?",
        "7.4",
    ),
    asked("days", Number(most=999), "How many days will the trip take?", "7.5"),
)

FOR_MORE_PAROLE = (
    told(
        "travel_document.parole_reason",
        Account(),
        "Why do you ask for parole?",
        FOR_PAROLE,
        forms=("I-131 8.1",),
    ),
    asked(
        "stay",
        Text(),
        "How long do you expect to stay in the United States?",
        "8.2",
        why=FOR_PAROLE,
    ),
    asked(
        "work_permit_too",
        YesNo(),
        "Do you also ask for a work permit for the new time?",
        "9.1",
        why=FOR_PAROLE,
    ),
)

TRAVEL_DOCUMENT = (
    *KIND_OF_PAPER,
    *EARLIER_PAPERS,
    *REPLACING,
    *SENT_TO,
    *TIES,
    *THE_TRIP,
    *FOR_MORE_PAROLE,
)
