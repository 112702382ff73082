"""May this form be filed as it stands?

Danger comes first: what could hurt the person by being filed at all. Then the edition, what the
agency sends back, the English, and what on the form contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.edition import edition_problems
from wellfounded.forms.readiness.problem import Problem
from wellfounded.forms.readiness.required import (
    missing_answers,
    missing_explanations,
    no_room,
    other_letters,
    translators,
)
from wellfounded.law.danger import Danger


def gates(
    form: Form,
    case: Case,
    filling: Filling,
    *,
    edition: date,
    as_of: date,
    dangers: Sequence[Danger] = (),
) -> tuple[Problem, ...]:
    """Every gate that is not passed, the gravest first, then words to the person who files.

    ``edition`` is that of the blank; ``dangers`` are the law's findings on this case.
    """
    asking = form.asking(case, as_of, filling.relative)
    found = [
        *danger_problems(dangers),
        *edition_problems(form.id, edition, as_of),
        *missing_answers(filling.form_map, asking, filling),
        *missing_explanations(filling.form_map, asking, filling),
        *no_room(filling),
        *other_letters(filling.form_map, filling),
        *translators(filling),
        *form.problems(case, filling, as_of),
        *_sign_off(case, as_of),
    ]
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def danger_problems(dangers: Sequence[Danger]) -> Iterator[Problem]:
    """Dangers that are there, and those nobody has ruled out."""
    for danger in dangers:
        if danger.verdict is False:
            continue
        look = f"Before anything is filed, this case needs a look by {danger.who_must_look}."
        title, open_yet = danger.title.rstrip("."), "" if danger.verdict else "Not ruled out: "
        yield Problem(
            code=f"danger.{danger.id}",
            item="",
            reason=f"{open_yet}{title}. {danger.why.rstrip('.')}",
            fix=f"Ask ({', '.join(danger.needs)}). If so: {look}" if danger.needs else look,
            overridable=True,
        )


def _sign_off(case: Case, as_of: date) -> Iterator[Problem]:
    kind = case.text("representative.kind")
    named = bool(case.text("representative.name"))
    if kind not in ("attorney", "accredited") and (kind or not named):
        return
    signed = case.date("representative.signed_off_on")
    if signed is None or signed.span.latest > as_of:
        yield Problem(
            code="sign_off",
            item="",
            reason="the attorney or accredited representative has not approved the filing",
            fix="Have the representative read the draft and write down the day of approval.",
            overridable=False,
        )
