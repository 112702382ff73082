"""Which official forms are known and at hand? The commands ``forms``."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from wellfounded.cli.called_for import needed
from wellfounded.cli.options import json_option, require_another_file
from wellfounded.cli.refusals import MissingExtra

try:
    from wellfounded.forms.official import FormStore, Installed, compare, fetch, known_forms
except ImportError as missing:
    raise MissingExtra("forms", missing) from missing


@click.group()
def forms() -> None:
    """Official forms: known, installed, compared, read back.

    The blank forms are the agency's and are not part of this program.

    Example: wellfounded forms list
    """


forms.add_command(needed)


@forms.command("list")
@json_option
def list_(as_json: bool) -> None:
    """List the forms that are known, and which are on this computer.

    Example: wellfounded forms list
    """
    here = FormStore().installed()
    if as_json:
        click.echo(json.dumps({"forms": [_known(id, here) for id in known_forms()]}, indent=2))
        return
    for id, form in known_forms().items():
        click.echo(f"{id:8} {form.title}")
        for edition in form.editions:
            files = [one for one in here if (one.form, one.edition) == (id, edition.date)]
            note = f", replaced by {edition.superseded}" if edition.superseded else ""
            where = f"installed: {files[0].path}" if files else "not on this computer"
            click.echo(f"{'':8} edition {edition.label or edition.date}{note}: {where}")


def _known(id: str, here: tuple[Installed, ...]) -> dict[str, object]:
    form = known_forms()[id]
    return {
        "id": id,
        "title": form.title,
        "page": form.page,
        "editions": [
            {
                "edition": edition.date.isoformat(),
                "superseded": edition.superseded and edition.superseded.isoformat(),
                "grace": edition.grace,
                "installed": [
                    _installed(one) for one in here if (one.form, one.edition) == (id, edition.date)
                ],
            }
            for edition in form.editions
        ],
    }


def _installed(one: Installed) -> dict[str, object]:
    return {
        "form": one.form,
        "edition": one.edition.isoformat(),
        "path": str(one.path),
        "sha256": one.sha256,
        "as_served_by_the_agency": one.as_served,
    }


@forms.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def add(file: Path, as_json: bool) -> None:
    """Take a blank official PDF into your data folder, after checking that it is one.

    Example: wellfounded forms add ~/Downloads/i-589.pdf
    """
    _tell(FormStore().add(file), as_json)


@forms.command("fetch")
@click.argument("form", default="I-589", required=False)
@click.option("--url", help="Another address than the agency's.")
@json_option
def fetch_(form: str, url: str | None, as_json: bool) -> None:
    """Download FORM (else Form I-589) from the agency. Nothing is downloaded unasked.

    Example: wellfounded forms fetch I-589
    """
    _tell(fetch(form, url=url), as_json)


def _tell(one: Installed, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(_installed(one)))
        return
    known = "as the agency serves it" if one.as_served else "same fields, but another file"
    click.echo(f"{one.form}, edition {one.edition} ({known}): {one.path}")


@forms.command("compare")
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@json_option
@click.pass_context
def compare_(context: click.Context, old: Path, new: Path, as_json: bool) -> None:
    """Say what moved between two blanks, and whether a map made for OLD holds for NEW.

    Exit code 1: the map does not hold.

    Example: wellfounded forms compare i-589-2025-01-20.pdf i-589-2026-07-28.pdf
    """
    found = compare(old.read_bytes(), new.read_bytes())
    if as_json:
        click.echo(json.dumps(asdict(found), indent=2))
        context.exit(0 if found.holds else 1)
    click.echo(str(found))
    for change, names in asdict(found).items():
        for name in names if change != "holds" else ():
            click.echo(f"  {change}: {' -> '.join(name) if isinstance(name, tuple) else name}")
    context.exit(0 if found.holds else 1)


@forms.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write the case.")
@click.option("--by", help="Who reads it in.  [default: the file's name]")
def read(file: Path, output: Path | None, by: str | None) -> None:
    """Turn a filled official PDF into a case file, each answer with its source.

    Example: wellfounded forms read filled-i-589.pdf -o answers.toml
    """
    if output is not None:
        require_another_file(output, file)
    from wellfounded.facts import parse_case, save_case, write_toml
    from wellfounded.forms.read import read_form

    found = read_form(file.read_bytes(), by=by or file.name, on=date.today(), name=str(file))
    case = parse_case(found.data, str(file), keep_contradictions=True)
    for item, text in found.unplaced:
        click.echo(f"not placed: {item}: {text}", err=True)
    for item, text in found.unreadable:
        click.echo(f"not read: {item}: {text}", err=True)
    if output is None:
        click.echo(write_toml(case), nl=False)
    else:
        save_case(case, output)
        click.echo(f"{output}: written")
