"""Which calendars can be converted? Each by its code of ``told[].calendar``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.facts.other_calendars.bikram_sambat import BIKRAM_SAMBAT
from wellfounded.facts.other_calendars.calendar import Calendar
from wellfounded.facts.other_calendars.ethiopian import ETHIOPIAN
from wellfounded.facts.other_calendars.gregorian import GREGORIAN
from wellfounded.facts.other_calendars.hijri import HIJRI
from wellfounded.facts.other_calendars.solar_hijri import SOLAR_HIJRI

CALENDARS: Mapping[str, Calendar] = MappingProxyType(
    {one.code: one for one in (GREGORIAN, SOLAR_HIJRI, HIJRI, ETHIOPIAN, BIKRAM_SAMBAT)}
)
OTHER_CALENDARS = tuple(code for code in CALENDARS if code != "gregorian")
