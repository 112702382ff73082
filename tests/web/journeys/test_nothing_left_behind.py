"""Does any word lie readable on the server, and does deleting delete?"""

from __future__ import annotations

import gzip
import os
import sqlite3
import subprocess
import zlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from tests.interview.walker import PERSONAS
from tests.web import cluster
from tests.web.conftest import STORE
from tests.web.journeys.conftest import Visit, installation
from tests.web.journeys.person import Person
from tests.web.journeys.served import PROGRAM, Site, environment, served
from tests.web.journeys.traces import LETTERS, dresses, files, found, unlikely
from wellfounded.facts import Case, Story, When, fact_at, read_case
from wellfounded.facts.kinds import Text

NUMBER = 50
BLOCK = 32
CONTROL = "Контрольное\u200cслово"


@pytest.fixture
def words() -> list[str]:
    """Fifty words that stand nowhere else, in six scripts."""
    scripts = cycle(LETTERS)
    return [unlikely(next(scripts)) for _ in range(NUMBER)]


@pytest.fixture
def fresh(pytestconfig: pytest.Config) -> Iterator[Site]:
    """A site that nobody has used."""
    with installation(pytestconfig) as home, served(home) as running:
        yield running


@pytest.mark.long
def test_no_word_lies_readable_on_the_server(
    visit: Visit, fresh: Site, words: list[str], pytestconfig: pytest.Config
) -> None:
    own = planted(read_case(PERSONAS[-1]), words)
    person = visit(at=fresh.address)
    person.begins()
    person.answers(own)
    reads_and_takes_all(person, words)
    copies(fresh)
    places = files(fresh.home.parent, *cluster_folder(pytestconfig))
    assert {"cases.backup", "log", "keyring.db"} <= {place.name for place in places}
    assert found([*words, person.code.replace(" ", ""), person.code], places) == []


@pytest.mark.parametrize("dress", dresses(CONTROL))
@pytest.mark.parametrize("packed", ["", "zlib", "gzip"])
def test_a_planted_word_is_found_in_every_dress(tmp_path: Path, dress: str, packed: str) -> None:
    pack = {"": bytes, "zlib": zlib.compress, "gzip": gzip.compress}[packed]
    inside = os.urandom(999) + dresses(CONTROL)[dress] + os.urandom(9)
    (tmp_path / "a").write_bytes(os.urandom(5000) + pack(inside) + os.urandom(5000))
    assert any(f"word 0 as {dress}" in one for one in found([CONTROL], files(tmp_path)))


@pytest.mark.parametrize("offset", range(6))
def test_a_planted_word_is_found_in_base64_wherever_it_begins(tmp_path: Path, offset: int) -> None:
    (tmp_path / "a").write_bytes(b64encode(b"x" * offset + CONTROL.encode() + b"yz"))
    assert found([CONTROL], files(tmp_path)) != []


def test_a_word_planted_in_a_table_is_found(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "cases.db") as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE note (words TEXT)")
        database.execute("INSERT INTO note VALUES (?)", (CONTROL,))
        database.commit()
        assert found([CONTROL], files(tmp_path)) != []
    database.close()


def test_a_deleted_case_leaves_no_block_of_what_was_sealed(
    visit: Visit, fresh: Site, pytestconfig: pytest.Config
) -> None:
    person = visit(at=fresh.address)
    person.begins()
    person.answers(read_case(PERSONAS[-1]), most=25)
    sealed = blocks(fresh.home, keyring_alone=pytestconfig.getoption("--database") != "sqlite")
    assert sealed
    assert left(fresh.home, sealed) == len(sealed)
    person.opens("k/d")
    person.ticks('[name="sure"]')
    person.continues()
    assert left(fresh.home, sealed) == 0


def planted(own: Case, words: list[str]) -> Case:
    """The same case, each word of the person's own one of these, until all have had a turn."""
    drawn = cycle(words)
    answers = {}
    for path, value in own.answers.items():
        if isinstance(value, Story):
            story = Story(original=next(drawn), language="ru", english=next(drawn))
            answers[path] = replace(story, translator=next(drawn))
        elif isinstance(value, When) and value.said:
            answers[path] = replace(value, said=next(drawn))
        elif isinstance(value, tuple) and fact_at(path).kind.name == "texts":
            answers[path] = tuple(next(drawn) for _ in value)
        elif isinstance(fact_at(path).kind, Text) and isinstance(value, str):
            answers[path] = next(drawn)
        else:
            answers[path] = value
    return replace(own, answers=answers)


def reads_and_takes_all(person: Person, words: list[str]) -> None:
    """Everything the site does with her words: show, explain, press, export, open again."""
    person.opens("l")
    assert [word for word in words if word not in person.reads] == []
    person.opens("r")
    person.opens("p/1")
    if os.environ.get("WELLFOUNDED_FORMS"):
        assert Path(person.gets('form[action$="/p/1/1"] button').path()).stat().st_size > 100_000
    person.opens("k")
    person.gets('form[action$="/k/e"] button')
    person.signs_out()
    person.comes_back()
    person.opens("l")


def copies(site: Site) -> None:
    """The two sealed copies that an office makes each night, beside the installation."""
    folder = site.home.parent
    for arguments in (
        ["key", "-o", "backup.pub", "--private", "backup.private"],
        ["--to", "backup.pub", "-o", "cases.backup", "--keyring", "keys.backup"],
    ):
        done = subprocess.run(
            [*PROGRAM, "backup", *arguments],
            cwd=folder,
            env=environment(site.home, site.temporary),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr


def cluster_folder(config: pytest.Config) -> list[Path]:
    """Where PostgreSQL keeps all it has, its log of changes too."""
    if config.getoption("--database") == "sqlite" or cluster.OUTSIDE:
        return []
    return [config.stash[STORE].folder / "data"]


def blocks(home: Path, *, keyring_alone: bool) -> list[bytes]:
    """Everything sealed of the cases there are, in pieces; of the chain of events nothing."""
    queries = {"keyring.db": ["SELECT sealed FROM shred_key"]}
    if not keyring_alone:
        queries["cases.db"] = [
            "SELECT blob FROM revision",
            "SELECT blob FROM wrap",
            "SELECT locked FROM code",
        ]
    found = []
    for name, asked in queries.items():
        database = sqlite3.connect(f"file:{home / name}?mode=ro", uri=True)
        for query in asked:
            found += [bytes(blob) for (blob,) in database.execute(query)]
        database.close()
    return [one[at : at + BLOCK] for one in found for at in range(0, len(one) - BLOCK, BLOCK)]


def left(home: Path, sealed: list[bytes]) -> int:
    """How many of the pieces still lie in the databases or beside them."""
    data = [path.read_bytes() for path in home.glob("*.db*")]
    return sum(any(one in each for each in data) for one in sealed)
