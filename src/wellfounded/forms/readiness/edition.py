"""Is this edition of the form the one to file on this day?

Editions are rows with dates (known_forms.toml). How long the agency takes an older edition is
said by the agency alone; where that is not known, a copy for filing is not made on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.forms.official import known_form
from wellfounded.forms.readiness.problem import Problem


def edition_problems(form: str, edition: date, as_of: date) -> Iterator[Problem]:
    """What is wrong with filing this edition on that day; nothing when it is in force."""
    known = {one.date: one for one in known_form(form).editions}
    printed = known[edition].printed if edition in known else f"{edition:%m/%d/%y}"
    if edition not in known:
        reason = f"edition {printed} is not one that is known here"
    elif edition > as_of:
        reason = f"edition {printed} was not yet published on {as_of:%m/%d/%Y}"
    elif (newer := known[edition].superseded) and newer <= as_of:
        grace = {
            "none": "the agency takes the older one no longer",
            "unknown": "whether the agency still takes the older one is not known here",
        }.get(known[edition].grace, "see the agency's page on the older one")
        reason = f"edition {printed} was replaced by edition {newer:%m/%d/%y}; {grace}"
    else:
        return
    yield Problem(
        code="edition",
        item="",
        reason=f"{known_form(form).id}: {reason}",
        fix=f"Get the current form with 'wellfounded forms fetch {known_form(form).id}'"
        f" or from {known_form(form).page}.",
        overridable=False,
    )
