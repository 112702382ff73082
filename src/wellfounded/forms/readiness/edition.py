"""Is this edition of the form, on every page, the one to file on this day?

Editions are rows with dates (known_forms.toml, editions.toml). How long the agency takes an older
edition is said by the agency alone; where that is not known, a copy for filing is not made on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from wellfounded.forms.official import known_form
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.filing import EDITIONS
from wellfounded.law.parameters import NotInTheTable, Row

FETCH = "Get the current form with 'wellfounded forms fetch {form}', or from {page}."
SENT_BACK = "8 CFR 103.2(a)(7)"


def _edition(id: str, reason: str, fix: str = FETCH) -> Gate:
    return gate(f"edition.{id}", f"{{form}}: {reason}", fix, SENT_BACK, overridable=False)


NOT_KNOWN = _edition("not_known", "edition {printed} is not one that is known here")
NOT_YET = _edition("not_yet", "edition {printed} was not yet published on {day}")
NO_GRACE = _edition(
    "no_grace",
    "edition {printed} was replaced by edition {newer}; the agency takes the older one no longer",
)
REPLACED = _edition(
    "replaced",
    "edition {printed} was replaced by edition {newer}; whether the agency still takes the older"
    " one is not known here",
)
GRACE = _edition(
    "grace",
    "edition {printed} was replaced by edition {newer}; see the agency's page on the older one",
)
NOT_TAKEN = _edition(
    "not_taken",
    "edition {printed} is not taken on {day}; taken is {taken}",
    "File edition {taken}, and look at its foot before you print it. " + FETCH,
)
MIXED = _edition(
    "mixed",
    "the pages are of different editions: {places}",
    "Print the whole form again from one file. " + FETCH,
)
REPLACED_BY = {"none": NO_GRACE, "unknown": REPLACED}


def edition_problems(form: str, edition: date, as_of: date) -> Iterator[Problem]:
    """What is wrong with filing this edition on that day; nothing when it is in force."""
    known = {one.date: one for one in known_form(form).editions}
    printed = known[edition].printed if edition in known else _print(edition)
    filled = {"form": known_form(form).id, "page": known_form(form).page, "printed": printed}
    taken = _taken(known_form(form).id, as_of)
    if edition not in known:
        yield from _not_known(taken, as_of, filled)
    elif edition > as_of:
        yield NOT_YET.at("", day=as_of, **filled)
    elif (newer := known[edition].superseded) and newer <= as_of:
        yield REPLACED_BY.get(known[edition].grace, GRACE).at(
            "", newer=known[newer].printed if newer in known else _print(newer), **filled
        )
    elif taken and printed not in taken:
        yield NOT_TAKEN.at("", day=as_of, taken=", ".join(taken), **filled)


def _not_known(taken: tuple[str, ...], as_of: date, filled: Mapping[str, str]) -> Iterator[Problem]:
    """A court can forbid the edition that the agency serves: the one to take is named then."""
    if taken and filled["printed"] in EDITIONS[filled["form"]].more.get("forbidden", ()):
        yield NOT_TAKEN.at("", day=as_of, taken=", ".join(taken), **filled)
    else:
        yield NOT_KNOWN.at("", **filled)


def mixed_editions(form: str, places: str) -> Problem:
    """The pages do not belong together; ``places`` says which page prints what."""
    known = known_form(form)
    return MIXED.at("", form=known.id, page=known.page, places=places)


def _taken(form: str, as_of: date) -> tuple[str, ...]:
    """The editions that are taken, as printed; none where that is not known."""
    try:
        row: Row | None = EDITIONS[form].on(as_of) if form in EDITIONS else None
    except NotInTheTable:
        return ()
    return row.value if row is not None and isinstance(row.value, tuple) else ()


def _print(edition: date) -> str:
    return f"{edition:%m/%d/%y}"
