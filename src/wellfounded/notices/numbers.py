"""Which numbers, names, places, charges and amounts does the page give, and as what?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from wellfounded.notices.found import Found
from wellfounded.notices.grammar.charges import charges
from wellfounded.notices.grammar.numbers import (
    NumberSeen,
    a_numbers,
    i94_numbers,
    receipts,
)
from wellfounded.notices.grammar.words import (
    WordsSeen,
    amounts,
    dollars,
    name_after,
    names_alone,
    place_after,
)
from wellfounded.notices.labels import Label
from wellfounded.notices.page import Origin, Page
from wellfounded.notices.roles import roles

SKIP = re.compile(r"[\s:;.,#*|\]\[-]*")
SAME_LINE = re.compile(r"[ :;.,#*|\]\[-]*")
OTHER_NUMBER = re.compile(r"(?:subject id|fins?|event (?:no|number)|card)\s?[#:.]*\s*$", re.I)
NINE = re.compile(r"\d{3}-\d{3}-\d{3}")


def numbers(
    page: Page, wanted: tuple[str, ...], on_page: tuple[Label, ...], exact: bool
) -> Iterator[Found]:
    """A-Numbers, receipt numbers and numbers of Form I-94."""
    if "a_number" in wanted:
        yield from _repeated(list(_a_numbers(page, on_page, exact)))
    if "receipt" in wanted:
        yield from _repeated(
            [
                _found(page, "receipt", one, _label(page, one.start, "receipt", on_page))
                for one in receipts(page.text, exact)
                if _is_receipt(page, one, on_page)
            ]
        )
    if "i94" in wanted:
        for one in i94_numbers(page.text):
            if label := _label(page, one.start, "i94", on_page):
                yield _found(page, "i94", one, label)


def _a_numbers(page: Page, on_page: tuple[Label, ...], exact: bool) -> Iterator[Found]:
    taken = 0
    for one in sorted(a_numbers(page.text, exact), key=lambda seen: (seen.start, -seen.end)):
        label = _label(page, one.start, "a_number", on_page)
        before = page.text[max(0, one.start - 20) : one.start]
        shaped = bool(NINE.fullmatch(page.text[one.start : one.end]))
        if one.start < taken or OTHER_NUMBER.search(before):
            continue
        if one.named or label or shaped:
            taken = one.end
            yield _found(page, "a_number", one, label)


def _is_receipt(page: Page, one: NumberSeen, on_page: tuple[Label, ...]) -> bool:
    """An office that is known speaks for itself; event numbers look alike but for their label."""
    if OTHER_NUMBER.search(page.text[max(0, one.start - 20) : one.start]):
        return False
    return (
        one.named or "repaired" in one.doubts or bool(_label(page, one.start, "receipt", on_page))
    )


def _label(page: Page, at: int, role: str, on_page: tuple[Label, ...]) -> str:
    """The words of the label of a role that stand right before a place, or above it."""
    for label in reversed([one for one in on_page if one.end <= at]):
        gap = page.text[label.end : at]
        if gap.count("\n") > 2 or gap.strip(" \n:;.,#*|][-A"):
            return ""
        if role in label.roles:
            return page.text[label.start : label.end]
    return ""


def _repeated(found: list[Found]) -> list[Found]:
    """A number that stands there twice in the same digits was not misread in just one of them."""
    same = Counter(one.value for one in found if "repaired" not in one.doubts)
    sure = {value for value, count in same.items() if count > 1}
    return [
        replace(one, doubts=tuple(d for d in one.doubts if d != "looks_alike"))
        if one.value in sure
        else one
        for one in found
    ]


def names(
    page: Page, on_page: tuple[Label, ...], found: list[Found], origin: Origin
) -> Iterator[Found]:
    """Names after their labels, and after an A-Number."""
    starts = [(label, SKIP) for label in on_page if "name" in label.roles]
    seen: set[str] = set()
    for label, skip in starts:
        begin = skip.match(page.text, label.end)
        assert begin
        inner = next((one for one in found if one.start == begin.end()), None)
        at = SAME_LINE.match(page.text, inner.end).end() if inner else begin.end()  # type: ignore[union-attr]
        yield from _name(page, at, on_page, origin, seen, page.text[label.start : label.end])
    yield from _unlabelled_names(page, on_page, found, origin, seen)


def _unlabelled_names(
    page: Page, on_page: tuple[Label, ...], found: list[Found], origin: Origin, seen: set[str]
) -> Iterator[Found]:
    """After a number of the person, or alone on a line."""
    for one in found:
        if one.role in {"a_number", "receipt"}:
            after = SKIP.match(page.text, one.end)
            assert after
            if after[0].count("\n") <= 1:
                yield from _name(page, after.end(), on_page, origin, seen, "")

    if not seen:
        for alone in names_alone(page.text)[:1]:
            words = _words(page, "name", alone, "", origin)
            yield replace(words, doubts=(*words.doubts, "no_label"))


def _name(
    page: Page, at: int, on_page: tuple[Label, ...], origin: Origin, seen: set[str], label: str
) -> Iterator[Found]:
    stop = min((one.start for one in on_page if one.start >= at), default=len(page.text))
    name = name_after(page.text, at, stop)
    if name and name.readings[0] not in seen:
        seen.add(name.readings[0])
        yield _words(page, "name", name, label, origin)


def places(
    page: Page, on_page: tuple[Label, ...], dated: list[int], origin: Origin
) -> Iterator[Found]:
    """The addresses after the labels of a place, each once."""
    seen: set[str] = set()
    for label in on_page:
        if "place" not in label.roles:
            continue
        begin = SKIP.match(page.text, label.end)
        assert begin
        barriers = [
            one.start
            for one in on_page
            if one.start >= begin.end() and len(page.text[one.start : one.end]) > 4
        ]
        stop = min(
            (*barriers, *(day for day in dated if day >= begin.end())), default=len(page.text)
        )
        place = place_after(page.text, begin.end(), stop)
        if place and place.readings[0] not in seen:
            seen.add(place.readings[0])
            yield _words(page, "place", place, page.text[label.start : label.end], origin)


def charged(page: Page) -> Iterator[Found]:
    """The charges, from the table alone."""
    for one in charges(page.text):
        yield _found(page, "charge", one, "")


def paid(page: Page, on_page: tuple[Label, ...]) -> Iterator[Found]:
    """Amounts in dollars."""
    for one in amounts(page.text):
        label = _label(page, one.start, "amount", on_page)
        yield replace(_found(page, "amount", one, label), value=dollars(one.readings[0]), doubts=())


def _words(page: Page, role: str, seen: WordsSeen, label: str, origin: Origin) -> Found:
    found = _found(page, role, seen, label)
    return found if origin is Origin.LETTERS else replace(found, doubts=("letters",))


def _found(page: Page, role: str, seen: NumberSeen | WordsSeen | object, label: str) -> Found:
    readings: tuple[str, ...] = seen.readings  # type: ignore[attr-defined]
    start, end, doubts = seen.start, seen.end, seen.doubts  # type: ignore[attr-defined]
    assert role in roles()
    return Found(
        role=role,
        value=None if len(readings) > 1 else readings[0],
        words=page.text[start:end],
        start=start,
        end=end,
        label=label,
        also=readings if len(readings) > 1 else (),
        doubts=doubts,
    )
