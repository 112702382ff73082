"""How and when did the person come, in what status? Form I-589, Part A.I.19."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.dates import DURATION_OF_STATUS, PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Codes, Country, Date, Records, Text, YesNo

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

ENTRIES = (
    asked(
        "applicant.left_home_on", Date(), "When did you last leave your own country?", "A.I.19.a"
    ),
    asked(
        "entries",
        Records(),
        "When did you come into the United States?",
        "A.I.19.c",
        help="Name each time, the latest one first.",
        complete="Are these all the times you came into the United States?",
    ),
    asked("entries[].date", Date(), "On what date did you come in?", "A.I.19.c"),
    asked("entries[].place", Text(), "At what place did you come in?", "A.I.19.c"),
    asked(
        "entries[].status",
        Text(),
        "What status did you come in with?",
        "A.I.19.c",
        help='Such as the visa class ("B-2"), "parole", or "no status".',
    ),
    asked(
        "entries[].authorized_until",
        Date((DURATION_OF_STATUS,)),
        "Until what date were you allowed to stay?",
        "A.I.19.c",
        help='A student paper may say "D/S" (duration of status) and give no date.',
    ),
    asked("entries[].i94_number", Text(), "What is the number of your I-94 record?", "A.I.19.b"),
    ruled(
        "entries[].inspected",
        YesNo(),
        "Did an officer check you and let you in?",
        "Some steps differ for a person whom an officer checked and let in (INA 235; INA 208).",
    ),
    ruled(
        "entries[].arrived_from",
        Country(),
        "From which country did you come straight into the United States?",
        "The law looks at the last country on the way (INA 208(a)(2)(A); 8 CFR 208.30(e)(6)).",
    ),
    ruled(
        "entries[].by",
        Choice({"land": "By land", "air": "By plane", "sea": "By boat"}),
        "How did you come in?",
        "The law treats some ways of coming in differently (8 CFR 208.30(e)(6)).",
    ),
    ruled(
        "entries[].at_port_of_entry",
        YesNo(),
        "Did you come in at an official crossing point or airport?",
        "The law treats official crossings and other places differently (8 CFR 208.30(e)(6)).",
    ),
    ruled(
        "entries[].claimed_protection_on",
        Date(),
        "When did you first tell an officer that you asked for protection?",
        "The agreement with Canada counts days up to this date (8 CFR 208.30(e)(6)).",
    ),
    ruled(
        "entries[].returning_from_permitted_trip",
        YesNo(),
        "Did you come back from a trip that immigration had allowed before you left?",
        "The law tells apart a new arrival and a way back that was allowed (Matter of F-P-R-).",
    ),
)

STATUSES = (
    ruled(
        "statuses",
        Records(),
        "What lawful status have you had in the United States?",
        "The law asks when a person had a lawful status (8 CFR 208.4(a)(5)(iv)).",
        complete="Are these all the lawful statuses you have had in the United States?",
    ),
    ruled(
        "statuses[].kind",
        Choice(
            {
                "tps": "Temporary Protected Status (TPS)",
                "parole": "Parole",
                "nonimmigrant": "A visa for a visit, study or work for a time",
                "immigrant": "Lawful permanent resident (green card)",
                "refugee": "Refugee",
                "asylee": "Asylee",
                "other": "Another status",
            }
        ),
        "What status was it?",
        "The law tells apart kinds of status (8 CFR 208.4(a)(5)(iv)).",
    ),
    ruled(
        "statuses[].from",
        Date(),
        "When did this status start?",
        "The law looks at the time a status lasted (8 CFR 208.4(a)(5)(iv)).",
    ),
    ruled(
        "statuses[].to",
        Date((PRESENT,)),
        "When did this status end?",
        "The law looks at the time a status lasted (8 CFR 208.4(a)(5)(iv)).",
        help="If you still have it, say so.",
    ),
)

UNACCOMPANIED_CHILD = (
    ruled(
        "applicant.unaccompanied_child.determined",
        YesNo(),
        "Has the government found that you were an unaccompanied child?",
        "The law has rules of its own for children alone (INA 208(a)(2)(E); INA 208(b)(3)(C)).",
        help="A paper from the border police or the children's shelter (ORR) may say so.",
    ),
    ruled(
        "applicant.unaccompanied_child.determined_on",
        Date(),
        "On what date did the government find that?",
        "The date of this finding counts too (INA 208(a)(2)(E); INA 208(b)(3)(C)).",
    ),
    ruled(
        "applicant.unaccompanied_child.at_filing",
        YesNo(),
        "Were you under 18, with no parent or legal guardian to care for you, when you filed?",
        "The law looks at a child's place on the day of filing (INA 208(b)(3)(C)).",
    ),
    ruled(
        "applicant.unaccompanied_child.adult_detention_before",
        YesNo(),
        "Were you held by immigration as an adult before you filed?",
        "The asylum office looks at this (USCIS memorandum of 2025-02-24 on INA 208(b)(3)(C)).",
    ),
    ruled(
        "applicant.unaccompanied_child.exempted",
        YesNo(),
        "Has the judge or the asylum office decided whether the rule for children alone applies?",
        "The rule is read in two ways, and a decision in your case counts (INA 208(a)(2)(E)).",
        help="Yes means that it applies. Leave it open if nobody has decided.",
    ),
)

BORDER = (
    ruled(
        "border_limits.held_to_apply",
        YesNo(),
        "Has an officer or judge said that a rule on border entries limits your case?",
        "There are rules on entries at the southern border (8 CFR 1208.33; 8 CFR 1208.35).",
        help="Leave it open if nobody has decided.",
    ),
    ruled(
        "border_limits.circumstances",
        Codes(
            Choice(
                {
                    "papers": "I had a visa or another paper that let me in",
                    "parole_program": "I had permission to fly or travel here (a parole program)",
                    "appointment": "I came to an official crossing with an appointment",
                    "could_not_book": (
                        "I came to an official crossing and could not use the app for appointments"
                    ),
                    "medical_emergency": "I, or family with me, had a medical emergency",
                    "threat": "Someone was about to do serious harm to me or to family with me",
                    "trafficking": (
                        "Someone made me, or family with me, work or have sex by force or lies"
                    ),
                    "other": "Another serious reason",
                }
            )
        ),
        "What was so on the day you came in from Mexico?",
        "The rules on entries name these circumstances (8 CFR 1208.33, 1208.35).",
        help="Mark all that were so. If none was, say that the list is complete.",
        complete="Are these all that were so?",
    ),
)

ARRIVAL = (*ENTRIES, *STATUSES, *UNACCOMPANIED_CHILD, *BORDER)
