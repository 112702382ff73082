"""Is each bad filing stopped for its own reason and no other, and does a clean one pass?"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.forms.readiness.filings import Golden, filings
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FieldTree, MixedEditions
from wellfounded.forms.official.store import identify
from wellfounded.forms.readiness import Problem, before_the_pages, gates
from wellfounded.forms.readiness.edition import mixed_editions
from wellfounded.languages import OFFERED, Language
from wellfounded.law.danger import dangers
from wellfounded.law.filing import Place

GOLDEN = filings()
FEWEST_BAD = 40
BAD = [one for one in GOLDEN if one.code]
CLEAN = [one for one in GOLDEN if not one.code]
FOOT = re.compile(rb"(Edition\s+)\d\d/\d\d/\d\d")


@pytest.fixture(scope="module")
def blank(official_forms: Path) -> bytes:
    return (official_forms / "i-589-2025-01-20.pdf").read_bytes()


@pytest.fixture(scope="module")
def tree(blank: bytes) -> FieldTree:
    return FieldTree.read(blank)


def reprinted(blank: bytes, number: int) -> bytes:
    """The form with one page of another edition among its own."""
    out = BytesIO()
    with pikepdf.open(BytesIO(blank)) as pdf:
        page = pdf.pages[number - 1]
        page.contents_coalesce()
        content, times = FOOT.subn(rb"\g<1>07/28/26", page.Contents.read_bytes())
        assert times == 1
        page.Contents = pdf.make_stream(content)
        pdf.save(out)
    return out.getvalue()


def found(one: Golden, blank: bytes, tree: FieldTree) -> tuple[Problem, ...]:
    """What the gate says of a filing, as ``check`` asks it."""
    case, at = one.parsed(), Place(one.forum) if one.forum else None
    there = dangers(case.known(one.as_of))
    try:
        edition = identify(reprinted(blank, one.page) if one.page else blank, "the blank").edition
    except MixedEditions as mixed:
        pages = mixed_editions(one.form, mixed.places)
        return before_the_pages(one.form, case, as_of=one.as_of, dangers=there, at=at, pages=pages)
    if one.form != "I-589":
        return before_the_pages(one.form, case, as_of=one.as_of, dangers=there, at=at)
    form = offered(one.form)
    filling = form.prepare(case, tree, one.as_of)
    return gates(form, case, filling, edition=edition, as_of=one.as_of, dangers=there, at=at)


def test_there_are_enough_of_them() -> None:
    assert len(BAD) >= FEWEST_BAD
    assert len({one.code for one in BAD}) >= 15
    assert len({one.base for one in CLEAN}) >= 4


@pytest.mark.parametrize("one", BAD, ids=lambda one: f"{one.name}-{one.code}")
def test_a_bad_filing_is_stopped_for_this_reason_alone(
    one: Golden, blank: bytes, tree: FieldTree
) -> None:
    stopped = [problem for problem in found(one, blank, tree) if problem.blocks]
    said = {(problem.code, problem.item, problem.reason) for problem in stopped}
    assert (one.code, one.item, one.reason) in said, (one.why, said)
    assert {code for code, _, _ in said} == {one.code} | one.also | one.dangers, said
    fixes = {p.fix for p in stopped if (p.code, p.item) == (one.code, one.item)}
    assert one.fix in fixes if one.fix else all(fixes)
    in_words = [problem.in_words(Language(code)) for problem in stopped for code in OFFERED]
    assert not [words for both in in_words for words in both if not words or "{" in words]


@pytest.mark.parametrize("one", CLEAN, ids=lambda one: one.name)
def test_a_clean_filing_passes(one: Golden, blank: bytes, tree: FieldTree) -> None:
    stopped = [problem for problem in found(one, blank, tree) if problem.blocks]
    assert {problem.code for problem in stopped} == one.dangers, [
        (problem.code, problem.item, problem.reason) for problem in stopped
    ]
