"""How does a calendar program fetch somebody's days, without a session?

By an address that the person turned on and can revoke. It gives days and times under neutral
titles and nothing else. A wrong, revoked or old address is answered like one that never was, and
nothing is set in the browser or told to the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from wellfounded.calendar import entries
from wellfounded.calendar.ics import MEDIA_TYPE, calendar_file
from wellfounded.languages import Language
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.web.agenda.known import Known
from wellfounded.web.agenda.links import Purpose, case_of
from wellfounded.web.agenda.models import Agenda
from wellfounded.web.agenda.sealing import known, naming_key
from wellfounded.web.clock import still_today
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.log import tell
from wellfounded.web.public.limits import FEEDS, network

PROGRAM: Final = version("wellfounded")
KEPT: Final = "private, max-age=3600"


@dataclass(frozen=True, slots=True)
class Found:
    """The days behind an address, the key to name them by, and a tag of what they are."""

    known: Known
    key: bytes
    tag: str


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar as a file, or that there is none."""
    if not FEEDS.takes(network(request)):
        slowed = HttpResponse(status=429, content_type="text/plain")
        slowed["Retry-After"] = "600"
        return slowed
    case = case_of(token, Purpose.FEED)
    found = _found(case) if case else None
    if found is None:
        return HttpResponseNotFound(content_type="text/plain")
    answer = get_conditional_response(request, etag=found.tag) or _file(found)
    answer["ETag"] = found.tag
    answer["Cache-Control"] = KEPT
    return answer


def _found(case: UUID) -> Found | None:
    with bound(case=case):
        agenda = Agenda.objects.select_related("case__organisation").filter(case_id=case).first()
        if agenda is None:
            return None
        try:
            said = known(agenda.case, agenda)
            key = naming_key(agenda.case)
        except (EnvelopeError, ShreddedError):
            tell("tampered")
            return None
    told = f"{PROGRAM}|{still_today()}|".encode() + bytes(agenda.blob)
    return Found(said, key.secret, f'"{sha256(told).hexdigest()[:32]}"')


def _file(found: Found) -> HttpResponse:
    shown = entries(found.known.days, still_today())
    language = Language(found.known.language)
    file = calendar_file(shown, language, key=found.key, stamped=found.known.found)
    answer = HttpResponse(file, content_type=MEDIA_TYPE)
    answer["Content-Disposition"] = 'inline; filename="calendar.ics"'
    answer["Content-Language"] = language.code
    return answer
