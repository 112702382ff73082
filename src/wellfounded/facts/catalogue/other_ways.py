"""What can point to another protection or status, for a lawyer to look at?"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Codes, YesNo

guarded = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)
kept = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

VICTIM = (
    guarded(
        "victim.crime_here",
        YesNo(),
        "In the United States, has a crime hurt you or your close family?",
        "There is a status for people hurt by a crime here (INA 101(a)(15)(U)).",
    ),
    guarded(
        "victim.forced_work",
        YesNo(),
        "Has anyone made you work or have sex by force, by threats or by a trick?",
        "There is a status for people to whom this was done (INA 101(a)(15)(T)).",
    ),
    guarded(
        "victim.hurt_by_family",
        YesNo(),
        "Here, has your husband, wife, parent or grown child hurt or threatened you?",
        "There are rules for people hurt by family (INA 204(a)(1); INA 240A(b)(2)).",
    ),
    guarded(
        "victim.parent_left",
        YesNo(),
        "Has a parent hurt you, left you, or not taken care of you?",
        "There is a status for young people without a parent's care (INA 101(a)(27)(J)).",
        help="It can be one parent or both, in any country.",
    ),
)

RELATIVES = (
    kept(
        "family.us_relatives",
        Codes(
            Choice(
                {
                    "spouse": "My husband or wife",
                    "parent": "My mother or father",
                    "child": "A child of mine who is 21 or older",
                    "sibling": "My brother or sister",
                }
            )
        ),
        "Who in your family is a U.S. citizen or has a green card?",
        "The law lets some relatives ask for a person (INA 201; INA 203).",
        complete="Are these all of them?",
    ),
    kept(
        "family.citizen_parent",
        YesNo(),
        "Was your mother, your father or a grandparent ever a U.S. citizen?",
        "Some people are citizens through a parent (INA 301; INA 320).",
        help="By birth or later. You may leave it open.",
    ),
)

OTHER_WAYS = (*VICTIM, *RELATIVES)
