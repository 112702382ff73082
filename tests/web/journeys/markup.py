"""What stands on a page, as a program finds it that draws nothing?

Only pages that nest as they should are read: where a browser would guess, a test fails. Of the
CSS selectors the plain ones are understood, one within another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
INLINE = frozenset(
    {"a", "b", "bdi", "bdo", "code", "em", "i", "label", "q", "small", "span", "strong", "u"}
)
UNSEEN = frozenset({"script", "style", "template", "textarea", "select", "head"})
STEP = re.compile(r"""(?:[^\s"]|"[^"]*")+""")
PART = re.compile(r"""([#.]?)([\w-]+)|\[([\w-]+)(?:([$^*]?)="([^"]*)")?\]""")


@dataclass(eq=False)
class Element:
    """An element, with what it is within and what is within it."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    within: list[Element | str] = field(default_factory=list)

    @property
    def ancestors(self) -> Iterator[Element]:
        """What it is within, the nearest first."""
        above = self.parent
        while above:
            yield above
            above = above.parent

    @property
    def elements(self) -> Iterator[Element]:
        """All that is within it, as it stands on the page."""
        for one in self.within:
            if isinstance(one, Element):
                yield one
                if one.tag != "template":
                    yield from one.elements

    @property
    def hidden(self) -> bool:
        """Whether nobody sees it, as it is marked so or stands in a fold that is shut."""
        way = (self, *self.ancestors)
        return any("hidden" in one.attributes for one in way) or any(
            above.tag == "details" and "open" not in above.attributes and below.tag != "summary"
            for below, above in pairwise(way)
        )

    @property
    def text(self) -> str:
        """What it says to somebody who looks at it."""
        if self.tag in UNSEEN or self.hidden:
            return ""
        told = "".join(one if isinstance(one, str) else one.text for one in self.within)
        return told if self.tag in INLINE else f"\n{told}\n"

    def value(self) -> str:
        """The words between its tags, as they are."""
        return "".join(one for one in self.within if isinstance(one, str))

    def find(self, selector: str) -> list[Element]:
        """All that the selector names, as they stand on the page; after ``>> nth=`` one of them.

        Raises:
            ValueError: the selector says more than is understood here.
        """
        selector, _, number = selector.partition(" >> nth=")
        *around, last = _steps(selector)
        found = [one for one in self.elements if last.fits(one) and _stands(one, around)]
        return found[int(number) :][:1] if number else found


@dataclass(frozen=True, slots=True)
class _Step:
    """What one element has to be: each part is a kind, a name, how it compares and a value."""

    parts: tuple[tuple[str, str, str, str | None], ...]

    def fits(self, element: Element) -> bool:
        return all(_fits(element, *part) for part in self.parts)


def _fits(element: Element, kind: str, name: str, how: str, value: str | None) -> bool:
    match kind:
        case "":
            return element.tag == name
        case "#":
            return element.attributes.get("id") == name
        case ".":
            return name in element.attributes.get("class", "").split()
    there = element.attributes.get(name)
    if there is None or value is None:
        return there is not None
    match how:
        case "$":
            return there.endswith(value)
        case "^":
            return there.startswith(value)
        case "*":
            return value in there
    return there == value


def _stands(element: Element, around: list[_Step]) -> bool:
    """Whether it is within the last of these, that within the one before, and so on."""
    above = element.ancestors
    return all(any(step.fits(one) for one in above) for step in reversed(around))


@cache
def _steps(selector: str) -> tuple[_Step, ...]:
    return tuple(map(_step, STEP.findall(selector)))


def _step(said: str) -> _Step:
    parts, at = [], 0
    while at < len(said):
        if not (found := PART.match(said, at)):
            raise ValueError(f"{said!r} is no selector that is understood here")
        kind, name, of, how, value = found.groups()
        parts.append(("[", of, how or "", value) if of else (kind, name, "", None))
        at = found.end()
    return _Step(tuple(parts))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.top = self.here = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        assert len(said) == len(attrs), f"line {self.getpos()[0]}: <{tag}> says a thing twice"
        one = Element(tag, said, self.here)
        self.here.within.append(one)
        if tag not in VOID:
            self.here = one

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Only what is drawn is closed in its own tag; elsewhere the stroke means nothing."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        line, closed = self.getpos()[0], self.here
        assert closed.tag == tag, f"line {line}: </{tag}> closes <{closed.tag}>"
        assert closed.parent
        self.here = closed.parent

    def handle_data(self, data: str) -> None:
        if self.here.tag == "textarea" and not self.here.within:
            data = data.removeprefix("\n")
        self.here.within.append(data)


def read(page: str) -> Element:
    """The page, from its top.

    Raises:
        AssertionError: it does not close what it opens, in the order it was opened.
    """
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.here is reader.top, f"<{reader.here.tag}> is never closed"
    return reader.top
