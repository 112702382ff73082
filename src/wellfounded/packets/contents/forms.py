"""How does an official form go into a packet: ready to be filed, or as a draft?

The copy for filing is made when every gate is passed; else the pages are there to be looked at, and
the whole packet says that it is a draft.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.forms.drawing.flatten import flatten
from wellfounded.forms.fill import NotFaithful, NotReady, filing_copy, fill_form
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FormRefusal, FormStore, NotInstalled
from wellfounded.forms.readiness import Override, gates, standing
from wellfounded.forms.readiness import Problem as Gate
from wellfounded.law.filing import Place
from wellfounded.packets.contents.dangers import dangers_left, passed_over
from wellfounded.packets.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPages:
    """The flat pages of a form; ``problem`` says why it is a draft, or why there is none."""

    title: str
    pdf: bytes
    problem: Problem | None = None


def form_pages(
    form: str, case: Case, as_of: date, at: Place, taken_on: Collection[str] = ()
) -> FormPages:
    """The pages of a form as it stands on a day; none, with the reason, if it cannot be filled."""
    title = f"Form {form}"
    try:
        filled = fill_form(form, case, blank=FormStore().on(form, as_of).read(), as_of=as_of)
    except NotInstalled:
        return FormPages(title=title, pdf=b"", problem=Problem(id="no_form", filled={"form": form}))
    except FormRefusal as refused:
        return _unfillable(title, form, refused)
    seen = filled.subject.case
    found = gates(
        offered(form),
        seen,
        filled.filling,
        edition=filled.edition,
        as_of=as_of,
        dangers=dangers_left(seen, as_of, taken_on, form),
        at=at,
    )
    try:
        copy = filing_copy(filled, found, _override(case, form, as_of, found))
        return FormPages(title=title, pdf=copy.pdf)
    except NotReady as not_ready:
        number = str(len(not_ready.problems))
        open_gates = Problem(id="form_not_ready", filled={"form": form, "number": number})
        return FormPages(title=title, pdf=flatten(filled.pdf), problem=open_gates)
    except NotFaithful as refused:
        return _unfillable(title, form, refused)


def _override(case: Case, form: str, as_of: date, found: tuple[Gate, ...]) -> Override | None:
    """What the case's log says, if it covers every gate that is not passed now."""
    logged = passed_over(case, form)
    if not logged or any(one.code not in logged for one in standing(found, None)):
        return None
    last = [one for one in case.items("overrides") if one.text("form") == form][-1]
    said = last.date("on")
    on = said.span.latest if said else as_of
    return Override(by=last.text("by"), reason=last.text("reason"), on=on)


def _unfillable(title: str, form: str, why: FormRefusal) -> FormPages:
    said = Problem(id="form_unfillable", filled={"form": form, "why": str(why)})
    return FormPages(title=title, pdf=b"", problem=said)
