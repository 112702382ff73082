"""What do the bars ask? INA 208(a)(2)(A) and 208(b)(2)(A)."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.dates import PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Codes, Country, Date, Records, Text, YesNo

ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

TELL = "What happened, when and where?"
RESETTLED = "The law looks at stays in other countries (8 CFR 208.15)."
BARS = "The law asks this of everyone (INA 208(b)(2)(A))."
AGREEMENT = "There are agreements with other countries (INA 208(a)(2)(A); 8 CFR 208.30(e)(6))."

THIRD_COUNTRIES = (
    ruled(
        "third_countries",
        Records(),
        "In which countries did you live between your own country and the United States?",
        RESETTLED,
        complete="Are these all the countries you lived in on the way?",
    ),
    ruled("third_countries[].country", Country(), "Which country was it?", RESETTLED),
    ruled("third_countries[].from", Date(), "From when were you there?", RESETTLED),
    ruled(
        "third_countries[].to",
        Date((PRESENT,)),
        "Until when were you there?",
        RESETTLED,
        help="If it has not ended, say so.",
    ),
    ruled("third_countries[].status", Text(), "What status did you have there?", RESETTLED),
    ruled(
        "third_countries[].offered_permanent_status",
        YesNo(),
        "Were you given, or offered, a permanent right to stay there?",
        RESETTLED,
    ),
    ruled(
        "third_countries[].flight_necessary",
        YesNo(),
        "Did you go there only to flee, and stay only as long as you needed to travel on?",
        RESETTLED,
    ),
    ruled(
        "third_countries[].significant_ties",
        YesNo(),
        "Did you make lasting ties there, such as family, work or property?",
        RESETTLED,
    ),
    ruled(
        "third_countries[].restricted",
        YesNo(),
        "Did the authorities there limit how you could live?",
        RESETTLED,
        help="Such as work, housing, school, or travel.",
    ),
)

ARMED_GROUPS = (
    ruled(
        "armed_groups",
        Records(),
        "Have you been in, paid, helped or trained with an army or an armed group?",
        "The law asks about groups, gifts and training (INA 212(a)(3)(B)).",
        complete="Are these all the groups?",
    ),
    ruled("armed_groups[].name", Text(), "What is the name of the group?", BARS),
    ruled("armed_groups[].country", Country(), "In which country was it?", BARS),
    ruled(
        "armed_groups[].kind",
        Choice(
            {
                "member": "I was a member",
                "paid": "I paid money",
                "helped": "I helped",
                "trained": "I had training",
                "fought": "I fought",
                "other": "Something else",
            }
        ),
        "What did you do?",
        BARS,
    ),
    ruled("armed_groups[].from", Date(), "From when?", BARS),
    ruled(
        "armed_groups[].to",
        Date((PRESENT,)),
        "Until when?",
        BARS,
        help="If it has not ended, say so.",
    ),
    ruled("armed_groups[].under_threat", YesNo(), "Did someone force you or threaten you?", BARS),
    ruled("armed_groups[].account", Account(), "What happened?", BARS),
)

CONDUCT = (
    ruled(
        "conduct.crime_abroad",
        YesNo(),
        "Did you commit a serious crime in another country before you came?",
        "The law looks at serious crimes in other countries (INA 208(b)(2)(A)(iii)).",
    ),
    ruled(
        "conduct.danger_to_security",
        YesNo(),
        "Has the government said that you are a danger to the security of the United States?",
        "The law looks at what the government has said of security (INA 208(b)(2)(A)(iv)).",
    ),
    ruled("conduct.account", Account(), TELL, BARS),
)

SAFE_THIRD_COUNTRY = (
    ruled(
        "safe_third_country.agreement_invoked",
        YesNo(),
        "Has the government said that you can be sent to a third country to ask for "
        "protection there?",
        AGREEMENT,
    ),
    ruled("safe_third_country.partner", Country(), "Which country did it name?", AGREEMENT),
    ruled(
        "safe_third_country.canada_exceptions",
        Codes(
            Choice(
                {
                    "citizen_or_stateless_resident": (
                        "A citizen of Canada, or a person without nationality who last lived there"
                    ),
                    "relative_in_status": (
                        "A close relative has a status in the United States other than visitor"
                    ),
                    "relative_with_claim": (
                        "A close relative of 18 or older has an asylum claim in the United States"
                    ),
                    "unaccompanied_minor": (
                        "Under 18, not married, no parent or guardian in Canada or "
                        "the United States"
                    ),
                    "visa": (
                        "A valid U.S. visa, or a visa needed for Canada but not for "
                        "the United States"
                    ),
                    "public_interest": "The government decided that it is in the public interest",
                }
            )
        ),
        "Which of these is true of you?",
        AGREEMENT,
        help="These are the six exceptions in the agreement with Canada. A close relative is a "
        "husband or wife, child, parent, guardian, brother or sister, grandparent, grandchild, "
        "aunt, uncle, niece or nephew.",
        complete="Are these all that are true of you?",
    ),
)

BARS_TO_ASYLUM = (*THIRD_COUNTRIES, *ARMED_GROUPS, *CONDUCT, *SAFE_THIRD_COUNTRY)
