"""Does every page know its language and its direction, and tell nothing by its name?"""

from __future__ import annotations

from html.parser import HTMLParser

from django.test import RequestFactory

from wellfounded.languages import OFFERED, Language
from wellfounded.web.ui.page import choices, direction, page

from .conftest import Render

PAGE = """{% extends "page.html" %}{% block content %}<h1>Your story</h1>{% endblock %}"""


class Elements(HTMLParser):
    """The elements of a page in the order they stand."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.seen if name == tag]


def test_the_way_out_is_the_first_link_of_a_page(render: Render) -> None:
    first, second, *_ = Elements(render(PAGE)).named("a")
    assert (first["class"], first["href"]) == ("leave", "/en/x")
    assert second["href"] == "#main"


def test_the_name_of_a_page_tells_nothing(render: Render) -> None:
    html = render(PAGE)
    assert "<title>Form</title>" in html
    assert '<meta name="robots" content="noindex, nofollow">' in html


def test_it_says_that_it_is_information(render: Render) -> None:
    assert "This is information, not legal advice." in render(PAGE)


def test_it_says_what_leaving_cannot_do(render: Render) -> None:
    assert "does not erase the history" in render(PAGE)


def test_each_language_leads_to_the_same_page_in_it(render: Render) -> None:
    links = [link for link in Elements(render(PAGE, "/en/f/12")).named("a") if "hreflang" in link]
    assert [(link["href"], link["lang"], link["dir"]) for link in links] == [
        (f"/{code}/f/12", code, "ltr") for code in OFFERED
    ]


def test_a_page_outside_of_the_languages_leads_to_their_first_pages() -> None:
    assert [choice.href for choice in choices("/", Language())] == [f"/{c}/" for c in OFFERED]
    assert [choice.href for choice in choices("/s/a", Language())] == [f"/{c}/" for c in OFFERED]


def test_the_language_of_the_request_is_the_language_of_the_page(render: Render) -> None:
    request = RequestFactory().get("/es/")
    request.language = Language("es")  # type: ignore[attr-defined]
    said = page(request)
    assert (said["lang"], said["language_name"], said["leave"]) == ("es", "Español", "/es/x")


def test_english_where_a_request_has_no_language() -> None:
    assert page(RequestFactory().get("/"))["lang"] == "en"


def test_scripts_that_run_from_right_to_left() -> None:
    assert [direction(code) for code in ("ar", "fa", "ps", "en", "uk")] == [
        *["rtl"] * 3,
        *["ltr"] * 2,
    ]


def test_nobody_is_signed_in_unless_a_case_is_open() -> None:
    request = RequestFactory().get("/")
    assert page(request)["signed_in"] is False
    request.opened = object()  # type: ignore[attr-defined]
    assert page(request)["signed_in"] is True
