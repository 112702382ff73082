"""What do the forms ask that may keep a person from a green card? INA 212(a).

Form I-485, Part 9, and Form I-821, Part 7, ask them alike. Where the words of the two differ in
what they cover, each form has a fact of its own. A No is always the person's: no rule and no form
derives one.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.admissibility_asking import asked, telling
from wellfounded.facts.catalogue.admissibility_entries import ENTRIES
from wellfounded.facts.catalogue.admissibility_security import SECURITY
from wellfounded.facts.catalogue.admissibility_tps import ONLY_FOR_TPS

came = partial(asked, law="INA 212(a); INA 245")
crime = partial(asked, law="INA 212(a)(2)")

STAYS = (
    came("denied_admission", "Has the United States ever refused to let you in?", "9.10"),
    came("denied_visa", "Were you ever refused a visa to come to the United States?", "9.11"),
    came(
        "worked_without_permit",
        "Did you ever work in the United States without a permit?",
        "9.12",
    ),
    came(
        "broke_status_terms",
        "Have you ever broken the rules of a visa or stay that was for a time?",
        "9.13",
        help="Such as a visa for a visit, for study or for work.",
    ),
    came(
        "in_proceedings",
        "Did the United States ever open a case to send you away?",
        "9.14",
        help="With a judge, or with an officer alone. Removal and fast (expedited) removal count. "
        "Exclusion, rescission and deportation count. It may be open now, or be over.",
    ),
    came("final_order", "Have you ever had a final order to leave the country?", "9.15"),
    came(
        "order_reinstated",
        "Has an old final order to leave ever been used again?",
        "9.16",
        help='The paper is Form I-871, "Notice of Intent/Decision to Reinstate Prior Order".',
    ),
    came(
        "overstayed_voluntary_departure",
        "Were you ever given a day to leave on your own, and stayed on?",
        "9.17",
        help="An officer or a judge gives it. It is called voluntary departure.",
    ),
    came(
        "asked_for_relief",
        "Have you ever asked not to be sent away from the United States?",
        "9.18",
    ),
    came(
        "exchange_visitor",
        "Have you ever been here on a J visa with the rule to go home for two years?",
        "9.19",
        help="J is the visa of exchange visitors. The visa or Form DS-2019 says if the rule "
        "applies.",
    ),
    came("exchange_years_done", "Did you live in your own country for those two years?", "9.20"),
    came(
        "exchange_waiver",
        "Was the two-year rule waived, or did the State Department say yes to that?",
        "9.21",
    ),
)

CONDUCT = (
    crime(
        "arrested",
        "Were you ever arrested, cited, charged or held, in any country?",
        "9.22",
        help="For any reason. Immigration officers, soldiers and the Coast Guard count. "
        "So does a program in place of a trial.",
    ),
    crime(
        "committed_crime",
        "Have you ever done a crime of any kind, in any country?",
        "9.23",
        help="Even if no one knows of it or charged you.",
    ),
    crime(
        "convicted",
        "Have you ever said in court that you were guilty, or been found guilty?",
        "9.24",
        help="Of any crime or offense, in any country. It counts even if it was pardoned or "
        "taken off the record.",
    ),
    crime(
        "punished",
        "Has a judge ever punished you, or set limits on you?",
        "9.25",
        help="Such as prison, house arrest, parole or probation. A sentence you did not have to "
        "serve counts. So does a class or unpaid work that a judge ordered.",
    ),
    crime(
        "drug_law",
        "Have you ever broken a law on drugs, in any country?",
        "9.26",
        also="7.10.b",
    ),
    crime(
        "drug_law_planned",
        "Have you ever tried, or planned with others, to break a law on drugs?",
        "9.26",
        also="7.10.c",
    ),
    crime("drug_trade", "Have you ever traded in drugs against the law?", "9.27", also="7.12.a"),
    crime(
        "drug_trade_helped",
        "Have you ever helped people to trade in such drugs, and knew it?",
        "9.27",
        also="7.12.b",
    ),
    crime("drug_trade_gain", "Have you ever gained from trade in such drugs?", "9.27"),
    crime(
        "drug_trade_family_gain",
        "In the last five years, did you gain from drug trade of your spouse or parent?",
        "9.28",
        also="7.12.e",
        help="Spouse means husband or wife. To gain is to get money or anything else of use. "
        "It counts too if they only helped with the trade.",
    ),
    crime(
        "drug_trade_family_knew",
        "Did you know where it came from, or could you have known?",
        "9.29",
        also="7.12.e",
        help="This is about what you got from drug trade of your spouse or parent.",
    ),
    crime(
        "prostitution",
        "Have you ever sold sex, or do you come here to do so?",
        "9.30",
    ),
    crime(
        "procured",
        "Have you ever found or brought people to sell sex, or tried it?",
        "9.31",
    ),
    crime("prostitution_money", "Have you ever received money from the sale of sex?", "9.32"),
    crime(
        "vice_intended",
        "Do you plan to make money here with unlawful bets, sex or drink?",
        "9.33",
        help="Gambling counts. So does the sale of sex, of drink, or of sex pictures of children.",
    ),
    crime(
        "immunity",
        "Did you ever stay free of a charge here because you had immunity?",
        "9.34",
        help="Some people, such as diplomats, cannot be charged. That is immunity.",
    ),
    crime("foreign_official", "Were you ever an official of another country?", "9.35.a"),
    crime(
        "religious_freedom",
        "In that work, did you ever do or order harm to people for their faith?",
        "9.35.b",
    ),
    crime(
        "sex_trafficking",
        "Have you ever made a person sell sex by force, lies or threats?",
        "9.36",
        help="The form counts any part in it. With a person under 18, it counts without force too.",
    ),
    crime(
        "forced_labor",
        "Have you ever brought or kept a person for work by force, lies or threats?",
        "9.37",
        help="Slavery counts. So does work to pay off a debt, by force.",
    ),
    crime(
        "trafficking_helped",
        "Have you ever knowingly helped others to force people to sell sex or to work?",
        "9.38",
        also="7.38.b",
        help="The form calls this trafficking in persons.",
    ),
    crime(
        "trafficking_family_gain",
        "In the last five years, did you gain from your spouse or parent doing this?",
        "9.39",
        also="7.38.e",
        help="This is about forcing people to sell sex or to work. To gain is to get money or "
        "anything else of use.",
    ),
    crime(
        "trafficking_family_knew",
        "Did you know where that came from, or could you have known?",
        "9.40",
        also="7.38.e",
        help="This is about what you got from your spouse or parent.",
    ),
    crime(
        "money_laundering",
        "Did you ever hide where money from a crime came from, or do you plan to?",
        "9.41",
        also="7.39.a",
        help="The form calls this money laundering.",
    ),
    crime(
        "money_laundering_helped",
        "Did you ever help others to hide such money, and knew it?",
        "9.41",
        also="7.39.b",
    ),
)

ASKED = (
    *STAYS,
    *CONDUCT,
    *SECURITY,
    *ENTRIES,
    *ONLY_FOR_TPS,
)

ADMISSIBILITY = (*ASKED, *telling(ASKED))
