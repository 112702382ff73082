"""Does the command tell a page as of any day, and refuse what there is not?"""

from __future__ import annotations

import pytest

from wellfounded.explained import index

from .conftest import Run


def test_it_lists_every_question(run: Run) -> None:
    said = run("explain").out
    assert all(f"[{page.name}]" in said for page in index().values())
    shelves = run("explain", "--json").json["shelves"]
    assert sum(len(shelf["links"]) for shelf in shelves) == len(index())


@pytest.mark.parametrize("code", ["en", "es"])
def test_it_tells_each_page(run: Run, code: str) -> None:
    for page in index().values():
        ran = run("explain", page.name, "--lang", code, "--on", "2026-11-21")
        assert (ran.code, ran.err) == (0, "")
        assert "{" not in ran.out


def test_every_sentence_of_law_names_its_source(run: Run) -> None:
    made = run("explain", "fees", "--on", "2026-11-22", "--json").json
    lines = {line["anchor"]: line for part in made["parts"] for line in part["lines"]}
    assert "$100" in "".join(piece["text"] for piece in lines["form"]["pieces"])
    assert [one["citation"] for one in lines["form"]["cited"]] == ["90 FR 34511"]
    assert lines["unpaid"]["mark"] == ""
    assert "unpaid_in_force" not in lines


def test_another_day_has_its_own_numbers_and_marks(run: Run) -> None:
    said = " ".join(run("explain", "work-permit", "--on", "2026-01-15").out.split())
    assert "The first one costs $560." in said
    assert "On the day you chose, the law was not yet as it is told here." in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("moon",), "there is no page 'moon'; write one of"),
        (("fees", "--on", "1990-01-01"), "1997"),
        (("fees", "--on", "soon"), "'soon' is not a day"),
        (("fees", "--lang", "xx"), "language 'xx' is not offered"),
    ],
)
def test_what_there_is_not_is_refused_in_one_line(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("explain", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
