"""Which numbers do other offices publish about refugees and asylum?"""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from wellfounded.web.outcomes.page import Place
from wellfounded.web.request import Request


@require_GET
def series(request: Request) -> HttpResponse:
    """Every series, with its publisher and its days."""
    return Place(request=request).render("series", None)
