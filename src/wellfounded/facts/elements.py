"""Which judgements may a helper enter, and what does a "yes" to each affirm?

The ids are those that precedents and determinations use. For a bar, "yes" means that it
applies; for anything else, that it is met.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ELEMENTS: Mapping[str, str] = MappingProxyType(
    {
        "persecution_severity": "What was done, or is feared, is severe enough to be persecution.",
        "past_persecution": "The person suffered persecution in the past.",
        "well_founded_fear": "The person has a well-founded fear of persecution.",
        "nexus": "A protected ground was or would be one central reason for the harm.",
        "protected_ground": "The person has, or is thought to have, a protected characteristic.",
        "psg_cognizable": "The group is a particular social group in law.",
        "political_opinion_cpc": (
            "The harm counts as political opinion under the rule on population control."
        ),
        "state_or_unable_unwilling": (
            "The harm comes from the government, or from those it cannot or will not control."
        ),
        "internal_relocation": (
            "The person could live safely in another part of the country, and it is reasonable."
        ),
        "changed_conditions_rebuttal": (
            "A basic change of circumstances has ended the well-founded fear."
        ),
        "humanitarian_asylum": (
            "Severe past harm, or other serious harm to come, supports asylum without such a fear."
        ),
        "one_year_deadline": ("The application was filed within one year of the last arrival."),
        "changed_circumstances_exception": (
            "Changed circumstances excuse the time of filing, and the delay was reasonable."
        ),
        "extraordinary_circumstances_exception": (
            "Extraordinary circumstances excuse the time of filing, and the delay was reasonable."
        ),
        "previous_denial": "An earlier denial bars this application.",
        "safe_third_country": "An agreement with a safe third country bars this application.",
        "persecutor_bar": "The bar for taking part in persecution applies.",
        "particularly_serious_crime": (
            "Weighed by its nature and circumstances, a crime is particularly serious."
        ),
        "serious_nonpolitical_crime": "The bar for a serious nonpolitical crime abroad applies.",
        "security_terrorism_bar": "A bar for danger to security or for terrorism applies.",
        "firm_resettlement": "The bar for firm resettlement in another country applies.",
        "withholding": "It is more likely than not that a protected ground would put life or "
        "freedom in danger.",
        "cat_torture": "What is feared is torture as the Convention defines it.",
        "cat_acquiescence": "A public official would do it, consent to it, or look away.",
        "cat_likelihood": "It is more likely than not that the person would be tortured.",
        "credibility": "The person's account is credible.",
        "corroboration": (
            "The evidence that can reasonably be expected is there, or its absence is explained."
        ),
        "frivolous": "The bar for a knowingly frivolous application applies.",
        "discretion": "Asylum is merited as a matter of discretion.",
        "derivative": "The family member has status through the principal applicant.",
        "jurisdiction_deadline": (
            "The review was asked for in time, or may be had in spite of the time."
        ),
    }
)

TOPICS: Mapping[str, str] = MappingProxyType(
    {
        "persecution_severity": "How serious the harm was",
        "past_persecution": "What was done before",
        "well_founded_fear": "What is feared",
        "nexus": "Why the harm was done",
        "protected_ground": "Who you are and what you believe",
        "psg_cognizable": "The group you belong to",
        "political_opinion_cpc": "Government limits on births",
        "state_or_unable_unwilling": "What the government did or did not do",
        "internal_relocation": "Life in another part of the country",
        "changed_conditions_rebuttal": "What has changed at home",
        "humanitarian_asylum": "What it would mean to go back",
        "one_year_deadline": "When you came and when you asked",
        "changed_circumstances_exception": "What has changed since you came",
        "extraordinary_circumstances_exception": "What kept you from asking before",
        "previous_denial": "An earlier decision",
        "safe_third_country": "The countries on your way",
        "persecutor_bar": "Harm done to others",
        "particularly_serious_crime": "Arrests and courts",
        "serious_nonpolitical_crime": "Arrests in another country",
        "security_terrorism_bar": "Groups and safety",
        "firm_resettlement": "Life in another country",
        "withholding": "What could happen if you go back",
        "cat_torture": "Torture",
        "cat_acquiescence": "What officials knew or did",
        "cat_likelihood": "Whether torture could happen",
        "credibility": "What you told at other times",
        "corroboration": "Papers, and people who can tell",
        "frivolous": "What the application says",
        "discretion": "Your life here",
        "derivative": "Your family",
        "jurisdiction_deadline": "The time to ask for a review",
    }
)
"""What each element is about, in words that say nothing of how it is met."""
