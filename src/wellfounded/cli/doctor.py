"""Is this installation sound? The command ``doctor``."""

from __future__ import annotations

import json
import platform
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.options import json_option
from wellfounded.languages import OFFERED, SOURCE, UNREVIEWED, Language

if TYPE_CHECKING:
    from wellfounded.web.home import Home

EXTRAS = {
    "forms": ("pikepdf", "pypdfium2", "uharfbuzz"),
    "calendar": ("icalendar",),
    "stats": ("duckdb",),
    "web": ("cryptography",),
    "papers": ("PIL", "pi_heif", "pikepdf", "pypdfium2"),
    "packets": ("typst",),
}
NO_LANGUAGES = frozenset({"osd", "equ"})
"""What tesseract lists among its languages and is none."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing looked at. ``good`` is None when it is only missing, not wrong."""

    what: str
    good: bool | None
    said: str


@click.command()
@click.option(
    "--home",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="WELLFOUNDED_HOME",
    metavar="FOLDER",
    help="The folder of the site; by default the user's data folder.",
)
@json_option
@click.pass_context
def doctor(context: click.Context, folder: Path | None, as_json: bool) -> None:
    """Check this installation: extras, official forms, fonts, languages, rules; and the site.

    Of the site it looks at keys, databases, the record of who did what, room, and the last backup.
    It changes nothing. Exit code 1 means that something is wrong; what is only missing is named.

    Example: wellfounded doctor --home office
    """
    signs = (*_signs(), *_site(folder))
    if as_json:
        listed = [{"what": s.what, "good": s.good, "said": s.said} for s in signs]
        click.echo(json.dumps({"signs": listed}, ensure_ascii=False, indent=2))
    else:
        mark = {True: "good   ", False: "WRONG  ", None: "missing"}
        for sign in signs:
            click.echo(f"{mark[sign.good]}  {sign.what}: {sign.said}")
    context.exit(1 if any(sign.good is False for sign in signs) else 0)


def _signs() -> Iterator[Sign]:
    python = platform.python_version()
    yield Sign("Python", sys.version_info >= (3, 11), f"{python}; 3.11 or newer is needed")
    yield Sign("SQLite", True, sqlite3.sqlite_version)
    for extra, packages in EXTRAS.items():
        lacking = [name for name in packages if find_spec(name) is None]
        said = f"install it with: pip install 'wellfounded[{extra}]'" if lacking else "installed"
        yield Sign(f"extra [{extra}]", None if lacking else True, said)
    yield from _languages()
    yield _closed_room()
    yield _reader_of_pictures()
    yield _rules()
    yield from _beside_the_rules()
    if find_spec("pikepdf") is not None:
        yield from _forms()


def _site(named: Path | None) -> Iterator[Sign]:
    """What there is to say of the site: of the one that was named, else of the usual one."""
    if find_spec("cryptography") is None or find_spec("django") is None:
        return
    from wellfounded.web import home

    folder = named or home.folder()
    if not (folder / home.SETTINGS).exists():
        said = f"there is none in {folder}; make one with 'wellfounded init'"
        yield Sign("site", False if named else None, said)
        return
    from wellfounded.vault.keyring import KeyringError

    try:
        # Django needs the key before anything else can be looked at.
        assert home.Home.at(folder).kek
    except (home.HomeError, KeyringError) as wrong:
        yield Sign("site", False, str(wrong))
        return
    from wellfounded.web.installing import set_up

    here = set_up(folder)
    from wellfounded.web.keeping.examining import findings

    for finding in findings(here):
        yield Sign(*finding)
    yield _case_status(here)
    yield _directory(here)


def _case_status(here: Home) -> Sign:
    """Whether USCIS can be asked; it is not asked for that."""
    from wellfounded.case_status import NotSetUp, access

    try:
        found = access(here.table("case_status"), here.folder)
    except NotSetUp as no:
        return Sign("case status", None if no.which == "off" else False, str(no))
    practice = ", the practice system of USCIS" if found.practice else ""
    said = f"asks {found.address}{practice}, at most {found.per_day:,} times a day"
    return Sign("case status", True, said)


def _directory(here: Home) -> Sign:
    """Whether the lists of help can be read, and whether newer ones are there."""
    from wellfounded.directory import FOLDER, DirectoryRefused, is_old_list, kept, offered

    try:
        entries = offered(here.folder / FOLDER)
        lists = kept(here.folder / FOLDER)
    except DirectoryRefused as wrong:
        return Sign("directory", False, f"{wrong}; until then pages show the starter list alone")
    official = [one for one in lists if one.official]
    if not official:
        said = "no official list; fetch one and give it to 'wellfounded directory import'"
        return Sign("directory", None, said)
    old = [one.title for one in official if is_old_list(one, date.today())]
    if old:
        return Sign("directory", None, f"newer ones are there: {', '.join(old)}; import them")
    return Sign("directory", True, f"{len(entries)} entries, {len(lists)} files")


def _languages() -> Iterator[Sign]:
    for code, name in OFFERED.items():
        try:
            Language(code)
        except RuntimeError as missing:
            yield Sign(f"language {code}", False, str(missing))
        else:
            reviewed = "its source" if code == SOURCE else "reviewed by a person"
            said = "no person has reviewed it yet" if code in UNREVIEWED else reviewed
            yield Sign(f"language {code}", True, f"{name}; {said}")


def _closed_room() -> Sign:
    """Whether a file of somebody else can be opened at all."""
    from wellfounded.papers.forbidden_calls import no_harm
    from wellfounded.papers.sandbox import PROGRAM, why_none

    why = why_none()
    if why is not None:
        said = f"{why}; without it no files of other people are taken"
        return Sign(f"closed room ({PROGRAM})", None, said)
    rules = (
        "" if no_harm(platform.machine()) else ", but with no filter of calls for this processor"
    )
    return Sign(f"closed room ({PROGRAM})", True, f"files of other people open in it{rules}")


def _reader_of_pictures() -> Sign:
    """What reads photos and scans, and in which languages."""
    from wellfounded.papers.picture import HOW_TO_INSTALL, PROGRAM
    from wellfounded.papers.reading_languages import HOW_TO_ADD, languages_here

    here = languages_here()
    if here is None:
        said = f"{HOW_TO_INSTALL}; photos and scans cannot be read or searched without it"
        return Sign(f"program {PROGRAM}", None, said)
    names = ", ".join(sorted(here[1] - NO_LANGUAGES))
    return Sign(f"program {PROGRAM}", True, f"reads {names}; more: {HOW_TO_ADD}")


def _rules() -> Sign:
    from wellfounded.law import RULEBOOK
    from wellfounded.law.screening import rules_version

    return Sign("rules", True, f"{len(RULEBOOK)} rules, version {rules_version()}")


def _beside_the_rules() -> Iterator[Sign]:
    """A pack that is older than the release wants looking at, and is not wrong."""
    from wellfounded.cli.beside import laid_over_lines
    from wellfounded.law.pack import pack_set_aside

    for line in laid_over_lines():
        what, _, said = line.partition(": ")
        yield Sign(what, None if what == "law" and pack_set_aside() else True, said)


def _forms() -> Iterator[Sign]:
    from wellfounded.forms.official import FormStore

    here = FormStore().installed()
    for one in here:
        yield Sign(f"form {one.form}", True, f"edition {one.edition}, {one.path}")
    if not any(one.form == "I-589" for one in here):
        yield Sign("form I-589", None, "get it with 'wellfounded forms fetch I-589'")
    for package in ("fontpkg-jetbrains-mono", "justmytype-intl-cjk", "manimgx-fonts"):
        try:
            yield Sign(f"fonts {package}", True, version(package))
        except PackageNotFoundError:
            yield Sign(f"fonts {package}", False, "install 'wellfounded[forms]' again")
