"""How is the cube made, signed and taken in? The commands ``outcomes cube``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import Day
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option
from wellfounded.cli.signing import signing
from wellfounded.facts import write_whole

KIND = "cube"
"""What the signature says that it signs."""


@click.group("cube")
def command() -> None:
    """The counts of a release, small enough to hand on: made, signed, taken in.

    Small counts are withheld. Any installation can show the numbers from it, without the courts'
    release.

    Example: wellfounded outcomes cube build
    """


@command.command()
@shelf_option
@click.option("--release", "id", metavar="DAY", help="Of which release; by default of the latest.")
@click.option("--key", type=click.Path(path_type=Path), help="Sign it with this key for law packs.")
@click.option("--day", type=Day(), default=date.today, show_default="today", help="Its day.")
@click.option("--anew", is_flag=True, help="Work out the decisions again, though they are there.")
def build(place: Path | None, id: str | None, key: Path | None, day: date, anew: bool) -> None:
    """Count the decisions of a release, and put the cube on the shelf.

    Example: wellfounded outcomes cube build --key publisher.key
    """
    shelf = shelf_at(place)
    with counting():
        from wellfounded.outcomes.cube.build import build_cube
        from wellfounded.outcomes.decisions.mart import FILE, build_mart
    release = shelf.place / "releases" / id if id else shelf.latest().folder
    seed = _seed(key) if key else None
    if anew or not (release / FILE).exists():
        build_mart(release, progress=lambda step, done, of: _tell(f"{done + 1} of {of}: {step}"))
    made = build_cube(release, shelf.place, day, progress=lambda part: _tell(f"counting {part}"))
    if seed:
        _sign(made, seed)
    click.echo(f"{made}: made of the release of {release.name}{', signed' if seed else ''}")


@command.command()
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="FOLDER"
)
@shelf_option
@click.option("--unsigned", is_flag=True, help="Take it although nobody you trust has signed it.")
@click.option("--although-older", is_flag=True, help="Take it although the one here is newer.")
def load(folder: Path, place: Path | None, unsigned: bool, although_older: bool) -> None:
    """Take in the cube in FOLDER, signed by somebody this office trusts.

    Keys are trusted with 'wellfounded law trust'. The cube that is here stays if this one is not
    sound.

    Example: wellfounded outcomes cube load ./cube
    """
    shelf = shelf_at(place)
    with counting():
        from wellfounded.outcomes.cube.taking import take_cube
    who = "nobody" if unsigned else _signer(folder)
    taken = take_cube(folder, shelf.place, although_older=although_older)
    taken.close()
    click.echo(f"{taken.folder}: of the release of {taken.release}, signed by {who}")


def _seed(key: Path) -> bytes:
    with signing():
        from wellfounded.law_pack.signature import seed_in
    return seed_in(key.read_bytes(), str(key))


def _sign(folder: Path, seed: bytes) -> None:
    with signing():
        from wellfounded.law_pack.signature_beside import signature_of
    from wellfounded.outcomes.cube.folder import ABOUT, SIGNATURE

    write_whole(folder / SIGNATURE, signature_of((folder / ABOUT).read_bytes(), KIND, seed))


def _signer(folder: Path) -> str:
    """The name under which this office trusts whoever signed the cube."""
    with signing():
        from wellfounded.law_pack.office import trusted
        from wellfounded.law_pack.refusal import PackRefused
        from wellfounded.law_pack.signature_beside import signer
    from wellfounded.outcomes.cube.folder import ABOUT, SIGNATURE

    path = folder / SIGNATURE
    if not path.is_file():
        raise PackRefused(
            f"{path}: it is not signed; ask its publisher, or take it with --unsigned"
        )
    public = signer((folder / ABOUT).read_bytes(), KIND, path.read_bytes(), str(path))
    names = [name for name, key in trusted().items() if key == public]
    if not names:
        raise PackRefused(
            f"{path}: it is signed with a key that this office does not trust ({public}); if you "
            f"know from its owner that it is theirs: wellfounded law trust {public} --as NAME"
        )
    return names[0]


def _tell(said: str) -> None:
    click.echo(said, err=True)
