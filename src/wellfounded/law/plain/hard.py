"""What can make it hard? One card for each bar the person's own answers touch.

Each bar to asylum has one, so that whoever no longer sees asylum among what may protect them
sees here why.
"""

from wellfounded.law.asylum.border_limits import border_limits
from wellfounded.law.asylum.border_limits.crossing import since_2023
from wellfounded.law.asylum.firm_resettlement import firm_resettlement_bar
from wellfounded.law.asylum.frivolous import frivolous_bar
from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.outstanding_order import outstanding_order_bar
from wellfounded.law.asylum.particularly_serious_crime import particularly_serious_crime_bar
from wellfounded.law.asylum.persecutor import persecutor_bar
from wellfounded.law.asylum.presence import in_the_united_states, open_where_the_person_is
from wellfounded.law.asylum.previous_denial import prior_denial_bar
from wellfounded.law.asylum.reinstatement import reinstatement_bar
from wellfounded.law.asylum.safe_third_country import safe_third_country_bar
from wellfounded.law.asylum.security import security_bar
from wellfounded.law.asylum.serious_nonpolitical_crime import serious_nonpolitical_crime_bar
from wellfounded.law.danger import facts as danger
from wellfounded.law.expedited_removal.perimeter import within_reach
from wellfounded.law.expedited_removal.withholding_only import withholding_only
from wellfounded.law.holds.countries import entry_ban, listed_country
from wellfounded.law.plain.card import Card, Kind
from wellfounded.law.refugees.program import program_open
from wellfounded.logic import item, roster, yes

from_canada = item.choice("arrived_from").among("CA") & item.choice("by").among("land")

CARDS = (
    Card(
        id="hard.one_year",
        kind=Kind.HARD,
        text="The one-year deadline. Asylum is asked for within one year of the last arrival. "
        "There are exceptions. A lawyer can say whether one fits. The deadline does not touch "
        "withholding of removal or the Convention against Torture.",
        authority="INA 208(a)(2)(B)",
        shown_if=in_the_united_states | roster("entries").any(),
        hidden_if=~in_the_united_states | ~open_where_the_person_is | ~one_year_bar,
    ),
    Card(
        id="hard.earlier_denial",
        kind=Kind.HARD,
        text="An earlier application. If a judge said no to asylum before, a new application "
        "needs a change in circumstances. A no from the asylum office does not count here.",
        authority="INA 208(a)(2)(C)",
        shown_if=roster("prior_applications").any() | prior_denial_bar,
        hidden_if=~prior_denial_bar,
    ),
    Card(
        id="hard.frivolous",
        kind=Kind.HARD,
        text="An application that a judge or the Board called frivolous. It closes asylum for "
        "good. Withholding of removal and the Convention against Torture stay open.",
        authority="INA 208(d)(6)",
        shown_if=yes("prior_claims.frivolous") | frivolous_bar,
        hidden_if=~frivolous_bar,
    ),
    Card(
        id="hard.earlier_order",
        kind=Kind.HARD,
        text="An earlier order to leave. If an old order is used again after a return, asylum "
        "is closed. Other protection can stay open, through an interview about fear.",
        authority="INA 241(a)(5)",
        shown_if=roster("orders").any(),
        hidden_if=~reinstatement_bar,
    ),
    Card(
        id="hard.order_that_stands",
        kind=Kind.HARD,
        text="An order that still stands, or a case in which asylum is not decided. Asylum is "
        "then closed until a judge or the Board opens the case again.",
        authority="8 CFR 1003.23(b)",
        shown_if=outstanding_order_bar,
    ),
    Card(
        id="hard.third_country",
        kind=Kind.HARD,
        text="Agreements with other countries. The government may say that another country must "
        "hear the case first. There are exceptions.",
        authority="INA 208(a)(2)(A)",
        shown_if=yes("safe_third_country.agreement_invoked")
        | roster("entries").any(from_canada)
        | safe_third_country_bar,
        hidden_if=~safe_third_country_bar,
    ),
    Card(
        id="hard.border",
        kind=Kind.HARD,
        text="Rules on the border with Mexico. Since May 2023 they can close asylum to people who "
        "came in there. Courts struck down parts of them, and this changes often. They do not "
        "close other protection.",
        authority="8 CFR 1208.33",
        shown_if=since_2023 | border_limits,
        hidden_if=~border_limits,
    ),
    Card(
        id="hard.without_a_judge",
        kind=Kind.HARD,
        text="Removal without a judge. The law lets officers do this in some cases. One is the "
        "first two years after a person came in with no officer checking. Papers with dates can "
        "show a longer time. A person who fears going back is heard by an asylum officer first.",
        authority="INA 235(b)(1)",
        shown_if=danger.recent_uninspected_entry | within_reach,
        hidden_if=~within_reach,
    ),
    Card(
        id="hard.withholding_only",
        kind=Kind.HARD,
        text="A case for other protection only. After some orders a judge cannot give asylum. The "
        "judge can still stop removal to the country where there is danger.",
        authority="8 CFR 1208.2(c)(3)",
        shown_if=withholding_only,
    ),
    Card(
        id="hard.harm_to_others",
        kind=Kind.HARD,
        text="Part in harm to others. The law closes asylum to people who helped to persecute "
        "others. It makes no exception for people who were forced. It closes other protection "
        "too. Protection against torture can remain.",
        authority="INA 208(b)(2)(A)(i)",
        shown_if=yes("persecutor.took_part") | persecutor_bar,
        hidden_if=~persecutor_bar,
    ),
    Card(
        id="hard.convictions",
        kind=Kind.HARD,
        text="Arrests and convictions. Some convictions close asylum, and some close other "
        "protection too. The exact court papers decide.",
        authority="INA 208(b)(2)(A)(ii)",
        shown_if=danger.arrests | particularly_serious_crime_bar,
    ),
    Card(
        id="hard.crime_abroad",
        kind=Kind.HARD,
        text="A crime in another country. A serious crime that was not political can close "
        "asylum and other protection too. Protection against torture can remain.",
        authority="INA 208(b)(2)(A)(iii)",
        shown_if=yes("conduct.crime_abroad") | serious_nonpolitical_crime_bar,
        hidden_if=~serious_nonpolitical_crime_bar,
    ),
    Card(
        id="hard.armed_groups",
        kind=Kind.HARD,
        text="Armed groups. Help or money given to an armed group can close asylum, even if it "
        "was forced or small, and other protection too. Protection against torture can remain. "
        "The government can make an exception.",
        authority="INA 208(b)(2)(A)(v)",
        shown_if=yes("conduct.danger_to_security") | roster("armed_groups").any() | security_bar,
        hidden_if=~security_bar,
    ),
    Card(
        id="hard.resettled",
        kind=Kind.HARD,
        text="A home in another country. Asylum can be closed to a person who was offered a "
        "permanent stay in another country before coming here.",
        authority="INA 208(b)(2)(A)(vi)",
        shown_if=roster("third_countries").any() | firm_resettlement_bar,
        hidden_if=~firm_resettlement_bar,
    ),
    Card(
        id="hard.refugee_program",
        kind=Kind.HARD,
        text="The refugee program. The government stopped it in January 2025. It lets in some "
        "people, case by case. Courts look at this now, so it can change from day to day.",
        authority="Executive Order 14163",
        shown_if=~in_the_united_states,
        hidden_if=program_open,
    ),
    Card(
        id="hard.embassies",
        kind=Kind.HARD,
        text="Embassies. An embassy of the United States does not give asylum, and takes no "
        "asylum form. The asylum form can be sent only from inside the United States.",
        authority="7 FAM 180",
        shown_if=~in_the_united_states,
    ),
    Card(
        id="hard.entry_ban",
        kind=Kind.HARD,
        text="Limits on who may come in. A proclamation keeps out many people from some countries. "
        "There are exceptions. A lawyer can say what holds today.",
        authority="Proclamation 10998",
        shown_if=~in_the_united_states & entry_ban,
    ),
    Card(
        id="hard.holds",
        kind=Kind.HARD,
        text="Waiting and new checks. For people from some countries the government has held "
        "cases, and looks again at some that it had granted. Courts have stopped a part of this. "
        "A lawyer can say what holds today.",
        authority="USCIS PM-602-0194",
        shown_if=in_the_united_states & listed_country,
    ),
    Card(
        id="hard.waiting_is_not_status",
        kind=Kind.HARD,
        text="While an application waits, it is not a status. By itself it does not stop arrest "
        "or detention.",
        authority="INA 236(a)",
        shown_if=in_the_united_states,
    ),
    Card(
        id="hard.truth",
        kind=Kind.HARD,
        text="What the form says must be true. A false statement about something important, made "
        "on purpose, can close every immigration benefit for good.",
        authority="INA 208(d)(6)",
        shown_if=in_the_united_states,
    ),
    Card(
        id="hard.leaving",
        kind=Kind.HARD,
        text="Leaving the United States without permission can end the application.",
        authority="8 CFR 1208.8",
        shown_if=in_the_united_states,
    ),
)
