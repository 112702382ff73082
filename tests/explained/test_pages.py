"""Is a page that cannot be relied on refused, and is a fault that was planted found?"""

from __future__ import annotations

from pathlib import Path

import pytest

from checks import explained as check
from wellfounded.explained import FaultyPage, NoSuchPage, index, page_at, page_called
from wellfounded.explained.page import page_of

HEAD = 'question = "What?"\naddress = "zz"\nchecked = 2026-11-21\n'


def page(line: str) -> str:
    return f'{HEAD}[a]\ntitle = "A"\nlines = [{{ id = "b", {line} }}]'


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('text = "B"', "write what it rests on"),
        ('text = "B", own = true, cite = "INA 208(a)(1)"', "write what it rests on"),
        ('text = "B", cite = "INA 999"', "INA 999"),
        ('text = "B", rules = "asylum.moon"', "there is no rule 'asylum.moon'"),
        ('text = "B", values = "fees.moon"', "fees.moon"),
        ('text = "{a}", numbers = { a = "fees.moon" }', "fees.moon"),
        ('text = "B", source = "moon"', "there is no publication 'moon'"),
        ('text = "B", while = { "91 FR 22952" = ["sunny"] }', "sunny"),
        ('text = "B", while = { "moon" = ["full"] }', "moon"),
        ('text = "B", states = ["sunny"], cite = "INA 208(a)(1)"', "sunny"),
        ('text = "B", own = true, colour = "red"', "'colour' means nothing here"),
        ("own = true", "text"),
    ],
)
def test_a_statement_that_rests_on_nothing_is_refused_by_place(line: str, said: str) -> None:
    with pytest.raises(FaultyPage, match=r"x\.toml, explained\.x\.a, b: ") as refused:
        page_of(page(line), "x")
    assert said in str(refused.value)


@pytest.mark.parametrize("text", ["", "question = 1", HEAD.replace("zz", "asylum")])
def test_a_page_without_its_head_is_refused(text: str) -> None:
    with pytest.raises(FaultyPage, match=r"x\.toml"):
        page_of(text, "x")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('text = "It costs $100.", cite = "90 FR 34511"', "'1' is typed"),
        ('text = "There are thirty days.", cite = "90 FR 34511"', "'thirty days' is typed"),
        ('text = "It costs {fee}.", cite = "90 FR 34511"', "not the same"),
        ('text = "A judge says no.", own = true', "speaks of 'judge'"),
        ('text = "B", cite = "91 FR 8616"', "not in force (proposed)"),
        ('text = "B", cite = "INA 208(a)(1)", checked = 2026-11-30', "after the law"),
        ('text = "B", values = "fees.annual_uscis", checked = 2026-10-01', "moved on 2026-10-16"),
    ],
)
def test_a_planted_fault_fails_the_check(line: str, said: str) -> None:
    found = list(check.faults([page_of(page(line), "x")]))
    assert all(fault.startswith("x.toml, explained.x.a.b: ") for fault in found)
    assert said in found[0]


@pytest.mark.parametrize("text", ["Form I-589 is filed.", "About 10 in 100 is {percent} in 100."])
def test_names_of_forms_may_be_typed(text: str) -> None:
    assert not check.TYPED.search(check.NAMES.sub("", text.replace("10 in", "ten in")))


def test_a_page_on_no_shelf_is_found(tmp_path: Path) -> None:
    (tmp_path / "moon.toml").write_text(HEAD)
    assert "moon.toml stands on no shelf" in next(iter(check.astray(tmp_path)))


def test_every_page_is_sound() -> None:
    assert list(check.faults(index().values())) == []


def test_each_page_is_found_by_its_name_and_its_address() -> None:
    for address, found in index().items():
        assert page_at(address) is found
        assert page_called(found.name.replace("_", "-")) is found
    with pytest.raises(NoSuchPage, match="there is no page 'moon'; write one of"):
        page_called("moon")
