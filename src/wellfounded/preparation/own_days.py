"""Which appointments has the person named that are still to come?

Those that no later step of the case has kept, missed or called off. They are quoted with the time
and place as the paper said them; the paper counts, not the sheet.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.law.deadlines import Deadline, State
from wellfounded.law.deadlines.appointments import appointments
from wellfounded.law.deadlines.titles import APPOINTMENT, TITLES
from wellfounded.law.process import events
from wellfounded.preparation.concerning import At
from wellfounded.preparation.line import Line, Part
from wellfounded.preparation.statements import SECTIONS, Words

FINGERPRINTS, CHECK_IN = "biometrics_set", "check_in_set"
INTERVIEWS = ("interview_set", "fear_interview_set")
HEARINGS = ("master_set", "individual_set")
ON: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "interview": (*INTERVIEWS, FINGERPRINTS),
        "hearing": (*HEARINGS, FINGERPRINTS),
        "visit": (*INTERVIEWS, *HEARINGS, FINGERPRINTS, CHECK_IN),
    }
)
"""By sheet, the kinds of appointment it is about."""


def own_days(at: At) -> Part | None:
    """The appointments ahead, the first to come first; None if none was named."""
    kinds = {f"{APPOINTMENT}.{kind}" for kind in ON[at.kind]}
    ahead = [
        one
        for one in appointments(events(at.case), at.as_of)
        if one.limit in kinds and one.state in (State.OPEN, State.TODAY)
    ]
    ahead.sort(key=lambda one: (one.first or at.as_of, one.id))
    lines = tuple(_line(at, one) for one in ahead)
    return at.with_lines(SECTIONS["your_answers.days"], lines) if lines else None


def _line(at: At, one: Deadline) -> Line:
    places = (f"{one.opened}.{name}" for name in ("date", "time", "place"))
    return Line(
        words=Words(f"deadline.{one.limit}.title", TITLES[one.limit]),
        authorities=at.standing((one.authority,)),
        about=tuple(path for path in places if path in at.case.answers),
    )
