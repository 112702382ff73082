"""How is a case file made, checked and converted? The commands ``case``."""

from __future__ import annotations

import json
import sys
from datetime import date
from importlib.resources import files
from pathlib import Path

import click

from wellfounded.cli.options import case_argument, json_option
from wellfounded.facts import (
    Case,
    Provenance,
    case_schema,
    import_case,
    save_case,
    validate_file,
    write_json,
    write_toml,
)

PERSONAS = files("wellfounded.facts") / "personas"


@click.group()
def case() -> None:
    """Case files: one person's answers as TOML or JSON.

    Example: wellfounded case example wang_xiulan > answers.toml
    """


@case.command()
def schema() -> None:
    """Print the JSON Schema of a case file.

    Example: wellfounded case schema > case.schema.json
    """
    click.echo(json.dumps(case_schema(), ensure_ascii=False, indent=2))


@case.command()
@click.argument("name", required=False)
def example(name: str | None) -> None:
    """Print the case file of an invented person; without NAME list them.

    Example: wellfounded case example gurpreet_kaur_family
    """
    names = sorted(Path(p.name).stem for p in PERSONAS.iterdir() if p.name.endswith(".toml"))
    if name is None:
        click.echo("\n".join(names))
    elif name in names:
        click.echo((PERSONAS / f"{name}.toml").read_text(encoding="utf-8"), nl=False)
    else:
        raise click.UsageError(f"no example {name!r}; there are: {', '.join(names)}")


@case.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def validate(file: Path, as_json: bool) -> None:
    """Check FILE and name every problem in it, with the place and the fix.

    Example: wellfounded case validate answers.toml
    """
    problems = validate_file(file)
    if as_json:
        listed = [
            {"path": p.path, "what": p.what, "fix": p.fix, "severity": p.severity.value}
            for p in problems
        ]
        click.echo(json.dumps({"file": str(file), "problems": listed}, ensure_ascii=False))
    else:
        for problem in problems:
            click.echo(f"{file}: {problem}", err=True)
        if not problems:
            click.echo(f"{file}: a good case file")
    sys.exit(2 if problems else 0)


@case.command()
@case_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write it.")
@click.option("--to", type=click.Choice(["toml", "json"]), help="How to write it.")
def export(case: Case, output: Path | None, to: str | None) -> None:
    """Write CASE again, whole and in order, as TOML or JSON.

    Example: wellfounded case export answers.toml -o answers.json
    """
    if output is None:
        click.echo(write_json(case) if to == "json" else write_toml(case), nl=False)
    elif to and output.suffix.lower() != f".{to}":
        raise click.UsageError(f"{output} does not end in .{to}; name it so, or leave --to out")
    else:
        save_case(case, output)


@case.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--by", required=True, help="Who brings it in.")
@click.option("--source", help="What it is taken from.  [default: the file's name]")
def import_(file: Path, output: Path, by: str, source: str | None) -> None:
    """Take in FILE from another program; each answer is marked with where it came from.

    Example: wellfounded case import intake.json -o answers.toml --by "A. Helper"
    """
    stamp = Provenance(by=by, on=date.today(), source=source or file.name)
    save_case(import_case(file, stamp), output)
    click.echo(f"{output}: written")
