"""Do the papers state each element of asylum and of withholding?

INA 101(a)(42)(A), 208(b)(1)(B), 241(b)(3)(A).

A judge may end a claim whose papers, all taken as true, do not state one (Matter of H-A-A-V-), and
need not reach an incomplete form (Matter of C-A-R-R-).
"""

from __future__ import annotations

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.sufficiency.reading import Found, Stands, looks_for
from wellfounded.forms.sufficiency.told import (
    FEAR,
    HARM,
    by_words,
    chosen,
    given,
    injury,
    stated,
    stories,
    story,
    tells_of_harm,
    text,
)

PAPERS = (
    "Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025)",
    "Matter of C-A-R-R-, 29 I&N Dec. 13 (BIA 2025)",
)
REFUGEE, RELOCATION = "INA 101(a)(42)(A)", "8 CFR 1208.13(b)(3)"
GROUNDS = ("race", "religion", "nationality", "particular_social_group", "political_opinion")
ASYLUM, WITHHOLDING = "asylum", "withholding"
POPULATION_CONTROL = tuple(
    f"population_control.{name}"
    for name in ("resisted", "persecuted_for_resisting", "fears_procedure")
)


@looks_for("past_persecution", ASYLUM, "what was done", HARM, REFUGEE, *PAPERS)
def what_was_done(case: Case) -> Found | None:
    """The account of each harm."""
    if not tells_of_harm(case):
        return None
    accounts = [story(harm, "what", HARM) for harm in case.items("harms")]
    return stated([*accounts, story(case, "population_control.account", HARM)])


@looks_for("persecution_severity", ASYLUM, "how grave it was, or would be", HARM, REFUGEE, *PAPERS)
def how_grave(case: Case) -> Found | None:
    """An injury that is named; else sentences with a word of the list, for a person to read."""
    told = tuple(stories(case))
    injuries = [injury(harm) for harm in case.items("harms")]
    return stated(injuries, by_words(told, "severe") or told, needed=False)


@looks_for("state_or_unable_unwilling.who", ASYLUM, "who did it", HARM, REFUGEE, *PAPERS)
def who_did_it(case: Case) -> Found | None:
    """Who is named for the harm that was done."""
    if not tells_of_harm(case):
        return None
    return stated([text(harm, "by", HARM) for harm in case.items("harms")])


@looks_for("nexus", ASYLUM, "why it was done, or would be", HARM, "INA 208(b)(1)(B)(i)", *PAPERS)
def why(case: Case) -> Found | None:
    """The reasons that were chosen; else sentences that say why, for a person to read."""
    ticked = [chosen(harm, "why", HARM) for harm in case.items("harms")]
    return stated([*ticked, chosen(case, "fear.why", FEAR)], by_words(stories(case), "because"))


@looks_for(
    "protected_ground",
    ASYLUM,
    "which of the five reasons in the law it was",
    "B.1",
    REFUGEE,
    *PAPERS,
)
def which_ground(case: Case) -> Found | None:
    """Race, religion, nationality, a social group or a political opinion."""
    ticked = [chosen(harm, "why", HARM, GROUNDS) for harm in case.items("harms")]
    return stated([*ticked, chosen(case, "fear.why", FEAR, GROUNDS)])


@looks_for(
    "psg_cognizable",
    ASYLUM,
    "which social group it is",
    HARM,
    "Matter of W-Y-C- & H-O-B-, 27 I&N Dec. 189 (BIA 2018)",
    *PAPERS,
)
def which_group(case: Case) -> Found | None:
    """No answer has a place of its own for the group, so a person reads."""
    group = ("particular_social_group",)
    ticked = [chosen(harm, "why", HARM, group) for harm in case.items("harms")]
    if not given([*ticked, chosen(case, "fear.why", FEAR, group)]):
        return None
    seen = by_words(stories(case), "group")
    return Found(stands=Stands.LOOK, quotes=seen, needed=False)


@looks_for(
    "political_opinion_cpc",
    ASYLUM,
    "what happened under the limits on births",
    HARM,
    "INA 101(a)(42)",
    *PAPERS,
)
def limits_on_births(case: Case) -> Found | None:
    """The account, where one of the answers says that there is something to tell."""
    forced = case.text("population_control.forced_procedure")
    raised = forced not in ("", "none") or any(case.yes_no(path) for path in POPULATION_CONTROL)
    if not raised:
        return None
    return stated([story(case, "population_control.account", HARM)], stories(case))


@looks_for(
    "state_or_unable_unwilling",
    ASYLUM,
    "what part the government had: it did it, or what it did or did not do about it",
    HARM,
    REFUGEE,
    *PAPERS,
)
def part_of_the_government(case: Case) -> Found | None:
    """The government did it; else what officials did, or that nobody could be told."""
    government = ("government",)
    harms = case.items("harms")
    did_it = [chosen(harm, "by_kind", HARM, government) for harm in harms]
    feared = chosen(case, "fear.by_kind", FEAR, government)
    answered = [text(harm, "response", HARM) for harm in harms]
    return stated([*did_it, feared, *answered], by_words(stories(case), "protection"))


@looks_for("well_founded_fear", ASYLUM, "what is feared on return", FEAR, REFUGEE, *PAPERS)
def what_is_feared(case: Case) -> Found | None:
    """The account of the fear; past harm alone raises a presumption, and the form asks for both."""
    if case.yes_no("fear.any") is False:
        return None
    return stated([story(case, "fear.what", FEAR)])


@looks_for(
    "internal_relocation",
    ASYLUM,
    "whether life in another part of the country was or is possible",
    FEAR,
    RELOCATION,
    *PAPERS,
)
def elsewhere(case: Case) -> Found | None:
    """It is the person's to show only where no harm was done and no government is feared.

    Where harm is feared may tell it or not, so a person reads that.
    """
    told = (story(case, "fear.relocation", FEAR),)
    look = (*given((text(case, "fear.where", FEAR),)), *by_words(stories(case), "elsewhere"))
    kinds = {harm.text("by_kind") for harm in case.items("harms")} | {case.text("fear.by_kind")}
    theirs_to_show = not tells_of_harm(case) and "government" not in kinds
    return stated(told, look, needed=theirs_to_show)


@looks_for(
    "withholding",
    WITHHOLDING,
    "a danger to life or freedom, for one of the five reasons",
    FEAR,
    "INA 241(b)(3)(A)",
    "8 CFR 208.3(b)",
    *PAPERS,
)
def danger_to_life(case: Case) -> Found | None:
    """The same form asks for it: what is feared, where a ground is chosen."""
    told = tuple(one for one in given((story(case, "fear.what", FEAR),)))
    grave = by_words(told, "severe")
    ground = chosen(case, "fear.why", FEAR, GROUNDS)
    if grave and ground:
        return Found(stands=Stands.STATED, quotes=(*grave, ground), needed=False)
    return stated([], told, needed=False)


@looks_for(
    "one_year_deadline",
    ASYLUM,
    "why the form comes more than a year after the arrival",
    "C.5",
    "INA 208(a)(2)(D)",
    *PAPERS,
)
def why_late(case: Case) -> Found | None:
    """The account of the delay, where the form says that it is late."""
    if case.yes_no("delay.late") is not True:
        return None
    reasons = [story(reason, "what", "C.5") for reason in case.items("delay.reasons")]
    return stated([story(case, "delay.account", "C.5"), *reasons])
