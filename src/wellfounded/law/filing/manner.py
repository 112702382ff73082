"""Where does a form go, and what makes a filing good? 8 CFR 103.2, 1003.31."""

from __future__ import annotations

from datetime import date

from wellfounded.law.parameters import Row, read_tables

FILING = read_tables("wellfounded.law.parameters", "filing")


def manner(question: str, day: date) -> Row:
    """The answer to a question of ``filing.toml``, such as ``online_only``, on a day.

    Raises:
        KeyError: if there is no such question.
    """
    return FILING[question].on(day)
