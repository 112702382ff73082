"""How is a long code shown so that it can be copied by hand?"""

from __future__ import annotations

from django import template

register = template.Library()


@register.filter
def threes(digits: str) -> list[str]:
    """The digits of a code in groups of three."""
    bare = "".join(digits.split())
    return [bare[start : start + 3] for start in range(0, len(bare), 3)]
