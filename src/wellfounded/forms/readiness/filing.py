"""May this form be filed as it stands?

Danger comes first: what could hurt the person by being filed at all. Then where it goes, the
edition, what the agency sends back, the English, and what on the form contradicts itself. What a
form of its own needs is its package's to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.dangers import danger_problems
from wellfounded.forms.readiness.edition import edition_problems
from wellfounded.forms.readiness.forum import venue
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.language import other_languages
from wellfounded.forms.readiness.no_answer import answers_that_say_nothing
from wellfounded.forms.readiness.problem import Problem
from wellfounded.forms.readiness.required import (
    missing_answers,
    missing_explanations,
    no_room,
    other_letters,
    translators,
)
from wellfounded.law.danger import Danger
from wellfounded.law.filing import FORMS, Place, filing

SIGN_OFF = gate(
    "sign_off",
    "the attorney or accredited representative has not approved the filing",
    "Have the representative read the draft and write down the day of approval.",
    "8 CFR 1292.1",
    overridable=False,
)
NOT_READ = gate(
    "not_read",
    "the pages of {form} are not read here, so its answers are not checked",
    "Have somebody who knows the form read each item before it is filed.",
)
LOOK_AGAIN = notice(
    "look_again",
    "{number} of the sources on where and how it is filed are old, the first on: {first}",
    "Look at them again on the day of filing.",
)


def gates(
    form: Form,
    case: Case,
    filling: Filling,
    *,
    edition: date,
    as_of: date,
    dangers: Sequence[Danger] = (),
    at: Place | None = None,
) -> tuple[Problem, ...]:
    """Every gate that is not passed, the gravest first, then words to the person who files.

    ``edition`` is that of the blank; ``dangers`` are the law's findings on this case; ``at`` is
    the place where it is meant to be filed, None for where the case says it goes.
    """
    asking, goes = form.asking(case, as_of, filling.relative), venue(form.id, case, as_of, at)
    found = [
        *(replace(one, blocks=not form.tells_only) for one in danger_problems(dangers)),
        *goes.problems,
        *edition_problems(form.id, edition, as_of),
        *(
            replace(one, authorities=(form.sent_back_under,))
            for one in missing_answers(filling.form_map, asking, filling)
        ),
        *answers_that_say_nothing(filling.form_map, asking, filling),
        *missing_explanations(filling.form_map, asking, filling),
        *no_room(filling),
        *other_letters(filling.form_map, filling),
        *other_languages(filling.form_map, filling),
        *translators(filling),
        *form.problems(case, filling, as_of),
        *_sign_off(case, as_of),
        *_look_again(form.id, goes.place, as_of),
    ]
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def before_the_pages(
    form: str,
    case: Case,
    *,
    as_of: date,
    dangers: Sequence[Danger] = (),
    at: Place | None = None,
    pages: Problem | None = None,
) -> tuple[Problem, ...]:
    """What is wrong before a page is read, of a form whose pages are not read here.

    ``pages`` says why they cannot be read; None of a form that has no map.
    """
    found = [
        *danger_problems(dangers),
        *venue(form, case, as_of, at).problems,
        pages or NOT_READ.at("", form=form),
        *_sign_off(case, as_of),
    ]
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def _sign_off(case: Case, as_of: date) -> Iterator[Problem]:
    kind = case.text("representative.kind")
    named = bool(case.text("representative.name"))
    if kind not in ("attorney", "accredited") and (kind or not named):
        return
    signed = case.date("representative.signed_off_on")
    if signed is None or signed.span.latest > as_of:
        yield SIGN_OFF.at("")


def _look_again(form: str, place: Place | None, as_of: date) -> Iterator[Problem]:
    """Sources on the filing whose check no longer holds on the day."""
    if place is None or place not in FORMS.get(form, ()):
        return
    answers = filing(form, place, as_of).manner
    if old := [one.asks for one in answers if one.row.check_today(as_of)]:
        yield LOOK_AGAIN.at("", number=str(len(old)), first=old[0])
