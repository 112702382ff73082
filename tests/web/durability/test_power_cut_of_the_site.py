"""Does every answer that the site acknowledged survive a power cut of the whole machine?"""

from __future__ import annotations

import pytest

from tests.web.durability import under_load
from tests.web.durability.power_cut import cuts, why_not

CUTS = 10
ENOUGH_TO_LOSE = 5

pytestmark = [
    pytest.mark.only_on("sqlite"),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]


@pytest.mark.long
def test_nothing_is_lost() -> None:
    done = cuts(under_load.__name__, "FULL", number=CUTS)
    assert len(done) == CUTS
    assert sum(cut.acknowledged for cut in done) > 10 * CUTS
    assert [(cut.lost, cut.damage) for cut in done] == [(0, "")] * CUTS


def test_a_level_that_loses_is_found_out() -> None:
    done = cuts(under_load.__name__, "NORMAL", number=ENOUGH_TO_LOSE, until_loss=True)
    assert done[-1].lost > 0, f"{len(done)} cuts lost nothing, so the test above proves nothing"
