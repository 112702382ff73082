"""How can anybody look a helper up, and where is fraud reported?

Facts with their source and the day of the last check. No page here says that somebody is good.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.directory import states
from wellfounded.directory.licensing import licensing, official_page
from wellfounded.web.request import Request

CHECKED: Final = date(2026, 11, 21)
EOIR: Final = "https://www.justice.gov/eoir"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to look at: the start of the ids of its words, and where it is looked up.

    ``read`` tells that a copy of the page was read; else its address is from memory.
    """

    id: str
    href: str
    read: bool = True


STEPS: Final = (
    Step("lawyer", official_page()),
    Step("disciplined", f"{EOIR}/list-of-currently-disciplined-practitioners"),
    Step("accredited", f"{EOIR}/recognition-accreditation-roster-reports"),
    Step("others", f"{EOIR}/can-someone-represent-you-eoir"),
)
SIGNS: Final = ("forms", "contract", "copies", "never")
REPORTS: Final = (
    Step("eoir", f"{EOIR}/fraud-and-abuse-prevention-program"),
    Step("uscis", "https://www.uscis.gov/avoid-scams/report-immigration-scams"),
    Step("ftc", "https://reportfraud.ftc.gov"),
    Step("lawyer", f"{EOIR}/form-eoir-44", read=False),
    Step("state", "https://www.usa.gov/state-attorney-general", read=False),
)


@require_GET
def check(request: Request) -> HttpResponse:
    """Each step with its page, the pages of the states, and where to report."""
    said = {
        "steps": [(f"check.{one.id}", f"check.{one.id}.what", one) for one in STEPS],
        "signs": [f"check.signs.{one}" for one in SIGNS],
        "reports": [(f"check.report.{one.id}", one) for one in REPORTS],
        "states": [(states()[code].name, href) for code, href in licensing().items()],
        "checked": CHECKED,
    }
    return render(request, "help/check.html", said)
