"""What makes harm grave enough to be persecution, or too slight?

Harms are weighed together (Matter of O-Z- & I-Z-). Past persecution is weighed by the same.
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "grave_bodily_harm",
        "Torture, rape, or an injury that lasts.",
        supports=("persecution_severity", "past_persecution", "humanitarian_asylum"),
        evidence="a doctor's report, hospital papers, photographs, a psychologist's report",
    ),
    Factor(
        "beaten",
        "Beaten, struck or cut.",
        supports=("persecution_severity", "past_persecution"),
        evidence="hospital papers, photographs, people who saw it or the marks",
    ),
    Factor(
        "attacked_more_than_once",
        "Attacked more than once.",
        supports=("persecution_severity", "past_persecution"),
        evidence="the dates and places of each attack, and who knows of each",
    ),
    Factor(
        "harsh_detention",
        "Held for a long time, or in harsh conditions.",
        supports=("persecution_severity", "past_persecution", "humanitarian_asylum"),
        evidence="papers of arrest or release, people held at the same time, reports on the place",
    ),
    Factor(
        "grave_threats",
        "Threats of death or grave harm from people able to carry them out.",
        supports=("persecution_severity", "past_persecution"),
        evidence="messages or letters, who brought them, what the same people did to others",
    ),
    Factor(
        "close_people_harmed",
        "Close family or friends were killed or gravely harmed.",
        supports=("persecution_severity", "past_persecution", "humanitarian_asylum"),
        evidence="death or hospital papers, police or news reports, letters of relatives",
    ),
    Factor(
        "degraded_by_force",
        "Stripped, examined or humiliated by force.",
        supports=("persecution_severity", "past_persecution"),
        evidence="the place, the words used, who saw it, a psychologist's report",
    ),
    Factor(
        "forced_procedure",
        "A grave procedure was forced on the body: cutting, abortion or sterilisation.",
        supports=("persecution_severity", "past_persecution"),
        named_by=("INA 101(a)(42)(B), last sentence",),
        evidence="a doctor's report",
    ),
    Factor(
        "harms_add_up",
        "Harms of several kinds came together over time.",
        supports=("persecution_severity", "past_persecution"),
        named_by=("Matter of O-Z- & I-Z-, 22 I&N Dec. 23 (BIA 1998)",),
        evidence="one list of all that was done, small things too, with dates",
    ),
    Factor(
        "belief_suppressed",
        "Made to give up a belief, or kept from practising it.",
        supports=("persecution_severity", "past_persecution"),
        evidence="orders or promises to report, what ended, others treated so",
    ),
    Factor(
        "essentials_taken",
        "Home, food, work or other essentials were taken away.",
        supports=("persecution_severity", "past_persecution"),
        named_by=("Matter of T-Z-, 24 I&N Dec. 163 (BIA 2007)",),
        evidence="papers of the home, land or job, and what was left to live on",
    ),
    Factor(
        "slight_injury",
        "No injury, or only a slight one.",
        weakens=("persecution_severity", "past_persecution"),
    ),
    Factor(
        "brief_incident",
        "One incident only, or a short time in custody.",
        weakens=("persecution_severity", "past_persecution"),
    ),
    Factor(
        "threats_not_acted_on",
        "Threats that nobody acted on.",
        weakens=("persecution_severity", "past_persecution"),
    ),
    Factor(
        "penalties_not_severe",
        "Fines or other losses, not shown to be severe.",
        weakens=("persecution_severity", "past_persecution"),
    ),
    Factor(
        "harassment",
        "Insults, harassment, or rules that many people live under.",
        weakens=("persecution_severity", "past_persecution"),
    ),
    Factor(
        "left_alone_afterwards",
        "Left alone afterwards, or for a long time between.",
        weakens=("persecution_severity", "past_persecution"),
    ),
)
