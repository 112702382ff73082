"""Which texts do people read out, and how do recordings come and go?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from hashlib import sha256
from pathlib import Path

import click

from wellfounded.cli.options import Day, json_option
from wellfounded.cli.site import folder_option
from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.spoken import (
    FOLDER,
    LARGEST,
    Clip,
    ClipRefused,
    groups,
    is_current,
    put,
    read_sound,
    take_out,
    text,
    tongue,
)
from wellfounded.spoken import clips as kept
from wellfounded.spoken.sharing import pack, unpack

on_option = click.option(
    "--as-of", "today", type=Day(), default=date.today, show_default="today", help="The day."
)
written_option = click.option(
    "--from",
    "written",
    type=click.Choice(tuple(OFFERED)),
    default=SOURCE,
    show_default=True,
    help="The language of the text that is read out.",
)
language_option = click.option(
    "--language", metavar="NAME", default="", help="Of the recording: its name, or its code."
)


@click.group()
def clips() -> None:
    """Texts that people read out, in any language, for those who listen rather than read.

    A recording is offered beside its text as long as it says what the text says. No recording
    comes with the program, and nothing is spoken by a machine.

    Example: wellfounded clips list --language mam
    """


@clips.command("list")
@language_option
@click.option("--due", is_flag=True, help="Only what is to be recorded again.")
@click.option("--missing", is_flag=True, help="Texts that are not recorded in the language.")
@written_option
@on_option
@folder_option
@json_option
def list_(
    language: str,
    due: bool,
    missing: bool,
    written: str,
    today: date,
    folder: Path,
    as_json: bool,
) -> None:
    """List what is recorded, and whether it still says its text.

    Example: wellfounded clips list --language mam --missing
    """
    found = list(_chosen(folder, language))
    if missing:
        if not language:
            raise click.UsageError("name the language with --language")
        there = {one.text for one in found if is_current(one, today)}
        for group in groups(Language(written), today):
            for text in group.texts:
                if text.id not in there:
                    click.echo(f"{text.id}\t{text.title}")
        return
    shown = [one for one in found if not (due and is_current(one, today))]
    if as_json:
        told = [{"id": c.id, "current": is_current(c, today), **asdict(c)} for c in shown]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2, default=str))
        return
    for one in shown:
        state = "offered" if is_current(one, today) else "DUE AGAIN: its text has changed"
        click.echo(
            f"{one.id}  {one.tongue.name}  {one.text}  read from {one.written} on {one.on}, "
            f"{one.seconds:.0f} s, {one.size // 1000} KB: {state}"
        )


@clips.command()
@click.argument("id")
@written_option
@on_option
def read(id: str, written: str, today: date) -> None:
    """Print the text ID, to read it out.

    Example: wellfounded clips read question.applicant.marital_status --from es
    """
    found = text(id, written, today)
    if found is None:
        raise ClipRefused("no_text", id)
    click.echo(found.words)


@clips.command()
@click.argument("id")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--language", metavar="NAME", required=True, help="Its name, or its code.")
@written_option
@click.option("--transcript", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--by", default="", help="Who speaks, as they wish to be named.")
@click.option("--agreed", is_flag=True, help="The speaker agrees that everybody may hear it.")
@on_option
@folder_option
def add(
    id: str,
    file: Path,
    language: str,
    written: str,
    transcript: Path | None,
    by: str,
    agreed: bool,
    today: date,
    folder: Path,
) -> None:
    """Put the sound FILE beside the text ID, as that text stands today.

    Titles, places and names in the file are left out.

    Example: wellfounded clips add explained.fees.asylum fees.mp3 --language mam --from es --agreed
    """
    now = text(id, written, today)
    if now is None:
        raise ClipRefused("no_text", id)
    if not agreed:
        raise click.UsageError("ask the speaker first, then say --agreed")
    with file.open("rb") as opened:
        given = opened.read(LARGEST + 1)
    try:
        sound = read_sound(given)
    except ClipRefused as wrong:
        raise ClipRefused(wrong.id, str(file), **wrong.filled) from wrong
    clip = Clip(
        text=id,
        tongue=tongue(language),
        written=written,
        read=now.words,
        kind=sound.kind,
        seconds=sound.seconds,
        size=len(sound.data),
        sha256=sha256(sound.data).hexdigest(),
        on=today,
        transcript=transcript.read_text(encoding="utf-8").strip() if transcript else "",
        by=" ".join(by.split()),
    )
    put(folder / FOLDER, clip, sound.data)
    click.echo(f"{clip.id}: {clip.tongue.name}, {clip.seconds:.0f} s, {clip.size // 1000} KB: {id}")


@clips.command()
@click.argument("clip")
@folder_option
def remove(clip: str, folder: Path) -> None:
    """Take the recording CLIP out for good.

    Example: wellfounded clips remove 3f0c5a1b9d2e4f6a7b8c
    """
    gone = take_out(folder / FOLDER, clip)
    click.echo(f"{gone.id}: taken out: {gone.tongue.name}, {gone.text}")


@clips.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@language_option
@on_option
@folder_option
def export_(file: Path, language: str, today: date, folder: Path) -> None:
    """Write the recordings that are offered today into FILE, for other offices.

    Example: wellfounded clips export mam.zip --language mam
    """
    chosen = [one for one in _chosen(folder, language) if is_current(one, today)]
    number = pack(folder / FOLDER, chosen, file)
    click.echo(f"{file}: {number} recordings")


@clips.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@on_option
@folder_option
@click.pass_context
def import_(context: click.Context, file: Path, today: date, folder: Path) -> None:
    """Take the recordings of FILE in. Each is looked at as if it were new.

    Exit code 1: some were not taken.

    Example: wellfounded clips import mam.zip
    """
    taken = old = refused = 0
    for one in unpack(folder / FOLDER, file):
        if one.clip is None:
            refused += 1
            click.echo(f"not taken: {one.why}", err=True)
            continue
        taken += 1
        old += not is_current(one.clip, today)
    click.echo(f"{taken} taken, {old} of them of an older text, {refused} not taken")
    context.exit(1 if refused else 0)


def _chosen(folder: Path, language: str) -> Iterator[Clip]:
    wanted = tongue(language).name if language else ""
    return (one for one in kept(folder / FOLDER) if wanted in ("", one.tongue.name))
