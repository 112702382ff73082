"""What is different for somebody under 18, and who can help them?

Each statement of law stands with its authority, and with the rule that reads it if one does. Who
may sign and where a child is heard is said as the texts say it, and no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.law import RULEBOOK
from wellfounded.web.public.rules import number_of
from wellfounded.web.request import Request
from wellfounded.web.safety.people_to_call import lines_for
from wellfounded.web.sources import source
from wellfounded.web.ui.rows import Source

LAW: Final = (
    ("child.year", ("INA 208(a)(2)(E)", "6 USC 279(g)"), "asylum.unaccompanied_child.exempt"),
    ("child.first", ("INA 208(b)(3)(C)",), ""),
    ("child.signs", ("8 CFR 103.2(a)(2)",), ""),
)
"""What the law says: the id of the words, the texts, and the rule that reads them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that the law says, with its texts and the number of its rule, if there is one."""

    words: str
    sources: tuple[Source, ...]
    rule: int | None


@require_GET
def children(request: Request) -> HttpResponse:
    """What is different, who signs, who can help."""
    statements = [
        Statement(
            words=words,
            sources=tuple(source(one, request.language) for one in texts),
            rule=number_of(rule) if rule in RULEBOOK else None,
        )
        for words, texts, rule in LAW
    ]
    said = {"statements": statements, "lines": lines_for("child")}
    return render(request, "safety/children.html", said)
