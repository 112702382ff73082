"""What does every page know: its language, its direction, and the way out?"""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest

from wellfounded.languages import OFFERED, UNREVIEWED, Language
from wellfounded.web.safety.ways_out import Wish

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "prs", "ps", "ur"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A language one may change to, by its own name, and the same page in it."""

    code: str
    name: str
    href: str
    direction: str
    current: bool


def page(request: HttpRequest) -> dict[str, object]:
    """What the layout fills in, for every template."""
    language: Language = getattr(request, "language", None) or Language()
    wish = Wish.of(request)
    return {
        "language": language,
        "lang": language.code,
        "dir": direction(language.code),
        "unreviewed": language.code in UNREVIEWED,
        "language_name": OFFERED[language.code],
        "site": settings.HOME.name,
        "languages": choices(request.path, language),
        "signed_in": getattr(request, "opened", None) is not None,
        "leave": f"/{language.code}/x",
        "leave_to": wish.exit.address(language.code),
        "leave_opens": f"ui.leave.opens.{wish.exit.name.lower()}",
        "shared": wish.shared,
        "answers_a_form": request.method == "POST",
    }


def direction(code: str) -> str:
    """The way a language runs: ``ltr`` or ``rtl``."""
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"


def choices(path: str, language: Language) -> tuple[Choice, ...]:
    """Every language offered, each with ``path`` in it, or its first page if there is none."""
    _, first, *rest = path.split("/")
    kept = "/".join(rest) if first in OFFERED else ""
    return tuple(
        Choice(
            code=code,
            name=name,
            href=f"/{code}/{kept}",
            direction=direction(code),
            current=code == language.code,
        )
        for code, name in OFFERED.items()
    )
