"""Which answers of the form changed between versions, and is that all?

Every difference of what is printed is one change: apply them to the old answers and they are the
new ones. They stand in the order of the form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from wellfounded.facts import Case, Value
from wellfounded.facts.case_file.case import parent
from wellfounded.packets.update_sheet.aligning import aligned
from wellfounded.packets.update_sheet.change import Change, How
from wellfounded.packets.update_sheet.on_form import (
    answers_on_form,
    is_list,
    item_of,
    label_of,
    name_of_list,
    order_of,
    said,
)

Answers = Mapping[str, Value]


def changes(old: Case, new: Case, reasons: Mapping[str, str] | None = None) -> tuple[Change, ...]:
    """The changes in the order of the form. ``reasons`` are by the path of the new version."""
    given = reasons or {}
    found = _between(_Side(old), _Side(new), "", "")
    explained = (
        replace(one, reason=given.get(one.path, ""), source=_source(old, new, one)) for one in found
    )
    return tuple(sorted(explained, key=lambda one: order_of(one.item)))


class _Side:
    """One version: its printed answers, and how many records each list has."""

    def __init__(self, case: Case) -> None:
        self.answers = answers_on_form(case)
        self.sizes = {path: size for path, size in case.sizes.items() if _printed_list(path)}

    def under(self, at: str) -> dict[str, Value]:
        """The answers of a table, by path within it; not those of lists in it."""
        return {
            path.removeprefix(at): answer
            for path, answer in self.answers.items()
            if path.startswith(at) and "[" not in path.removeprefix(at)
        }

    def record(self, at: str) -> dict[str, Value]:
        """All answers of a record, with those of lists in it."""
        start = f"{at}."
        return {
            path.removeprefix(start): answer
            for path, answer in self.answers.items()
            if path.startswith(start)
        }

    def lists(self, at: str) -> set[str]:
        """The lists that stand in a table, by path within it."""
        inside = (path.removeprefix(at) for path in self.sizes if path.startswith(at))
        return {path for path in inside if "[" not in path}


def _printed_list(path: str) -> bool:
    return bool(item_of(path)) and is_list(path)


def _between(old: _Side, new: _Side, was: str, at: str) -> Iterator[Change]:
    """The changes of a table that stood at ``was`` and stands at ``at``."""
    before, after = old.under(was), new.under(at)
    for name in {**before, **after}:
        if before.get(name) != after.get(name):
            yield _answer(at + name, before.get(name), after.get(name))
    for name in sorted(old.lists(was) | new.lists(at)):
        yield from _lists(old, new, was + name, at + name)


def _lists(old: _Side, new: _Side, was: str, at: str) -> Iterator[Change]:
    before = [old.record(f"{was}[{place}]") for place in range(old.sizes.get(was, 0))]
    after = [new.record(f"{at}[{place}]") for place in range(new.sizes.get(at, 0))]
    pairs = aligned(before, after)
    kept, made = {one for one, _ in pairs}, {other for _, other in pairs}
    for place, held in enumerate(before):
        if place not in kept:
            yield _record(How.TAKEN_OUT, f"{was}[{place}]", held)
    for place, held in enumerate(after):
        if place not in made:
            yield _record(How.ADDED, f"{at}[{place}]", held)
    for one, other in pairs:
        yield from _between(old, new, f"{was}[{one}].", f"{at}[{other}].")


def _answer(path: str, before: Value | None, after: Value | None) -> Change:
    how = How.ADDED if before is None else How.TAKEN_OUT if after is None else How.CHANGED
    return Change(
        how=how,
        path=path,
        item=item_of(path),
        label=_in_record(path),
        before=before,
        after=after,
        old=(("", said(path, before)),),
        new=(("", said(path, after)),),
    )


def _record(how: How, at: str, held: dict[str, Value]) -> Change:
    words = tuple((label_of(f"{at}.{name}"), said(f"{at}.{name}", held[name])) for name in held)
    there: dict[str, object] = dict(held)
    added = how is How.ADDED
    return Change(
        how=how,
        path=at,
        item=item_of(at.rpartition("[")[0]),
        label=name_of_list(at.rpartition("[")[0]),
        before=None if added else there,
        after=there if added else None,
        old=() if added else words,
        new=words if added else (),
    )


def _in_record(path: str) -> str:
    """The words for an answer; in a record also which one it is: ``Residence 2, from``."""
    at, place, _ = path.rpartition("]")
    label = label_of(path)
    if not place:
        return label
    listed, _, number = at.rpartition("[")
    return f"{name_of_list(listed)} {int(number) + 1}, {label[:1].lower()}{label[1:]}"


def _source(old: Case, new: Case, change: Change) -> str:
    """Where the answer comes from, as the version that has it says."""
    side = old if change.how is How.TAKEN_OUT else new
    place = change.path
    while place:
        if place in side.provenance:
            return side.provenance[place].source
        place = parent(place)
    return ""
