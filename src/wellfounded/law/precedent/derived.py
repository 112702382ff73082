"""Which factors do the facts and findings of a case settle by themselves?

What a person answered, and what a helper found on another element, is not asked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.law.asylum.nexus import nexus
from wellfounded.law.asylum.one_year_deadline.changed_circumstances import delays, named
from wellfounded.law.asylum.one_year_deadline.extraordinary_circumstances import (
    death_or_illness,
    illness,
    legal_disability,
    maintained_status,
    rejected_filing,
    status_that_ended,
)
from wellfounded.law.asylum.one_year_deadline.filing import filed_in_time
from wellfounded.law.asylum.past_persecution import past_persecution
from wellfounded.law.asylum.persecutor_is_the_state import state_actor_past
from wellfounded.law.asylum.population_control.procedure import PROCEDURES
from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.protection.withholding import withholding_bars
from wellfounded.logic import TO_BE_WEIGHED, Condition, choice, item, roster, yes

harms = roster("harms")
third_countries = roster("third_countries")
arrests = roster("arrests")
own_denial = (
    item.choice("kind").among("asylum")
    & item.choice("who").among("self")
    & item.choice("outcome").among("denied")
    & item.choice("decided_by").among("immigration_judge", "board")
)

three_steps = item.yes("affidavit") & item.yes("counsel_informed") & item.yes("complaint_or_reason")


DERIVED: Mapping[str, Condition] = MappingProxyType(
    {
        "own_procedure": choice("population_control.forced_procedure").among(*PROCEDURES),
        "spouse_forced": choice("population_control.spouse_forced_procedure").among(*PROCEDURES),
        "own_resistance": yes("population_control.resisted"),
        "no_own_resistance": ~yes("population_control.resisted"),
        "punished_for_resisting": yes("population_control.persecuted_for_resisting"),
        "fears_procedure": yes("population_control.fears_procedure"),
        "officials_did_it": harms.any(item.choice("by_kind").among("government")),
        "never_harmed": ~yes("past_harm.any"),
        "persecutor_is_state": choice("fear.by_kind").among("government"),
        "harm_for_a_ground": nexus,
        "ground_not_shown": ~finding("nexus"),
        "state_part_in_harm": state_actor_past,
        "past_persecution_shown": past_persecution,
        "filed_within_a_year": filed_in_time,
        "filed_after_a_year": ~filed_in_time,
        "country_worsened": delays.any(named("changed_country_conditions")),
        "own_life_changed": delays.any(named("changed_personal", "lost_derivative_status")),
        "status_kept": maintained_status | status_that_ended,
        "was_ill": illness,
        "could_not_act_in_law": legal_disability,
        "failed_by_counsel": delays.any(named("counsel") & three_steps),
        "filing_rejected": rejected_filing,
        "other_fell_ill_or_died": death_or_illness,
        "a_bar_applies": withholding_bars,
        "prior_order_stands": roster("prior_applications").any(own_denial) & TO_BE_WEIGHED,
        "aggravated_felony": arrests.any(item.yes("convicted") & item.yes("aggravated_felony")),
        "offer_made": third_countries.any(item.yes("offered_permanent_status")),
        "no_offer": third_countries.none(item.yes("offered_permanent_status")),
        "life_restricted": third_countries.any(item.yes("restricted")),
    }
)
