"""What shows firm resettlement in another country? 8 CFR 1208.15."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "offer_made",
        "Permanent stay was offered there, by paper or by law.",
        supports=("firm_resettlement",),
        named_by=("8 CFR 1208.15",),
    ),
    Factor(
        "could_live_and_work",
        "The person could live, work and own property there.",
        supports=("firm_resettlement",),
        named_by=("Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)",),
    ),
    Factor(
        "long_stay",
        "The stay there lasted years.",
        supports=("firm_resettlement",),
    ),
    Factor(
        "no_offer",
        "No permanent stay was offered there.",
        weakens=("firm_resettlement",),
        evidence="papers held there, their dates, what officials said of the stay",
    ),
    Factor(
        "life_restricted",
        "Life there was restricted: camp, work, school, movement.",
        weakens=("firm_resettlement",),
        named_by=("8 CFR 1208.15",),
        evidence="camp papers, rules for refugees there, people who lived there too",
    ),
)
