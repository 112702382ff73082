"""What did the person agree to, the last time each thing was asked?

Each answer stands in the event it was given with, and cannot be taken out of it again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from wellfounded.vault.envelope import epoch_of, open_sealed
from wellfounded.vault.keys import Section
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.record import check_record
from wellfounded.web.timeline.models import Event
from wellfounded.web.timeline.recording import context

ASKED: Final = ("began", "given", "agreed")
SHARE, INTERPRETER, STATISTICS = "share", "interpreter", "statistics"


def consents(opened: Opened) -> Mapping[str, bool]:
    """Each consent by its name, as it was given or refused last.

    Raises:
        ManifestError: the case was changed.
        ChainError: the account of what happened was: an answer may be missing from it.
    """
    check_record(opened)
    said: dict[str, bool] = {}
    for event in Event.objects.filter(chain=opened.id, action__in=ASKED).order_by("seq"):
        blob = bytes(event.detail)
        key = opened.keys.section(Section.MANIFEST, epoch_of(blob))
        detail = json.loads(open_sealed(key, context(opened.id, event.seq), blob))
        said |= detail.get("consents", {})
    return said
