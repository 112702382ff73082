"""On what can a protected person base a form for a green card?

Form I-485, Part 2, item 3.
"""

from __future__ import annotations

OF_PROTECTION = {
    "asylee": "Asylum, mine or that of my husband, wife or parent",
    "refugee": "Refugee status, mine or that of my husband, wife or parent",
    "trafficking_victim": "T status, as a victim of trafficking or their family",
    "crime_victim": "U status, as a victim of a crime or their family",
    "special_immigrant_juvenile": "Special immigrant juvenile",
    "afghan_or_iraqi": "Special immigrant from Afghanistan or Iraq",
    "cuban": "The Cuban Adjustment Act",
    "cuban_battered": "The Cuban Adjustment Act, after abuse by a husband, wife or parent",
    "lautenberg": "Lautenberg parole",
}
OF_ABUSE_BY_FAMILY = {
    "vawa_spouse": "VAWA: abuse by a husband or wife",
    "vawa_child": "VAWA: abuse by a parent",
    "vawa_parent": "VAWA: abuse by a grown child who is a citizen",
}
OF_FAMILY = {
    "spouse_of_citizen": "Husband or wife of a U.S. citizen",
    "child_of_citizen": "Child under 21, not married, of a U.S. citizen",
    "parent_of_citizen": "Parent of a U.S. citizen who is 21 or older",
    "widow_of_citizen": "Widow or widower of a U.S. citizen",
    "grown_child_of_citizen": "Son or daughter, 21 or older, not married, of a U.S. citizen",
    "married_child_of_citizen": "Married son or daughter of a U.S. citizen",
    "sibling_of_citizen": "Brother or sister of a U.S. citizen",
    "spouse_of_resident": "Husband or wife of a person with a green card",
    "child_of_resident": "Child under 21, not married, of a person with a green card",
    "grown_child_of_resident": (
        "Son or daughter, 21 or older, not married, of a person with a green card"
    ),
}
CATEGORIES = {**OF_PROTECTION, **OF_ABUSE_BY_FAMILY, **OF_FAMILY}

SUPPORT = {
    "quarters": "I have 40 quarters of work with Social Security",
    "child_of_citizen": "I am under 18, and I become a citizen through my parent with this form",
    "required": "A person of my family signs it for me",
}
