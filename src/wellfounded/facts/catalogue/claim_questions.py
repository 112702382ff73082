"""What do Parts B and C of Form I-589 ask everyone, with yes or no and an account?"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Section, on_i589
from wellfounded.facts.kinds import Account, YesNo

asked = partial(on_i589, data_class=DataClass.DANGER, section=Section.NARRATIVE)

TELL = "Please tell what happened, with dates and places."

CLAIM_QUESTIONS = (
    asked(
        "accused.abroad",
        YesNo(),
        "Were you or your family ever accused, charged, arrested or held in another country?",
        "B.2",
    ),
    asked("accused.account", Account(), TELL, "B.2"),
    asked(
        "organizations.belonged",
        YesNo(),
        "Have you or your family ever belonged to a group, such as a party, union or church?",
        "B.3.A",
        help="The form names political parties, student and labor groups, religious "
        "groups, military groups, guerrillas, ethnic groups, human rights groups and the press.",
    ),
    asked(
        "organizations.account",
        Account(),
        "For each person: which group, what part in it, and for how long?",
        "B.3.A",
    ),
    asked(
        "organizations.continuing",
        YesNo(),
        "Do you or your family still take part in any of these groups?",
        "B.3.B",
    ),
    asked(
        "organizations.continuing_account",
        Account(),
        "For each person: which group, and what part in it now?",
        "B.3.B",
    ),
    asked(
        "prior_claims.any",
        YesNo(),
        "Have you, your husband or wife, children, parents, brothers or sisters ever asked the "
        "United States for refugee status, asylum or withholding of removal?",
        "C.1",
    ),
    asked("prior_claims.account", Account(), "What was decided, and what came of it?", "C.1"),
    asked(
        "transit.travelled",
        YesNo(),
        "After you left, did you or your family go through or live in another country?",
        "C.2.A",
    ),
    asked(
        "transit.lawful_status",
        YesNo(),
        "Have you or your family ever asked for or had a lawful status in another country?",
        "C.2.B",
    ),
    asked(
        "transit.account",
        Account(),
        "For each country: who, how long, what status, and could they go back?",
        "C.2.B",
    ),
    asked(
        "persecutor.took_part",
        YesNo(),
        "Did you or your family ever order, help or take part in harm to anyone because of "
        "race, religion, nationality, social group or political opinion?",
        "C.3",
    ),
    asked("persecutor.account", Account(), TELL, "C.3"),
    asked(
        "return_trips.any",
        YesNo(),
        "After you left because of harm or fear, did you go back to that country?",
        "C.4",
    ),
    asked("return_trips.account", Account(), "When did you go back, why, and for how long?", "C.4"),
    asked(
        "delay.late",
        YesNo(),
        "Are you filing more than one year after you last came into the United States?",
        "C.5",
    ),
    asked("delay.account", Account(), "Why did you not file in the first year?", "C.5"),
    asked(
        "crimes_us.any",
        YesNo(),
        "Have you or family members in the application ever committed a crime, or been "
        "arrested, charged or found guilty, in the United States?",
        "C.6",
    ),
    asked("crimes_us.account", Account(), TELL, "C.6"),
)
