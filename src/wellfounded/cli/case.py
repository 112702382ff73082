"""How is a case file made, checked and converted? The commands ``case``."""

from __future__ import annotations

import json
import sys
from datetime import date
from importlib.resources import files
from pathlib import Path

import click

from wellfounded.cli.carried import carried
from wellfounded.cli.date import date as date_command
from wellfounded.cli.life import life
from wellfounded.cli.options import as_of_option, json_option
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import (
    Provenance,
    case_schema,
    import_case,
    read_case,
    save_case,
    validate_file,
    write_json,
    write_toml,
)
from wellfounded.facts.problem import BadValue
from wellfounded.facts.texts import plain_text

PERSONAS = files("wellfounded.facts") / "personas"


def example_names() -> list[str]:
    """The names of the invented people."""
    return sorted(Path(p.name).stem for p in PERSONAS.iterdir() if p.name.endswith(".toml"))


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
    names = example_names()
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
            click.echo(f"{file}: a case file that can be read")
    sys.exit(2 if problems else 0)


@case.command()
@click.argument(
    "cases", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="CASE..."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write it.")
@click.option("--to", type=click.Choice(["toml", "json"]), help="How to print it.")
@as_of_option
def export(cases: tuple[Path, ...], output: Path | None, to: str | None, as_of: date) -> None:
    """Write CASE again, whole and in order, as TOML or JSON; or many as one Parquet file.

    The Parquet file has one row a case with the facts that rules read, as known on the day;
    names and stories stay behind.

    Example: wellfounded case export answers.toml -o answers.json
    """
    if output is not None and output.suffix.lower() == ".parquet":
        _export_many(cases, output, as_of)
        return
    if len(cases) > 1:
        raise click.UsageError("several cases go into one Parquet file: -o NAME.parquet")
    case = read_case(cases[0])
    if output is None:
        click.echo(write_json(case) if to == "json" else write_toml(case), nl=False)
    else:
        save_case(case, output)


def _export_many(cases: tuple[Path, ...], output: Path, as_of: date) -> None:
    try:
        from wellfounded.caseload.parquet import write_parquet
    except ImportError as missing:
        raise MissingExtra("stats", missing) from missing
    write_parquet({path.stem: read_case(path) for path in cases}, output, as_of=as_of)


@case.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--by", required=True, help="Who brings it in.")
@click.option("--source", help="What it is taken from.  [default: the file's name]")
def import_(file: Path, output: Path, by: str, source: str | None) -> None:
    """Take in FILE from another program; each answer is marked with where it came from.

    Example: wellfounded case import intake.json -o answers.toml --by "A. Helper"
    """
    for option, said in (("--by", by), ("--source", source)):
        try:
            plain_text(said or file.name)
        except BadValue as bad:
            raise click.UsageError(f"{option}: {bad}") from bad
    stamp = Provenance(by=by, on=date.today(), source=source or file.name)
    save_case(import_case(file, stamp), output)
    click.echo(f"{output}: written")


case.add_command(carried)
case.add_command(date_command)
case.add_command(life)
