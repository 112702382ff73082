"""How is a carried file opened without any site? The command ``case carried``."""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import click

from wellfounded.carried import CASE, Brought, NotACase, Tape
from wellfounded.facts import Value, save_case

ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path),
    required=True,
    help="A new folder for the answers and papers, in the clear.",
)
def carried(file: Path, folder: Path) -> None:
    """Open FILE, which somebody carried here, with the words it was locked with.

    Example: wellfounded case carried file.bin --to answers
    """
    from wellfounded.vault.carried import NotCarried, open_carried
    from wellfounded.vault.pieces import StreamError
    from wellfounded.vault.receipt_code import CodeError, read_code
    from wellfounded.vault.unlocking import WrongSecretError

    if folder.exists():
        raise click.UsageError(f"--to: {folder} is there already; name a new folder")
    typed = _typed()
    with file.open("rb") as sealed:
        try:
            opened = open_carried(sealed, read_code(typed))
            _lay_out(Tape(opened.parts), folder)
        except (NotCarried, WrongSecretError, StreamError, NotACase, CodeError) as wrong:
            raise click.ClickException(f"{file}: {wrong}") from None
    click.echo(f"{folder}: written; anybody who opens this folder can read it")


def _typed() -> str:
    """The code: typed and not shown, or from standard input."""
    if sys.stdin.isatty():
        return str(click.prompt("The 8 words or 27 digits", hide_input=True, err=True))
    return sys.stdin.readline()


def _lay_out(tape: Tape, folder: Path) -> None:
    """Write the folder under another name first: half of a case is not to look like a whole."""
    coming = folder.with_name(f"{folder.name}.coming")
    coming.mkdir(parents=True, mode=0o700)
    try:
        (coming / "papers").mkdir(mode=0o700)
        case = tape.case()
        named = _named(tape, coming)
        save_case(replace(case, answers={**case.answers, **named}), coming / CASE)
    except BaseException:
        shutil.rmtree(coming)
        raise
    coming.rename(folder)


def _named(tape: Tape, folder: Path) -> dict[str, Value]:
    """Write the papers; what the case file is to say of each."""
    named: dict[str, Value] = {}
    counted = Counter[str]()
    for one in tape.files():
        path = f"exhibits[{one.entry}].{one.fact}"
        counted[path] += 1
        place = f"papers/{one.entry + 1:02}-{one.fact}-{counted[path]}{_ending(one)}"
        with (folder / place).open("wb") as out:
            out.writelines(one.parts)
        named.setdefault(path, place)
    return named


def _ending(one: Brought) -> str:
    found = ENDING.search(one.called)
    return found[0].lower() if found else ""
