"""Which edition of a form is taken on a day?

The agency's page says it on the day of filing. A court can forbid an edition.
"""

from __future__ import annotations

from datetime import date

from wellfounded.law.parameters import Row, read_tables

EDITIONS = read_tables("wellfounded.law.parameters", "editions")


def edition(form: str, day: date) -> Row:
    """The editions of a form, such as ``I-589``, that are taken on a day, as printed on it.

    Raises:
        KeyError: if nothing is kept on the form.
    """
    return EDITIONS[form].on(day)
