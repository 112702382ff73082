"""Is a form ready to be filed? The command ``check``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import as_of_option, case_file_argument, json_option
from wellfounded.cli.paperwork import draft, filing_problems, for_option, form_option
from wellfounded.cli.paperwork_view import paper_json, print_problems, problem_json


@click.command()
@click.argument("form")
@case_file_argument
@form_option
@for_option
@as_of_option
@json_option
@click.pass_context
def check(
    context: click.Context,
    form: str,
    case_file: Path,
    blank: Path | None,
    about: str,
    as_of: date,
    as_json: bool,
) -> None:
    """Say whether FORM is ready to be filed for CASE, and what is missing.

    Danger facts come first: what could hurt the person by being filed at all. Exit code 1
    means that it is not ready.

    Example: wellfounded check i-589 answers.toml
    """
    paper = draft(form, case_file, blank=blank, blanks="leave", as_of=as_of, about=about)
    problems = filing_problems(paper)
    ready = not any(problem.blocks for problem in problems)
    if as_json:
        listed = [problem_json(problem) for problem in problems]
        said = {"ready": ready, "problems": listed, **paper_json(paper)}
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        word = "ready to be filed, once signed by hand" if ready else "not ready to be filed"
        click.echo(f"{paper.filled.form}: {word}")
        print_problems(problems, paper)
    context.exit(0 if ready else 1)
