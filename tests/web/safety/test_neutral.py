"""Is the exit first on every page, and does no title, address or file name tell what this is?"""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from tests.web.desk.test_every_route import walk
from tests.web.desk.walking import Walk
from wellfounded.web.access import ACCESS, Door

__all__ = ["walk"]

OURS = (Door.PUBLIC, Door.APPLICANT)
TELLS = re.compile(
    r"asyl|asil|refug|protec|immig|inmig|migra|persec|tortur|fear|miedo|uscis|eoir|court|corte"
    r"|i-?\d{3}|depor|remov|danger|crisis|suicid|child|minor|lawyer|legal|wellfounded",
    re.IGNORECASE,
)
WHOLE = {
    "law",
    "gallery",
    "desk",
    "later",
    "after",
    "before",
    "with",
    "without",
    "in",
    "out",
    "stop",
}
"""Words in addresses that tell nothing. "law" is that of a public page of sources."""
ENDINGS = {"ics", "js", "json"}


class Page(HTMLParser):
    """The title of a page, and what can be reached by the keyboard, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.title, self.first, self._in_title = "", "", False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self._in_title = tag == "title"
        reached = tag in {"button", "input", "select", "textarea", "summary"}
        reached |= (tag == "a" and "href" in said) or said.get("tabindex", "-1") != "-1"
        if reached and said.get("type") != "hidden" and not self.first:
            self.first = said.get("id") or tag

    def handle_data(self, data: str) -> None:
        self.title += data if self._in_title else ""

    def handle_endtag(self, tag: str) -> None:
        self._in_title &= tag != "title"


def test_the_exit_is_first_and_titles_and_files_are_neutral(walk: Walk, static_files: None) -> None:
    wrong, titles, pages = [], set(), 0
    for address, actor, method in asked(walk):
        answer, _ = walk.asks(actor, method, walk.filled(address, real=True))
        what = f"{method} {address}"
        named = re.search(r'filename="([^"]*)"', answer.headers.get("Content-Disposition", ""))
        if named and TELLS.search(named[1]):
            wrong.append(f"{what}: a file named {named[1]}")
        if "text/html" not in answer.headers.get("Content-Type", "") or not answer.content:
            continue
        page = Page(answer.content.decode())
        if page.title or address != "/<lang>/x":
            titles.add(page.title)
            pages += 1
            if page.first != "leave":
                wrong.append(f"{what}: {page.first!r} comes before the exit")
    assert not wrong, "\n".join(wrong)
    assert titles == {"Form"}
    assert pages > 60


def asked(walk: Walk) -> list[tuple[str, object, str]]:
    """Every page of the public and of the applicant, each as somebody who gets there."""
    theirs = next(one for one in walk.world.actors if one.kind == "applicant" and one.holds)
    return [
        (address, theirs, method)
        for address, access in ACCESS.items()
        if access.door in OURS
        for method in access.methods
        if method != "HEAD"
    ]


@pytest.mark.parametrize("address", sorted(ACCESS))
def test_no_address_tells(address: str) -> None:
    if ACCESS[address].door not in OURS:
        return
    parts = [part for part in re.split(r"[/.]", address) if part and "<" not in part]
    assert [part for part in parts if len(part) > 1 and part not in WHOLE | ENDINGS] == []
    assert not any(TELLS.search(part) for part in parts)


@pytest.mark.parametrize("planted", ["i-589.pdf", "asylum", "Refugee help", "court"])
def test_a_telling_word_is_noticed(planted: str) -> None:
    assert TELLS.search(planted)


def test_a_link_before_the_exit_is_noticed() -> None:
    assert Page('<a href="/">a</a><a id="leave" href="/x">b</a>').first == "a"
    assert Page('<input type="hidden"><a id="leave" href="/x">b</a>').first == "leave"
