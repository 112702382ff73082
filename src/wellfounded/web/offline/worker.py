"""What runs on a phone without signal, and what puts an icon on its first screen?

Both only where a person asked for it. The script is three small files behind each other, because
it has to lie at the root of the site to stand in for every page of it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.templatetags.static import static
from django.views.decorators.http import require_GET

from wellfounded.web.request import Request

PARTS: Final = ("hpke.js", "outbox.js", "worker.js")
HERE: Final = Path(__file__).parent / "static" / "offline"


@require_GET
def worker(request: Request) -> HttpResponse:
    """The script."""
    return HttpResponse(script(), content_type="text/javascript; charset=utf-8")


@require_GET
def icon_card(request: Request) -> HttpResponse:
    """What the icon is called and shows: no more than the title of every page."""
    card = {
        "name": settings.HOME.name,
        "short_name": settings.HOME.name,
        "start_url": f"/{request.language.code}/f/w",
        "scope": "/",
        "display": "browser",
        "icons": [{"src": static("ui/icon.svg"), "sizes": "any", "type": "image/svg+xml"}],
    }
    return JsonResponse(card, content_type="application/manifest+json")


@cache
def script() -> str:
    """All of it."""
    return "\n".join((HERE / part).read_text(encoding="utf-8") for part in PARTS)
