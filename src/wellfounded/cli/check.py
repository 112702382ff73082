"""Is a form ready to be filed? The command ``check``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from wellfounded.cli.check_view import (
    filing_json,
    print_filing,
    print_sufficiency,
    sufficiency_json,
)
from wellfounded.cli.options import as_of_option, case_file_argument, json_option
from wellfounded.cli.paperwork import (
    Paper,
    draft,
    filing_problems,
    for_option,
    form_option,
    problems_before_the_pages,
)
from wellfounded.cli.paperwork_view import paper_json, print_problems, problem_json
from wellfounded.cli.refusals import MissingExtra
from wellfounded.cli.words import say
from wellfounded.facts import Case, read_case
from wellfounded.languages import Language
from wellfounded.law.asylum.one_year_deadline.in_sight import InSight, in_sight
from wellfounded.law.filing import FORMS, Place

try:
    from wellfounded.forms.offered import PACKAGES
    from wellfounded.forms.official import MixedEditions, NotInstalled
    from wellfounded.forms.official.known import numbered
    from wellfounded.forms.readiness import Problem
    from wellfounded.forms.readiness.edition import mixed_editions
    from wellfounded.forms.readiness.forum import venue
except ImportError as missing:
    raise MissingExtra("forms", missing) from missing


@click.command()
@click.argument("form")
@case_file_argument
@form_option
@for_option
@click.option(
    "--forum",
    type=click.Choice([place.value for place in Place]),
    help="Where it is meant to be filed; else where the case says it goes.",
)
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
@click.pass_context
def check(
    context: click.Context,
    form: str,
    case_file: Path,
    blank: Path | None,
    about: str,
    forum: str | None,
    as_of: date,
    lang: str,
    as_json: bool,
) -> None:
    """Say whether FORM is ready to be filed for CASE, what is missing, and how it is filed.

    Danger facts come first: what could hurt the person by being filed at all. Then the place, the
    edition, the answers, the signatures, the family, and whether the papers state what each
    protection needs, in the person's own words. Exit code 1 means that it is not ready.

    Example: wellfounded check i-589 answers.toml --forum court
    """
    language, at = Language(lang), Place(forum) if forum else None
    case = read_case(case_file, keep_contradictions=True)
    number = _number(form)
    asked = Asked(case_file=case_file, blank=blank, about=about, as_of=as_of, at=at)
    paper, problems = _looked_at(number, case, asked)
    ready = not any(problem.blocks for problem in problems)
    seen = paper.filled.subject.case if paper else case
    if as_json:
        said = {"ready": ready, "problems": [problem_json(one, language) for one in problems]}
        said |= {"filing": filing_json(number, seen, as_of, at)}
        said |= {"sufficiency": sufficiency_json(number, seen, language)}
        said |= paper_json(paper) if paper else {"form": number, "as_of": as_of.isoformat()}
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        click.echo(say(language, "check.ready" if ready else "check.not_ready", form=number))
        print_problems(problems, _sight(paper, case, as_of), language)
        print_sufficiency(number, seen, language)
        print_filing(number, seen, as_of, at, language)
    context.exit(0 if ready else 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command was asked to look at."""

    case_file: Path
    blank: Path | None
    about: str
    as_of: date
    at: Place | None


def _looked_at(number: str, case: Case, asked: Asked) -> tuple[Paper | None, tuple[Problem, ...]]:
    """The filled form with its problems; of a form that is not read, what can be said without."""
    as_of, at = asked.as_of, asked.at
    if number not in PACKAGES and number in FORMS:
        return None, problems_before_the_pages(number, case, as_of, at)
    try:
        paper = draft(
            number,
            asked.case_file,
            blank=asked.blank,
            blanks="leave",
            as_of=as_of,
            about=asked.about,
            case=case,
        )
    except MixedEditions as mixed:
        pages = mixed_editions(number, mixed.places)
        return None, problems_before_the_pages(number, case, as_of, at, pages)
    except NotInstalled:
        # The wrong place is said even where the blank is not here to be read.
        if not venue(number, case, as_of, at).problems:
            raise
        return None, problems_before_the_pages(number, case, as_of, at)
    return paper, filing_problems(paper, at)


def _number(form: str) -> str:
    """The number as it is printed, of a form that may have no map here."""
    known = numbered(form)
    return next((one for one in FORMS if one.casefold() == form.casefold()), known)


def _sight(paper: Paper | None, case: Case, as_of: date) -> InSight | None:
    return paper.deadline if paper else in_sight(case.known(as_of))
