"""What do Parts B and C of Form I-589 ask everyone, with an account?

A "no" on the form answers the whole of its question, so each is asked with all its parts: the
main part as the question, the rest as help.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Section, on_i589
from wellfounded.facts.kinds import Account, YesNo

asked = partial(on_i589, data_class=DataClass.DANGER, section=Section.NARRATIVE)

TELL = "What happened each time, when, where and why?"
IMMIGRATION_TOO = "It includes breaking a law on immigration."

PART_B = (
    asked(
        "accused.abroad",
        YesNo(),
        "In another country, were you or your family ever charged with a crime, arrested or held?",
        "B.2",
        help="This means any country but the United States. It includes being accused, questioned, "
        "found guilty or put in prison. " + IMMIGRATION_TOO,
    ),
    asked("accused.account", Account(), TELL, "B.2"),
    asked(
        "organizations.belonged",
        YesNo(),
        "Have you or your family ever been in, or close to, any group in your own country?",
        "B.3.A",
        help="Such as a political party, a labor union, or a religious group. "
        "It may be a student group, an army or armed group, or a civil patrol. "
        "Ethnic groups, human rights groups and the press count too.",
    ),
    asked(
        "organizations.account",
        Account(),
        "For each person: which group, what part in it, what post, and for how long?",
        "B.3.A",
    ),
    asked(
        "organizations.continuing",
        YesNo(),
        "Do you or your family still take part in any of these groups, in any way?",
        "B.3.B",
    ),
    asked(
        "organizations.continuing_account",
        Account(),
        "For each person: which group, what part in it now, what post, and since when?",
        "B.3.B",
    ),
)

PART_C = (
    asked(
        "prior_claims.any",
        YesNo(),
        "Have you or your close family ever asked the United States for asylum?",
        "C.1",
        help="Refugee status and withholding of removal count too. "
        "Close family means husband or wife, children, parents, brothers and sisters.",
    ),
    asked(
        "prior_claims.account",
        Account(),
        "What was decided, and what came of it?",
        "C.1",
        help="If you were part of a parent's, husband's or wife's application, give their "
        "A-Number. If a judge or the Board denied asylum, tell what has changed since.",
    ),
    asked(
        "prior_claims.frivolous",
        YesNo(),
        "Has a judge or the Board called an asylum application of yours frivolous?",
        "C.1",
        help="Frivolous is the word on the order.",
    ),
    asked(
        "transit.travelled",
        YesNo(),
        "After you left your own country, did you go through or live in another country?",
        "C.2.A",
        help="The form asks about the time before you came to the United States. "
        "It also asks about a husband, wife or child who is now here.",
    ),
    asked(
        "transit.lawful_status",
        YesNo(),
        "Have you or your family ever asked for or had a lawful status in another country?",
        "C.2.B",
        help="Family means husband or wife, children, parents, brothers, sisters and others.",
    ),
    asked(
        "transit.account",
        Account(),
        "For each person and country: how long, what status, and why did they leave?",
        "C.2.B",
        help="Tell if they may go back to live there. Tell if they asked for asylum there, and "
        "if not, why not.",
        also=("C.2.A",),
    ),
    asked(
        "persecutor.took_part",
        YesNo(),
        "Did you, your husband or wife, or your children ever take part in harm to someone?",
        "C.3",
        help="To take part is also to order it, to urge it, or to help with it. "
        "The form asks about harm because of race, religion, nationality, social group or "
        "political opinion.",
    ),
    asked("persecutor.account", Account(), TELL, "C.3"),
    asked(
        "return_trips.any",
        YesNo(),
        "After you left the country where you were harmed or fear harm, did you go back there?",
        "C.4",
    ),
    asked(
        "return_trips.account",
        Account(),
        "When did you go back, why, and for how long each time?",
        "C.4",
    ),
    asked(
        "delay.late",
        YesNo(),
        "Are you filing more than one year after you last came into the United States?",
        "C.5",
    ),
    asked(
        "delay.account",
        Account(),
        "What are the reasons the form was not filed in the first year?",
        "C.5",
    ),
    asked(
        "crimes_us.any",
        YesNo(),
        "In the United States, have you ever committed a crime, or been arrested or charged?",
        "C.6",
        help="This includes being found guilty or sentenced. It includes family members who are "
        "in the application. " + IMMIGRATION_TOO,
    ),
    asked(
        "crimes_us.account",
        Account(),
        "What happened each time, when and where, and how did it end?",
        "C.6",
        help="Tell the charge, the sentence, how long the person was held, and why they were "
        "let go.",
    ),
)

CLAIM_QUESTIONS = (*PART_B, *PART_C)
