"""What do ``fill`` and ``check`` share: the blank, the draft, the gates, the log?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case, add_record, read_case
from wellfounded.law.asylum.one_year_deadline.in_sight import InSight, in_sight
from wellfounded.law.danger import dangers
from wellfounded.law.filing import Place

try:
    from wellfounded.forms.fill import FilingCopy, Filled, fill_form
    from wellfounded.forms.offered import offered
    from wellfounded.forms.official import FormStore, Installed
    from wellfounded.forms.official.store import identify
    from wellfounded.forms.readiness import Problem, before_the_pages, gates
except ImportError as missing:
    raise MissingExtra("forms", missing) from missing


def form_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--form``: the blank to use instead of an installed one."""
    return click.option(
        "--form",
        "blank",
        type=click.Path(path_type=Path),
        metavar="OFFICIAL.pdf",
        help="The blank to fill instead of the installed one.",
    )(command)


def blanks_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--blanks``: what stands in a box asked "if any" when there is none."""
    return click.option(
        "--blanks",
        type=click.Choice(["leave", "na", "none"]),
        default="leave",
        show_default=True,
        help='What stands in a box asked "if any" when there is none.',
    )(command)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A draft with the case it was made from, on one day."""

    case_file: Path
    case: Case
    filled: Filled
    as_of: date

    @property
    def deadline(self) -> InSight | None:
        """The days of the one-year rule to keep in sight, while it is not filed."""
        return in_sight(self.case.known(self.as_of))

    def log(self, copy: FilingCopy) -> None:
        """Keep an override in the case file, before the copy is written."""
        if copy.override is not None:
            gates_passed_over = [problem.code for problem in copy.overridden]
            add_record(
                self.case_file,
                "overrides",
                {
                    "form": self.filled.form,
                    "by": copy.override.by,
                    "on": copy.override.on,
                    "reason": copy.override.reason,
                    "gates": gates_passed_over,
                },
            )


def for_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--for``: the member of the family whom the form is for."""
    return click.option(
        "--for",
        "about",
        default="",
        metavar="PERSON",
        help="Husband, wife or child whom the form is for: family.spouse, family.children[0], ...",
    )(command)


def draft(
    form: str,
    case_file: Path,
    *,
    blank: Path | None,
    blanks: str,
    as_of: date,
    about: str,
    case: Case | None = None,
) -> Paper:
    """Read the case, if it was not read, and fill the form for the applicant or ``about``."""
    number = offered(form).id
    case = case or read_case(case_file)
    official = given(blank) if blank else installed(number, as_of).read()
    filled = fill_form(number, case, blank=official, as_of=as_of, blanks=blanks, about=about)
    return Paper(case_file=case_file, case=case, filled=filled, as_of=as_of)


def given(blank: Path) -> bytes:
    """The blank in a file, refused by the file's name if it is none."""
    official = blank.read_bytes()
    identify(official, str(blank))
    return official


def installed(form: str, as_of: date) -> Installed:
    """The blank to use on a day: the edition then in force if it is here, else the newest."""
    return FormStore().on(form, as_of)


def filing_problems(paper: Paper, at: Place | None = None) -> tuple[Problem, ...]:
    """Every gate that is not passed, the danger facts first; ``at`` is where it is to be filed."""
    case = paper.filled.subject.case
    return gates(
        offered(paper.filled.form),
        case,
        paper.filled.filling,
        edition=paper.filled.edition,
        as_of=paper.as_of,
        dangers=dangers(case.known(paper.as_of)),
        at=at,
    )


def problems_before_the_pages(
    form: str, case: Case, as_of: date, at: Place | None, pages: Problem | None = None
) -> tuple[Problem, ...]:
    """What is wrong with a form whose pages are not read; ``pages`` says why, if they cannot."""
    return before_the_pages(
        form, case, as_of=as_of, dangers=dangers(case.known(as_of)), at=at, pages=pages
    )
