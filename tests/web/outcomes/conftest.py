"""What do the tests of the numbers share? A cube that is loaded, and pages over it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.outcomes import small_cube
from wellfounded.web.outcomes.loaded import FOLDER

Page = Callable[..., str]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cube, made once."""
    return small_cube.write(tmp_path_factory.mktemp("made") / "cube")


@pytest.fixture
def cube(made: Path) -> Iterator[Path]:
    """The cube where the installation looks for it."""
    place: Path = settings.HOME.folder / FOLDER
    shutil.copytree(made, place)
    yield place
    shutil.rmtree(place.parent)


@pytest.fixture
def page() -> Page:
    """What anybody sees there, without a cookie before or after."""

    def seen(path: str, *, status: int = 200, **asked: str) -> str:
        client = Client(enforce_csrf_checks=True)
        answer = client.post(path, asked) if asked else client.get(path)
        assert answer.status_code == status
        assert not client.cookies
        assert answer["Cache-Control"] == "no-store"
        return unescape(answer.content.decode())

    return seen
