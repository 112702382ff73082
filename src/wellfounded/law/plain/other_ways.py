"""Which other ways are there to ask a lawyer about, when something points there?"""

from wellfounded.law.other_ways.cancellation import cancellation
from wellfounded.law.other_ways.citizenship import possible_citizenship
from wellfounded.law.other_ways.cuban_adjustment import cuban_adjustment
from wellfounded.law.other_ways.family_petition import family_petition
from wellfounded.law.other_ways.hurt_by_family import hurt_by_family
from wellfounded.law.other_ways.special_immigrant_juvenile import special_immigrant_juvenile
from wellfounded.law.other_ways.victim_of_crime import victim_of_crime
from wellfounded.law.other_ways.victim_of_trafficking import victim_of_trafficking
from wellfounded.law.plain.card import Card, Kind

CARDS = (
    Card(
        id="ask.young_person",
        kind=Kind.ASK,
        text="Ask a lawyer for children about special immigrant juvenile status. It is for young "
        "people whom a parent hurt, left or did not care for. A state court comes first. In many "
        "states that ends at 18.",
        authority="INA 101(a)(27)(J)",
        shown_if=special_immigrant_juvenile,
    ),
    Card(
        id="ask.victim_of_crime",
        kind=Kind.ASK,
        text="Ask a lawyer about U status. It is for people hurt by some crimes in the United "
        "States. The police or another office signs a paper for it.",
        authority="INA 101(a)(15)(U)",
        shown_if=victim_of_crime,
    ),
    Card(
        id="ask.victim_of_trafficking",
        kind=Kind.ASK,
        text="Ask a lawyer about T status. It is for people who were made to work or have sex by "
        "force, threats or a trick. A free line, day and night: 1-888-373-7888.",
        authority="INA 101(a)(15)(T)",
        shown_if=victim_of_trafficking,
    ),
    Card(
        id="ask.hurt_by_family",
        kind=Kind.ASK,
        text="Ask a lawyer about the law for people hurt by family (VAWA). A person can ask for it "
        "alone. The law keeps it secret from the one who did it. Men can ask too.",
        authority="INA 204(a)(1)(A)",
        shown_if=hurt_by_family,
    ),
    Card(
        id="ask.cuba",
        kind=Kind.ASK,
        text="Ask a lawyer about the law for people from Cuba. After one year here some of them "
        "can ask for a green card. It turns on how a person was let in.",
        authority="Cuban Adjustment Act, Pub. L. 89-732",
        shown_if=cuban_adjustment,
    ),
    Card(
        id="ask.cancellation",
        kind=Kind.ASK,
        text="Ask a lawyer about cancellation of removal. A judge may give it after many years "
        "here, for the sake of close family. The years can stop on the day of the Notice to "
        "Appear, if that paper names the day and place of the hearing.",
        authority="INA 240A(d)(1)",
        shown_if=cancellation,
    ),
    Card(
        id="ask.family_petition",
        kind=Kind.ASK,
        text="Ask a lawyer about Form I-130. A citizen or a person with a green "
        "card may ask for some relatives. It can take years, and it may run beside asylum.",
        authority="INA 203(a)",
        shown_if=family_petition,
    ),
    Card(
        id="ask.citizen",
        kind=Kind.ASK,
        text="Ask a lawyer if you are a citizen already. Some people are, through a parent or a "
        "place of birth, and do not know it. A citizen cannot be removed.",
        authority="INA 301",
        shown_if=possible_citizenship,
    ),
)
