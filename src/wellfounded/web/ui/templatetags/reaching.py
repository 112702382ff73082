"""How can a number or a page that stands in a sentence be reached with a finger?"""

from __future__ import annotations

import re

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

REACHED = re.compile(r"\b(?P<number>1-8\d\d-\d{3}-\d{4})\b|\b(?P<page>(?:[a-z]+\.)+(?:gov|org))\b")
"""Free numbers, and pages of offices and organizations."""


@register.filter
def linked(words: str) -> SafeString:
    """The words, each free number and each page in them a link."""
    return mark_safe(REACHED.sub(_link, conditional_escape(words)))


def _link(found: re.Match[str]) -> str:
    if number := found["number"]:
        return format_html(
            '<a href="tel:+{}"><bdi dir="ltr">{}</bdi></a>', number.replace("-", ""), number
        )
    page = found["page"]
    return format_html(
        '<a href="https://{}/" rel="noreferrer"><bdi dir="ltr">{}</bdi></a>', page, page
    )
