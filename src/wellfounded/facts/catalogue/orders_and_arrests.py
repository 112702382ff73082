"""What orders, arrests, meetings with officers and applications were there?"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Account, Choice, Country, Date, Number, Records, Text, YesNo

kept = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
guarded = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)
asked = partial(on_i589, data_class=DataClass.DANGER, section=Section.NARRATIVE)
arrested = partial(asked, also=("C.6",))

ORDER = "The law looks at earlier orders (INA 241(a)(5); INA 240(b)(5); 8 CFR 1003.23)."
CRIME = "The law looks at convictions and sentences (INA 208(b)(2)(A), (B))."
EARLIER = "The law looks at earlier asylum applications (INA 208(a)(2)(C))."

ORDERS = (
    kept(
        "orders",
        Records(),
        "Has a judge or an officer ever ordered you to leave the United States?",
        ORDER,
        complete="Are these all the orders to leave that you have had?",
    ),
    kept(
        "orders[].kind",
        Choice(
            {
                "removal": "Removal",
                "expedited_removal": "Expedited removal, by an officer",
                "administrative_removal": "Removal by an officer after a crime (INA 238(b))",
                "voluntary_departure": "Voluntary departure",
                "exclusion": "Exclusion (before April 1997)",
                "deportation": "Deportation (before April 1997)",
            }
        ),
        "What kind of order was it?",
        ORDER,
    ),
    kept("orders[].date", Date(), "On what date was the order made?", ORDER),
    kept(
        "orders[].in_absentia",
        YesNo(),
        "Was the order made at a hearing where you were not present?",
        ORDER,
    ),
    kept(
        "orders[].left_under_it",
        YesNo(),
        "Did you leave, or were you sent out, under this order?",
        ORDER,
    ),
    kept(
        "orders[].executed_on",
        Date(),
        "On what date did you leave under this order?",
        ORDER,
    ),
    kept(
        "orders[].reinstated",
        YesNo(),
        "Was this order used again after you came back?",
        ORDER,
        help='The paper is Form I-871, "Notice of Intent/Decision to Reinstate Prior Order".',
    ),
    kept(
        "orders[].stands",
        YesNo(),
        "Does this order still stand?",
        "An order can be opened again (8 CFR 1003.23(b)).",
        help="It does not stand if it is on appeal, was reopened or was set aside.",
    ),
)

ARRESTS = (
    arrested(
        "arrests",
        Records(),
        "Have you ever been arrested, charged or held, in any country?",
        "B.2",
        help="Name each time, even if you were let go.",
        complete="Are these all the times you were arrested, charged or held?",
    ),
    arrested("arrests[].date", Date(), "On what date was it?", "B.2"),
    arrested("arrests[].country", Country(), "In which country was it?", "B.2"),
    arrested("arrests[].place", Text(), "At what place was it?", "B.2"),
    arrested("arrests[].charge", Text(), "What did they say you had done?", "B.2"),
    arrested("arrests[].account", Account(), "What happened?", "B.2"),
    guarded("arrests[].convicted", YesNo(), "Did a court find you guilty?", CRIME),
    guarded("arrests[].convicted_on", Date(), "On what date did the court decide?", CRIME),
    guarded(
        "arrests[].aggravated_felony",
        YesNo(),
        "Has a lawyer or a court said that it is an aggravated felony?",
        CRIME,
        help="INA 101(a)(43) lists these. A lawyer can look it up.",
    ),
    guarded(
        "arrests[].grade",
        Choice(
            {
                "felony": "A felony",
                "misdemeanor": "A misdemeanor",
                "lesser": "Less than a misdemeanor",
            }
        ),
        "Was it a felony or a misdemeanor?",
        "The law counts these for Temporary Protected Status (INA 244(c)(2)(B)(i)).",
        help="The court papers show it.",
    ),
    guarded(
        "arrests[].sentence_months",
        Number(most=1200),
        "How many months was the sentence?",
        CRIME,
        help="Count time that was suspended too.",
    ),
)

ENCOUNTERS = (
    guarded(
        "encounters",
        Records(),
        "Have you met immigration officers or border police?",
        "Officers keep records of such meetings, and the government may use them.",
        complete="Are these all the times you met them?",
    ),
    guarded("encounters[].date", Date(), "On what date was it?", "A record shows the date."),
    guarded("encounters[].place", Text(), "At what place was it?", "A record shows the place."),
    guarded(
        "encounters[].agency",
        Text(),
        "Who were the officers?",
        "A request for the record goes to the agency that keeps it.",
        help="Such as Border Patrol, CBP, ICE, or the police of another country.",
    ),
    guarded(
        "encounters[].what",
        Account(),
        "What happened?",
        "The government may have its own record of what was said.",
    ),
    guarded(
        "encounters[].fingerprinted",
        YesNo(),
        "Did they take your fingerprints?",
        "Fingerprints tie a record to a person.",
    ),
    guarded(
        "encounters[].outcome",
        Choice(
            {
                "admitted": "They let me in at the airport, port or border",
                "let_go": "They let me go without a paper",
                "papers_given": "They gave me papers and let me go",
                "sent_back": "They sent me back",
                "held": "They kept me",
                "other": "Something else",
            }
        ),
        "How did it end?",
        "An order or a court case can begin with such a meeting.",
    ),
)

WHO_APPLIED = {
    "self": "I did",
    "spouse": "My husband or wife",
    "parent": "My mother or father",
    "child": "My child",
    "sibling": "My brother or sister",
}

PRIOR_APPLICATIONS = (
    asked(
        "prior_applications",
        Records(),
        "Have you or your close family asked for asylum or refuge before?",
        "C.1",
        help="In the United States or in another country. Withholding of removal counts too.",
        complete="Are these all the earlier applications?",
    ),
    asked(
        "prior_applications[].kind",
        Choice(
            {
                "asylum": "Asylum",
                "withholding": "Withholding of removal",
                "refugee": "Refugee status",
                "other": "Another protection",
            }
        ),
        "What was asked for?",
        "C.1",
    ),
    asked("prior_applications[].who", Choice(WHO_APPLIED), "Who asked for it?", "C.1"),
    asked("prior_applications[].country", Country(), "In which country?", "C.1"),
    asked("prior_applications[].date", Date(), "On what date?", "C.1"),
    asked(
        "prior_applications[].outcome",
        Choice(
            {
                "granted": "Granted",
                "denied": "Denied",
                "withdrawn": "Taken back",
                "pending": "Not decided yet",
                "closed": "Closed without a decision",
            }
        ),
        "How did it end?",
        "C.1",
    ),
    guarded(
        "prior_applications[].decided_by",
        Choice(
            {
                "uscis": "USCIS",
                "immigration_judge": "An immigration judge",
                "board": "The Board of Immigration Appeals",
                "foreign_authority": "An office of another country",
            }
        ),
        "Who decided it?",
        EARLIER,
    ),
    asked("prior_applications[].account", Account(), "What happened with it?", "C.1"),
)

ORDERS_AND_ARRESTS = (*ORDERS, *ARRESTS, *ENCOUNTERS, *PRIOR_APPLICATIONS)
