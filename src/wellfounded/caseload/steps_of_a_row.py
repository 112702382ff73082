"""What are the steps of a row, and do they alone say what lies ahead?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.law.process import Event
from wellfounded.law.process.event import BY_WHOM, NOW, STEP_OF
from wellfounded.logic import ANY_DAY
from wellfounded.logic.reading import quoted

APPOINTED: Final = ", ".join(
    f"'{kind}'" for kind in HAPPENINGS if Event(kind=kind, day=ANY_DAY, path="").appointment
)
FORM: Final = ("i589_received", "i589_filed_in_court")


LISTS: Final = ("delays", "family.children", "orders", "travel")
NOT_EXACT: Final = " OR ".join(
    f"r.{path}__earliest IS DISTINCT FROM r.{path}__latest"
    for path in ("date", "answer_by", "noted_on")
)


def _alone() -> str:
    listed = (f"COALESCE(len({quoted(path)}), 0) > 0" for path in LISTS)
    unclear = f"r.kind IS NULL OR r.date__earliest IS NULL OR {NOT_EXACT}"
    born = quoted("applicant.date_of_birth__earliest")
    return (
        f"({' OR '.join((*_told_elsewhere(), *listed, some(unclear), some(BEFORE.format(born))))})"
    )


BEFORE: Final = "COALESCE(r.date__earliest < {}, FALSE)"


def some(test: str) -> str:
    """The SQL of: a step ``r`` passes."""
    return f"COALESCE(len(list_filter(events, lambda r: {test})) > 0, FALSE)"


def _told_elsewhere() -> Iterator[str]:
    """An answer says a step that the list does not have; then the list does not say all."""
    with_whom, outcome = quoted("application.filed_with"), quoted("decision.outcome")
    received, in_court = FORM
    yield _missing(
        _given("application.filed_on"),
        f"CASE {with_whom} WHEN 'court' THEN '{in_court}' WHEN 'uscis' THEN '{received}' END",
    )
    yield _missing(_given("proceedings.nta_served_on"), "'nta_served'")
    yield _missing(_given("proceedings.nta_filed_on"), "'nta_filed'")
    by = quoted("decision.by")
    decided = " ".join(
        f"WHEN {outcome} = '{what}' AND COALESCE({by}, '{BY_WHOM.get(what, '')}') = '{who}' "
        f"THEN '{kind}'"
        for (what, who), kind in STEP_OF.items()
    )
    yield _missing(f"{_given('decision.on')} AND {outcome} IS NOT NULL", f"CASE {decided} END")
    for path, said, kind in NOW:
        value = "TRUE" if said is True else f"'{said}'"
        yield _missing(f"{quoted(path)} IS NOT DISTINCT FROM {value}", f"'{kind}'")


def _given(path: str) -> str:
    return f"COALESCE({quoted(path + '__earliest')}, {quoted(path + '__latest')}) IS NOT NULL"


def _missing(given: str, kind: str) -> str:
    return f"({given} AND NOT {some(f'r.kind IS NOT DISTINCT FROM ({kind})')})"


ALONE: Final = _alone()
"""The SQL of: more than the order of exact steps says what lies ahead."""
SORTED: Final = (
    "list_sort(list_transform(COALESCE(events, []), lambda r, i: {"
    f"'d': r.date__earliest, 'a': r.kind NOT IN ({APPOINTED}), 'i': i, 'k': r.kind, "
    "'n': r.noted_on__earliest, 'p': r.answer_by__earliest}))"
)


def _listed(field: str) -> str:
    return f"list_transform({SORTED}, lambda r: r.{field})"


def _if_any(field: str, column: str) -> str:
    given = f"len(list_filter(events, lambda r: r.{column}__earliest IS NOT NULL)) > 0"
    return f"CASE WHEN {given} THEN {_listed(field)} END"


STEPS: Final = ", ".join(
    (_listed("k"), _listed("d"), _if_any("n", "noted_on"), _if_any("p", "answer_by"))
)
"""The SQL of four columns: kinds, days, days noted, days printed; the last two if there are any."""
