from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checks.project import ROOT, pages

from .shown import agrees, follow, steps

NEEDS_THE_FORM = {"docs/tutorials/first-form.md"}
SHOWING = [
    str(page.relative_to(ROOT)) for page in pages() if "```console" in page.read_text("utf-8")
]


@pytest.mark.parametrize("name", [name for name in SHOWING if name not in NEEDS_THE_FORM])
def test_the_page_shows_what_is_printed(name: str, tmp_path: Path) -> None:
    for command, shown, printed in follow(ROOT / name, tmp_path):
        assert agrees(shown, printed), f"{name}: {command} prints\n{printed}"


@pytest.mark.parametrize("name", sorted(NEEDS_THE_FORM))
def test_the_page_with_the_form_shows_what_is_printed(
    name: str, tmp_path: Path, official_forms: Path
) -> None:
    shutil.copy(official_forms / "i-589-2025-01-20.pdf", tmp_path / "i-589.pdf")
    for command, shown, printed in follow(ROOT / name, tmp_path):
        assert agrees(shown, printed), f"{name}: {command} prints\n{printed}"


def test_readme_and_both_tutorials_show_something() -> None:
    assert {"README.md", "docs/tutorials/first-screening.md", *NEEDS_THE_FORM} <= set(SHOWING)


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("one two\n", "one\n  two  \n", True),
        ("one\n…\nfour\n", "one\ntwo\nthree\nfour\n", True),
        ("rules …\n", "rules 1a2b\n", True),
        ("one\n", "one\ntwo\n", False),
        ("one\n…\nfive\n", "one\ntwo\nfour\n", False),
        ("a (b)\n", "a b\n", False),
    ],
)
def test_what_agrees(shown: str, printed: str, same: bool) -> None:
    assert agrees(shown, printed) is same


def test_the_steps_of_a_page() -> None:
    page = (
        "Save this as `a.toml`:\n\n```toml\nx = 1\n```\n\n"
        "```console\n$ cat a.toml\nx = 1\n$ true\n```\n\n```toml\ny = 2\n```\n"
    )
    assert [(step.name, step.content, step.is_file) for step in steps(page)] == [
        ("a.toml", "x = 1\n", True),
        ("cat a.toml", "x = 1\n", False),
        ("true", "", False),
    ]


def test_a_page_that_shows_something_else_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo one\ntwo\n```\n")
    ((_, shown, printed),) = follow(page, tmp_path)
    assert not agrees(shown, printed)
