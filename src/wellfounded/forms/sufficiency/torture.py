"""Do the papers state protection from torture? 8 CFR 1208.16(c), 1208.18(a).

It is read where the person asks for it. No ground is needed. What is torture, and how likely it
is, no word settles: the reading shows the sentences, and a person reads them.
"""

from __future__ import annotations

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.sufficiency.asylum import PAPERS
from wellfounded.forms.sufficiency.reading import Found, looks_for
from wellfounded.forms.sufficiency.told import (
    FEAR,
    HARM,
    TORTURE,
    by_words,
    chosen,
    given,
    stated,
    story,
    text,
)

TORTURE_IS, STANDARD = "8 CFR 1208.18(a)", "8 CFR 1208.16(c)(2)"
CAT = "torture"


def asked_for(case: Case) -> bool:
    """Whether the person asks for it, or says that torture is feared."""
    return bool(case.yes_no("application.cat_also") or case.yes_no("torture.afraid"))


@looks_for("cat_torture", CAT, "what torture is feared", TORTURE, TORTURE_IS, *PAPERS)
def what_torture(case: Case) -> Found | None:
    """The account; without it, what is feared, where a word of the list stands in it."""
    if not asked_for(case):
        return None
    feared = given((story(case, "fear.what", FEAR),))
    return stated([story(case, "torture.account", TORTURE)], by_words(feared, "severe"))


@looks_for(
    "cat_acquiescence",
    CAT,
    "what part public officials would have: to do it, to agree to it, or to look away",
    TORTURE,
    TORTURE_IS,
    *PAPERS,
)
def part_of_officials(case: Case) -> Found | None:
    """The government is named as the one who is feared; else sentences that name officials."""
    if not asked_for(case):
        return None
    told = given((story(case, "torture.account", TORTURE), story(case, "fear.what", FEAR)))
    answers = [text(harm, "response", HARM) for harm in case.items("harms")]
    look = (*by_words(told, "officials"), *given(answers))
    return stated([chosen(case, "fear.by_kind", FEAR, ("government",))], look)


@looks_for(
    "cat_likelihood",
    CAT,
    "why torture is likely: what was done before, to the person or to others",
    TORTURE,
    STANDARD,
    *PAPERS,
)
def how_likely(case: Case) -> Found | None:
    """Sentences for a person to read; how likely it is, no word says."""
    if not asked_for(case):
        return None
    told = given((story(case, "torture.account", TORTURE), story(case, "fear.what", FEAR)))
    harms = given(story(harm, "what", HARM) for harm in case.items("harms"))
    return stated([], (*by_words(told, "again"), *by_words(harms, "severe")))
