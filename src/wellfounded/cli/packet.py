"""How is a packet made of a case file and its papers? The command ``packet``."""

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
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case, read_case
from wellfounded.languages import Language
from wellfounded.law.filing import Place

try:
    from wellfounded.cli.papers_beside import PapersBeside
    from wellfounded.cli.together import write_together
    from wellfounded.forms.readiness.forum import venue
    from wellfounded.packets import Packet, PacketRefused, Problem, assemble
    from wellfounded.packets.order import letters
    from wellfounded.packets.order.tabs import NotATab, place_of
except ImportError as missing:
    raise MissingExtra("packets", missing) from missing

APPLICATION = "I-589"
ENGLISH = Language()


@click.command()
@case_file_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="OUT.pdf")
@click.option(
    "--for",
    "forum",
    type=click.Choice([Place.USCIS.value, Place.COURT.value]),
    help="Who gets it. Without it: who decides on the case, if that is settled.",
)
@click.option(
    "--form/--no-form",
    "with_form",
    default=None,
    help="With Form I-589 in it or not. Without either: with it until it was received.",
)
@click.option(
    "--limit",
    type=click.FloatRange(min=0.1, max=1000),
    metavar="MB",
    help="Millions of bytes that one file may have. Without it: what online filing takes.",
)
@click.option(
    "--tabs-from",
    callback=lambda _context, _option, said: _tab(said),
    metavar="TAB",
    help="The first tab for a court, such as G. Without it: after the last tab filed before "
    "(proceedings.last_tab), else A.",
)
@as_of_option
@json_option
@click.pass_context
def packet(
    context: click.Context,
    case_file: Path,
    output: Path,
    forum: str | None,
    with_form: bool | None,
    limit: float | None,
    tabs_from: str,
    as_of: date,
    as_json: bool,
) -> None:
    """Put the form, the declaration and the exhibits of CASE into one packet.

    The exhibits' files lie beside CASE. The packet has a cover, an index, page numbers and
    bookmarks, and is fit to be kept (PDF/A-2b). It is divided where one file would be too large.
    If something is missing, nothing is written and the reasons are given (exit code 1).

    Example: wellfounded packet answers.toml --for court -o packet.pdf
    """
    require_another_file(output, case_file)
    case = read_case(case_file)
    try:
        made = assemble(
            case,
            _forum(case, forum, as_of),
            as_of,
            PapersBeside(case_file.parent),
            limit=limit,
            with_form=with_form,
            tabs_from=tabs_from,
        )
    except PacketRefused as refused:
        _say_why(refused.problems, as_json=as_json)
        context.exit(1)
    paths = _paths(output, len(made.files))
    write_together({path: file.pdf for path, file in zip(paths, made.files, strict=True)})
    if as_json:
        click.echo(json.dumps(packet_json(made, paths), ensure_ascii=False, indent=2))
    else:
        _print(made, paths)


def _tab(said: str | None) -> str:
    """The tab that was given, if it is one."""
    if not said:
        return ""
    try:
        return letters(place_of(said))
    except NotATab as wrong:
        raise click.BadParameter(str(wrong)) from None


def _forum(case: Case, given: str | None, as_of: date) -> Place:
    """The place that was named, or the one that decides on the case."""
    if given:
        return Place(given)
    place = venue(APPLICATION, case, as_of).place
    if place not in (Place.USCIS, Place.COURT):
        raise PacketRefused((Problem(id="forum", path="proceedings"),))
    return place


def _paths(output: Path, files: int) -> list[Path]:
    """Where the files go: the name that was given, with a number where there are several."""
    if files == 1:
        return [output]
    name = f"{output.stem}_Part{{}}{output.suffix}"
    return [output.with_name(name.format(number)) for number in range(1, files + 1)]


def _say_why(problems: tuple[Problem, ...], *, as_json: bool) -> None:
    if as_json:
        said = {"made": False, "problems": [problem_json(one) for one in problems]}
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return
    click.echo("No packet was made:", err=True)
    for one in problems:
        click.echo(f"  {_line(one)}", err=True)


def _line(one: Problem) -> str:
    says, fix = one.in_words(ENGLISH)
    return f"{f'{one.path}: ' if one.path else ''}{says}. {fix}"


def problem_json(one: Problem) -> dict[str, Any]:
    """A problem as JSON, in English."""
    says, fix = one.in_words(ENGLISH)
    return {"id": one.id, "weight": one.weight, "path": one.path, "says": says, "fix": fix}


def packet_json(made: Packet, paths: list[Path]) -> dict[str, Any]:
    """A packet as JSON; ``file_name`` is a name that online filing takes."""
    return {
        "made": True,
        "for": made.forum,
        "title": made.title,
        "draft": made.draft,
        "pages": made.pages,
        "files": [
            {
                "output": str(path),
                "file_name": file.name,
                "first_page": file.first,
                "pages": file.pages,
                "bytes": len(file.pdf),
            }
            for path, file in zip(paths, made.files, strict=True)
        ],
        "index": [
            {
                "tab": one.tab,
                "title": one.title,
                "page": one.page,
                "pages": one.pages,
                "part": one.part,
                "path": one.path,
                "authority": one.authority,
            }
            for one in made.index
        ],
        "left_out": [{"path": path, "title": title} for path, title in made.left_out],
        "problems": [problem_json(one) for one in made.problems],
    }


def _print(made: Packet, paths: list[Path]) -> None:
    state = "a draft, not for filing" if made.draft else "to be signed and filed"
    click.echo(f"{made.title}\n{made.pages} pages, {state}\n")
    for one in made.index:
        click.echo(f"  {one.tab:>3}  {one.title}  {'.' * 3} {one.page}")
    for path, title in made.left_out:
        click.echo(f"  left out: {title} ({path})")
    click.echo()
    for problem in made.problems:
        click.echo(f"  {problem.weight}: {_line(problem)}")
    click.echo()
    for output, file in zip(paths, made.files, strict=True):
        click.echo(f"{output}: pages {file.first} to {file.first + file.pages - 1}")
