"""What do all tests share? The official forms, the order, and that a full run skips nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.long_first import dealt

NO_SKIPS = bool(os.environ.get("WELLFOUNDED_NO_SKIPS"))

# The law as it was released, whatever the office of this computer has taken: there is no such
# folder. It is named before any test room can read the law.
os.environ["WELLFOUNDED_LAW"] = str(Path(__file__).with_name("no_law_here"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Only ``tests/web`` heeds it, but options are read before that room is."""
    parser.addoption(
        "--database",
        choices=("sqlite", "postgres"),
        default="sqlite",
        help="where the site keeps its cases while tests/web runs",
    )


def pytest_configure(config: pytest.Config) -> None:
    """What is said of a test in any room."""
    config.addinivalue_line("markers", "long: takes a minute or more, so it begins early")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where several workers share the tests, the long ones come first."""
    if worker := getattr(config, "workerinput", None):
        items[:] = dealt(items, _is_long, worker["workercount"])


def _is_long(item: pytest.Item) -> bool:
    return item.get_closest_marker("long") is not None


@pytest.fixture(scope="session")
def official_forms() -> Path:
    """The folder of official PDFs, which are the agency's and not in this repository."""
    folder = os.environ.get("WELLFOUNDED_FORMS")
    if not folder:
        pytest.skip("WELLFOUNDED_FORMS does not name a folder of official PDFs")
    return Path(folder)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything is to be had, a skipped test fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if NO_SKIPS and skipped:
        reporter.write_line(f"{len(skipped)} skipped, but nothing may be skipped here", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
