"""Is it small enough for a slow line, and does it hold nothing that a strict page refuses?"""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from wellfounded.web import ui

from .conftest import Render

HERE = Path(ui.__file__).parent
LOOK = HERE / "static" / "ui" / "look.css"
LEAVE = HERE / "static" / "ui" / "leave.js"
SAVING = HERE / "static" / "ui" / "saving.js"
GETTING = HERE / "static" / "ui" / "getting.js"
TEMPLATES = sorted((HERE / "templates").rglob("*.html"))

LARGEST_LOOK = 13_000
LARGEST_LEAVE = 1_500
LARGEST_SAVING = 4_500
LARGEST_GETTING = 2_000
FIRST_PAGE = 40_000
"""A second on a line of 400 kb/s carries about 50,000 bytes."""

SIDES = re.compile(
    r"(?:^|[\s:;{(-])(?:left|right)\s*[:;)}]|(?:margin|padding|border)-(?:left|right|top|bottom)"
    r"|(?:^|[\s;{])(?:top|bottom|width|height)\s*:"
)
INLINE = re.compile(r"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|javascript:|https?://")

FIRST = """{% extends "page.html" %}{% block content %}
<h1>Where do you want to begin?</h1>
<c-notice kind="calm"><p>Nothing is saved before you say so.</p></c-notice>
<c-card heading="What to know"><p>What may protect you, and what makes it hard.</p></c-card>
<c-card heading="Your case"><p>Begin, or come back to what you began.</p></c-card>
<c-button href="/en/b">Begin</c-button>{% endblock %}"""


def test_the_style_sheet_is_small() -> None:
    assert LOOK.stat().st_size <= LARGEST_LOOK


def test_the_scripts_are_small() -> None:
    assert LEAVE.stat().st_size <= LARGEST_LEAVE
    assert SAVING.stat().st_size <= LARGEST_SAVING
    assert GETTING.stat().st_size <= LARGEST_GETTING


def test_a_first_page_arrives_within_a_second(render: Render) -> None:
    page = render(FIRST).encode()
    files = (LOOK.read_bytes(), LEAVE.read_bytes(), SAVING.read_bytes())
    sent = [len(gzip.compress(part)) for part in (page, *files)]
    assert sum(sent) < FIRST_PAGE


def test_no_rule_names_a_side() -> None:
    assert SIDES.findall(LOOK.read_text(encoding="utf-8")) == []


def test_a_planted_side_is_found() -> None:
    planted = ("a { left: 0; }", "a{text-align:left;}", "a { margin-left: 1px }", "a {top: 1px}")
    assert all(SIDES.search(rule) for rule in planted)


def test_nothing_is_fetched_by_the_style_sheet() -> None:
    assert not re.search(r"url\(|@import|@font-face", LOOK.read_text(encoding="utf-8"))


def test_no_template_holds_a_style_a_script_or_an_address_of_others() -> None:
    assert TEMPLATES
    for template in TEMPLATES:
        assert INLINE.findall(template.read_text(encoding="utf-8")) == [], template.name


def test_planted_inline_parts_are_found() -> None:
    planted = ('<p style="a">', '<a onclick="a">', "<script>", "<style>", '<img src="https://a">')
    assert all(INLINE.search(part) for part in planted)


def test_no_component_writes_its_attributes_unescaped() -> None:
    for template in TEMPLATES:
        text = template.read_text(encoding="utf-8")
        assert not re.search(r"\{\{\s*attrs|\|safe|autoescape off", text), template.name
