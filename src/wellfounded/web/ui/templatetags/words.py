"""How does a template say its words and its days in the person's language?"""

from __future__ import annotations

from datetime import date

from django import template
from django.template.context import Context
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString

from wellfounded.logic import Span
from wellfounded.web import words

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: Context, id: str, **filled: object) -> SafeString:
    """``{% say "ui.exit" %}``: the words of an id; what fills its places is escaped.

    Raises:
        UnknownWords: if there are no words of that id.
    """
    said = escape(words.say(context["language"], id))
    return format_html(said, **filled) if filled else said


@register.simple_tag(takes_context=True)
def days(context: Context, span: Span) -> str:
    """``{% days since %}``: a day that may not be known exactly, in words."""
    said: str = context["language"].days(span.earliest, span.latest)
    return said


@register.simple_tag(takes_context=True)
def day(context: Context, on: date) -> str:
    """``{% day when %}``: a day in words, such as *1 March 2025*."""
    said: str = context["language"].day(on)
    return said
