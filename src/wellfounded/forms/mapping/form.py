"""What does a form's package offer to those who fill, check and file it?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Asking, Derive
from wellfounded.forms.mapping.entries import FormMap
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

if TYPE_CHECKING:  # the gates know forms, so a form cannot load the gates
    from wellfounded.forms.readiness.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form: its number, its map, what it derives, and what is wrong with a filling of it.

    ``prepare`` takes a case, the blank's fields, the day and the filer's choice for empty boxes.
    """

    id: str
    form_map: Callable[[], FormMap]
    prepare: Callable[[Case, FieldTree, date, str], Filling]
    problems: Callable[[Case, Filling, date], Iterable[Problem]]
    derivations: Mapping[str, Derive] = field(default_factory=dict)

    def asking(self, case: Case, as_of: date) -> Asking:
        """The case as this form asks it."""
        return Asking(case, as_of, self.derivations)

    def never(self) -> frozenset[str]:
        """The fields that are left to a hand, an officer or a judge."""
        return frozenset(box for group in self.form_map().not_ours for box in group.boxes)
