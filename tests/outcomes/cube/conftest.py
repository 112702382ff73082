"""A cube of a drawn country, made once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.outcomes.drawn import draw_mart
from wellfounded.outcomes.cube.build import build_cube

MADE = date(2026, 7, 2)


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shelf with the mart of one release, and its cube."""
    place = tmp_path_factory.mktemp("shelf")
    release = draw_mart(place, 30_000, nationalities=40, courts=12)
    build_cube(release, place, MADE)
    return place
