"""What may an office or a court do in a case on a day, such as refer it unheard?"""

from __future__ import annotations

from datetime import date

from wellfounded.law.parameters import Row, read_tables

PROCEDURE = read_tables("wellfounded.law.parameters", "procedure")


def procedure(question: str, day: date) -> Row:
    """The answer to a question of ``procedure.toml``, such as ``referral_without_interview``.

    Raises:
        KeyError: if there is no such question.
    """
    return PROCEDURE[question].on(day)
