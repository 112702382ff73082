"""Does a page say that the law under its words moved, and that a check is too old?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.languages import Language
from wellfounded.law.authorities import authority
from wellfounded.web import sources

LEBANON_ENDED = date(2026, 11, 28)


def on(day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the day of the site."""
    monkeypatch.setattr(sources, "today", lambda: day)


@pytest.mark.parametrize(("language", "said"), [("en", "changed on"), ("es", "cambió el")])
def test_words_older_than_the_law_say_so(
    language: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(LEBANON_ENDED - timedelta(days=1), monkeypatch)
    assert sources.moved_since("protects.tps", Language(language)) == ""
    on(LEBANON_ENDED, monkeypatch)
    assert said in sources.moved_since("protects.tps", Language(language))
    assert sources.moved_since("hard.one_year", Language(language)) == ""


def test_a_check_that_has_run_out_says_check_today(monkeypatch: pytest.MonkeyPatch) -> None:
    language = Language("en")
    last = authority("8 CFR 1208.33").expires
    on(last, monkeypatch)
    assert "Check today" not in sources.source("8 CFR 1208.33", language).status
    on(last + timedelta(days=1), monkeypatch)
    assert sources.source("8 CFR 1208.33", language).status.endswith(". Check today.")
