"""Are the figures on the page those that are measured?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.notices.fixtures import fixtures, layouts
from tests.notices.measuring import Score, measured
from wellfounded.notices.kinds import kinds
from wellfounded.notices.roles import roles

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "notices.md"
SETS = (True, False)


def rows() -> Iterator[str]:
    """A row for each field: held out, then tuned on."""
    scores = [measured(fixtures(held_out)).roles for held_out in SETS]
    for role in roles().values():
        if any(role.id in one for one in scores):
            cells = [cell for one in scores for cell in _cells(one.get(role.id))]
            yield f"| {role.words} | {' | '.join(cells)} |"


def _cells(score: Score | None) -> tuple[str, ...]:
    if score is None:
        return ("", "", "", "")
    shown = f"{score.precision:.1%}", f"{score.recall:.1%}"
    return (str(score.there), *shown, f"{score.sure} / {score.sure_and_wrong}")


def test_the_page_has_the_figures_that_are_measured() -> None:
    page = PAGE.read_text("utf-8")
    assert [row for row in rows() if row not in page] == []
    for held_out in SETS:
        scores = measured(fixtures(held_out))
        assert f"{len(layouts(held_out))} layouts, {scores.papers} papers" in page
        assert scores.kinds == {"right": scores.papers}


def test_the_page_names_every_kind_of_paper() -> None:
    page = PAGE.read_text("utf-8")
    assert [kind.words for kind in kinds().values() if kind.words not in page] == []
