"""Whom is a form about: the applicant, or a member of the family?

Each person asks for a work permit or a green card on a form of their own, and a petition is about
one relative. Both are filled from the one case.
"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.facts.case_file.as_relative import as_relative
from wellfounded.facts.case_file.as_relative import relatives as paths_of
from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.official import FormRefusal


class NobodyThere(FormRefusal):
    """The case names no such member of the family; the message lists those it names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The case as the form sees it, and the relative it is about, if it is about one."""

    case: Case
    relative: Record | None = None


def relatives(case: Case) -> dict[str, Record]:
    """Husband or wife and children, by the path with which a form is asked for them."""
    return {
        path: Record(answers=case.answers, sizes=case.sizes, at=f"{path}.")
        for path in paths_of(case)
    }


def subject(form: Form, case: Case, about: str) -> Subject:
    """Whom ``form`` is about, when ``about`` is the path of a relative or empty.

    Raises:
        NobodyThere: the case names nobody there, or the form needs a relative and got none.
    """
    if not about and form.about is not About.RELATIVE:
        return Subject(case=case)
    named = relatives(case)
    if form.about is About.CASE:
        raise NobodyThere(f"{form.id} is the applicant's own form. Leave out --for.")
    if about not in named:
        raise NobodyThere(_refusal(form, about, named))
    if form.about is About.PERSON:
        return Subject(case=as_relative(case, about))
    return Subject(case=case, relative=named[about])


def _refusal(form: Form, about: str, named: dict[str, Record]) -> str:
    if not named:
        return f"{form.id}: the case names no husband, wife or child. Add them to the case first."
    people = ", ".join(f"{path} ({_name(one)})" for path, one in named.items())
    wrong = f"the case names nobody at {about!r}" if about else "the form is about one relative"
    return f"{form.id}: {wrong}. Give one of these with --for: {people}."


def _name(one: Record) -> str:
    parts = (one.text("name.given"), one.text("name.family"))
    return " ".join(part for part in parts if part) or "no name yet"
