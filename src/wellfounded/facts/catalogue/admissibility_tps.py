"""What does the form for TPS alone ask of admissibility?

Form I-821, Part 7; INA 244(c)(2).

What Form I-485 asks in the same reach stands in ``admissibility.py``. These differ in what they
cover: in the time, in who did it, or in the law that was broken.
"""

from __future__ import annotations

from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Kind, YesNo


def tps(word: str, question: str, item: str, *, help: str = "", kind: Kind | None = None) -> Fact:
    """The fact that Form I-821 asks for at ``item`` of Part 7."""
    return Fact(
        AT + word,
        kind or YesNo(),
        question,
        f"The form for TPS asks this of everyone (Form I-821, Part 7, item {item}; INA 244(c)).",
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
        help=help,
        forms=(f"I-821 7.{item}",),
    )


CRIMES = (
    tps(
        "felony_here",
        "Were you ever found guilty of a felony in the United States?",
        "8.a",
        help="The court papers show it.",
    ),
    tps(
        "misdemeanor_here",
        "Were you ever found guilty of a misdemeanor in the United States?",
        "8.b",
        help="The court papers show it.",
    ),
    tps(
        "particularly_serious_crime",
        "Were you ever found guilty of a particularly serious crime, in any country?",
        "8.c",
        help="The law lists what counts. A lawyer can look it up.",
    ),
    tps(
        "crime",
        "Did you ever do a crime, or were you found guilty of one?",
        "10.a",
        help="A crime that is only political does not count.",
    ),
    tps(
        "crimes_of_five_years",
        "Were you found guilty of two crimes or more, with five years or more in all?",
        "11",
        help="The years are those of the prison terms, added up.",
    ),
    tps(
        "drug_trade_family",
        "Are you the spouse or child of a person who traded in drugs against the law?",
        "12.c",
        help="Spouse means husband or wife.",
    ),
    tps(
        "drug_trade_helper_family",
        "Are you the spouse or child of a person who helped to trade in drugs against the law?",
        "12.d",
    ),
    tps(
        "arrested_for_breaking_law",
        "Were you ever arrested for breaking a law, in any country?",
        "15.a",
        help="Small traffic matters do not count.",
    ),
    tps(
        "charged_with_breaking_law",
        "Were you ever cited or charged for breaking a law, in any country?",
        "15.b",
        help="Small traffic matters do not count.",
    ),
    tps(
        "sentenced_for_breaking_law",
        "Were you ever found guilty, fined, held in prison or put on probation?",
        "15.c",
        help="In any country. A sentence that you did not have to serve counts. "
        "Small traffic matters do not.",
    ),
    tps("pardoned", "Were you ever pardoned, or given an amnesty or the like?", "16"),
    tps(
        "immunity_asserted",
        "Did you ever do a serious crime here and say that you had immunity?",
        "17",
        help="Some people, such as diplomats, cannot be charged. That is immunity.",
    ),
)

TEN_YEARS = "The form asks of the last ten years."

VICE = (
    tps(
        "prostitution_lately",
        "Have you sold sex, or found others to do so?",
        "18.a",
        help=TEN_YEARS,
    ),
    tps(
        "procured_lately",
        "Have you brought people to sell sex, or tried to?",
        "18.b",
        help=TEN_YEARS,
    ),
    tps(
        "prostitution_money_lately",
        "Have you received money from the sale of sex?",
        "18.c",
        help=TEN_YEARS,
    ),
    tps(
        "commercial_vice",
        "Have you had a part in other unlawful trade with sex or bets, or do you plan to?",
        "19",
        help="The form calls it commercial vice.",
    ),
)

SAFETY = (
    tps(
        "persecution",
        "Did you ever harm people, or help with it, for one of the five reasons?",
        "9.a",
        help="They are race, religion, nationality, social group and political opinion. "
        "To order it or to urge others to it counts.",
    ),
    tps(
        "danger_to_security",
        "Have you done what could make you a danger to the safety of the United States?",
        "9.c",
    ),
    tps(
        "espionage_or_sabotage",
        "Did you ever break a law on spying or sabotage, or do you plan to?",
        "13.a",
    ),
    tps(
        "unlawful_export",
        "Did you ever send goods or secrets out against the law, or do you plan to?",
        "13.b",
        help="It is about laws of the United States.",
    ),
    tps(
        "other_unlawful_activity",
        "Did you ever do any other thing here against the law, or do you plan to?",
        "13.c",
    ),
    tps(
        "overthrow",
        "Did you ever work against the U.S. government by force, or do you plan to?",
        "13.d",
        help="Help for others who do counts. So does being in a terrorist group.",
    ),
    tps("terrorist_activities", "Have you ever had a part in terrorist acts?", "14.a"),
    tps(
        "foreign_policy",
        "Have you done, or do you plan, what could badly harm U.S. foreign policy?",
        "14.b",
    ),
    tps(
        "totalitarian_party",
        "Have you ever been in a Communist or totalitarian party?",
        "14.c",
        help="It does not count if you had to be.",
    ),
    tps("nazi_or_genocide", "Did you ever take part in Nazi harm or in genocide?", "14.d"),
    tps(
        "killed", "Did you ever kill a person, or help with it?", "30.b", help="To order it counts."
    ),
    tps(
        "hurt_badly",
        "Did you ever hurt a person badly on purpose, or help with it?",
        "30.c",
        help="To order it counts.",
    ),
    tps(
        "forced_sexual_contact",
        "Did you ever have sexual contact with a person who was forced or threatened?",
        "30.d",
        help="To order it or to help with it counts.",
    ),
    tps(
        "religion_limited",
        "Did you ever keep a person from living their faith, or help with it?",
        "30.e",
    ),
    tps(
        "weapons_for_use",
        "Did you ever help to sell, give or move arms that were used on a person?",
        "33",
        help="It counts if you knew of the use.",
    ),
    tps(
        "child_soldiers_taken",
        "Did you ever bring a child under 15 into an armed force or group?",
        "37.a",
    ),
    tps(
        "child_soldiers_in_fighting",
        "Did you ever use a child under 15 in fighting, or to help those who fight?",
        "37.b",
    ),
    tps(
        "human_trafficking",
        "Did you ever force people to sell sex or to work, or plan it with others?",
        "38.a",
        help="The form calls it human trafficking. In any country.",
    ),
    tps(
        "trafficking_family",
        "Are you the spouse or child of a human trafficker?",
        "38.c",
        help="That is a person who forces people to sell sex or to work. "
        "Spouse means husband or wife.",
    ),
    tps(
        "trafficking_helper_family",
        "Did you, your spouse or your parent knowingly help a human trafficker?",
        "38.d",
        help="That is a person who forces people to sell sex or to work.",
    ),
    tps(
        "religious_freedom_as_official",
        "As an official of another country, did you harm people badly for their faith?",
        "40",
    ),
)

REMOVALS_AND_PAPERS = (
    tps(
        "deported",
        "Were you ever ordered removed, and sent out of the United States?",
        "20.a",
    ),
    tps("left_under_order", "Did you ever leave on your own under an order of removal?", "20.b"),
    tps(
        "came_back_unlawfully",
        "After that, did you come back against the law?",
        "20.c",
        help="After you were sent out, or left under an order.",
    ),
    tps(
        "old_order_used_again",
        "Has the old order of removal been used again?",
        "20.d",
        kind=Choice({"yes": "Yes", "no": "No", "not_known": "I do not know"}),
        help='The paper is Form I-871, "Notice of Intent/Decision to Reinstate Prior Order".',
    ),
    tps(
        "missed_proceedings",
        "Did you ever miss a hearing on whether you may stay, or leave it early?",
        "20.e",
    ),
    tps(
        "fraud",
        "Did you ever lie about a fact that matters, to get a visa, entry or status?",
        "21",
        help="The form calls it fraud or willfully misrepresenting a material fact.",
    ),
    tps(
        "helped_enter",
        "Did you ever help another person to come here against the law?",
        "22",
    ),
    tps(
        "fined_for_papers",
        "Did the government ever fine you for false papers?",
        "25",
        help="Papers that were made or used to get an immigration status or permit.",
    ),
    tps("polygamy", "Do you have more than one spouse at a time now?", "27"),
    tps(
        "child_withheld",
        "Did you ever keep a U.S. citizen child abroad from who has custody?",
        "29",
    ),
)

HEALTH = (
    tps(
        "communicable_disease",
        "Do you now have an illness that can spread and that the rules list?",
        "23.a",
        help="The form calls it a communicable disease of public health significance. "
        "A doctor can say so.",
    ),
    tps(
        "harmful_disorder",
        "Have you had an illness of body or mind that made you a danger to anyone?",
        "23.b",
        help="The form asks of behavior that put you, others or things in danger, or may.",
    ),
    tps("drug_use", "Have you ever been a drug abuser or drug addict?", "23.c"),
)

ONLY_FOR_TPS = (*CRIMES, *VICE, *SAFETY, *REMOVALS_AND_PAPERS, *HEALTH)
