"""What may protect a person? One card for each protection that is not closed.

A bar that is settled closes asylum, and has a card of its own under what can make it hard.
"""

from wellfounded.law.asylum.asylum import bars_to_applying, mandatory_bars
from wellfounded.law.asylum.presence import in_the_united_states, open_where_the_person_is
from wellfounded.law.family.grant import granted
from wellfounded.law.plain.card import Card, Kind
from wellfounded.law.protection.convention_against_torture import cat_deferral, cat_withholding
from wellfounded.law.protection.withholding import withholding
from wellfounded.law.temporary_protected_status.country import listed_or_awaiting

CARDS = (
    Card(
        id="protects.asylum",
        kind=Kind.PROTECTS,
        text="Asylum. It is for people in the United States who fear serious harm in their "
        "country. The reason is race, religion, nationality, a social group, or political "
        "opinion. A person with asylum may stay and work here. A husband, a wife and "
        "unmarried children under 21 may be included.",
        authority="INA 208(a)(1)",
        hidden_if=~in_the_united_states
        | ~open_where_the_person_is
        | bars_to_applying
        | mandatory_bars,
    ),
    Card(
        id="protects.withholding",
        kind=Kind.PROTECTS,
        text="Withholding of removal. It stops removal to the country where life or freedom is "
        "in danger for one of the same five reasons. It has no filing deadline. It does not "
        "include family. Removal to another country stays possible. Only an immigration judge can "
        "give it.",
        authority="INA 241(b)(3)(A)",
        hidden_if=~withholding,
    ),
    Card(
        id="protects.convention_against_torture",
        kind=Kind.PROTECTS,
        text="Protection under the Convention against Torture. It stops removal to a country "
        "where torture is likely and officials would do it or allow it. The reason for the "
        "torture does not matter. Removal to another country stays possible. Only an immigration "
        "judge can give it.",
        authority="8 CFR 1208.16(c)(2)",
        hidden_if=~(cat_withholding | cat_deferral),
    ),
    Card(
        id="protects.refugee_abroad",
        kind=Kind.PROTECTS,
        text="Refugee resettlement. Outside the United States a person cannot apply alone. The "
        "UN refugee agency (UNHCR), an embassy or certain groups may refer a person. The "
        "program is small now, and a referral is not a promise.",
        authority="INA 101(a)(42)",
        shown_if=~in_the_united_states,
    ),
    Card(
        id="protects.parole_abroad",
        kind=Kind.PROTECTS,
        text="Humanitarian parole. The government may let a person in for a time, for an urgent "
        "reason. It decides case by case, and there are fees. A relative or another person in "
        "the United States can ask for it.",
        authority="INA 212(d)(5)",
        shown_if=~in_the_united_states,
    ),
    Card(
        id="protects.family_follows",
        kind=Kind.PROTECTS,
        text="Family who follow. A person who was given asylum, or came as a refugee, can ask for "
        "a husband, a wife and unmarried children. The marriage must be older than that day. The "
        "children must have been under 21 when the parent applied. The form is I-730 and is free.",
        authority="INA 208(b)(3)(A)",
        shown_if=granted,
    ),
    Card(
        id="protects.tps",
        kind=Kind.PROTECTS,
        text="Temporary Protected Status (TPS). It is for people from countries on a list, who "
        "have lived here since a set day. While it lasts a person may work and is not sent back. "
        "The list changes. Look today at uscis.gov/tps. TPS and asylum can stand side by side.",
        authority="INA 244(c)(1)(A)",
        shown_if=in_the_united_states & listed_or_awaiting,
    ),
)
