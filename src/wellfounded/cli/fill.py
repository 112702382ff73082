"""How is a form filled, and when may it be filed? The command ``fill``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.options import (
    as_of_option,
    case_file_argument,
    json_option,
    require_another_file,
)
from wellfounded.cli.paperwork import (
    Paper,
    blanks_option,
    draft,
    filing_problems,
    for_option,
    form_option,
)
from wellfounded.cli.paperwork_view import (
    paper_json,
    print_paper,
    print_problems,
    problem_json,
)
from wellfounded.facts import write_whole
from wellfounded.forms.drawing.draft_mark import marked_as_draft
from wellfounded.forms.fill import FilingCopy, NotFaithful, NotReady, filing_copy, verify
from wellfounded.forms.readiness import Override


@click.command()
@click.argument("form")
@case_file_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="OUT.pdf")
@form_option
@for_option
@blanks_option
@click.option("--filing", is_flag=True, help="Write the flat copy for filing, if it may be filed.")
@click.option("--override", "reason", metavar="REASON", help="File although a gate is not passed.")
@click.option("--by", metavar="NAME", help="The helper who takes the override on.")
@as_of_option
@json_option
@click.pass_context
def fill(
    context: click.Context,
    form: str,
    case_file: Path,
    output: Path,
    blank: Path | None,
    about: str,
    blanks: str,
    filing: bool,
    reason: str | None,
    by: str | None,
    as_of: date,
    as_json: bool,
) -> None:
    """Fill the official FORM with the answers in CASE.

    Without --filing it writes the draft, which a person can still edit. With it, the flat
    copy is written only when every gate is passed; else the draft is written beside it and
    the reasons are given (exit code 1). Nothing is ever signed.

    Example: wellfounded fill i-589 answers.toml -o i-589.pdf
    """
    if (reason is None) != (by is None) or (reason is not None and not filing):
        raise click.UsageError("--override REASON, --by NAME and --filing go together")
    if reason is not None and by is not None and not (reason.strip() and by.strip()):
        raise click.UsageError("--override and --by need words: the reason, and the helper's name")
    require_another_file(output, case_file, blank)
    paper = draft(form, case_file, blank=blank, blanks=blanks, as_of=as_of, about=about)
    _as_meant(paper)
    said: dict[str, Any] = {"filing": filing, "output": str(output), **paper_json(paper)}
    refused: NotReady | None = None
    if filing:
        override = Override(by=by, reason=reason, on=date.today()) if by and reason else None
        problems = filing_problems(paper)
        try:
            copy = filing_copy(paper.filled, problems, override)
        except NotReady as not_ready:
            refused = not_ready
            output = _beside(output)
            said |= {"filing": False, "output": str(output)}
            write_whole(output, _draft(paper))
        else:
            paper.log(copy)
            write_whole(output, copy.pdf)
            said["override"] = _override(copy)
        said["problems"] = [problem_json(p) for p in problems]
    else:
        write_whole(output, _draft(paper))
    if as_json:
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        print_paper(paper, output, filing=filing and refused is None)
        if refused:
            print_problems(refused.problems, paper.deadline)
    context.exit(1 if refused else 0)


def _beside(output: Path) -> Path:
    """A name for the draft beside the filing copy; a draft that is there may have been edited."""
    draft, number = output.with_suffix(".draft.pdf"), 1
    while draft.exists():
        number += 1
        draft = output.with_suffix(f".draft-{number}.pdf")
    return draft


def _draft(paper: Paper) -> bytes:
    """The draft; one on an edition that is not in force says so on every page."""
    filled = paper.filled
    if not filled.outdated:
        return filled.pdf
    return marked_as_draft(filled.pdf, filled.edition, outdated=True)


def _as_meant(paper: Paper) -> None:
    """Read the draft's pages back before anything is written."""
    if differences := verify(paper.filled):
        raise NotFaithful(
            f"{paper.filled.form}: a page does not show what was meant: {differences[0]}; nothing "
            "is written. Write that answer in other words."
        )


def _override(copy: FilingCopy) -> dict[str, Any] | None:
    if copy.override is None:
        return None
    return {
        "by": copy.override.by,
        "reason": copy.override.reason,
        "on": copy.override.on.isoformat(),
        "gates": [problem.code for problem in copy.overridden],
    }
