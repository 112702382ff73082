"""How is it kept who at the office read which part of a case?

It is written into the case before anything is shown, and the person reads it in their file.
"""

from __future__ import annotations

from wellfounded.vault.keys import Section
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import note_reading

READ = (
    Section.IDENTITY,
    Section.CONTACT,
    Section.NARRATIVE,
    Section.LOCATION,
    Section.EVIDENCE,
)
"""The sections that hold what a person said."""


def note_opened(opened: Opened, *sections: Section) -> None:
    """Tell that these sections are read now, as far as the member can open them; else all."""
    wanted = sections or READ
    told = sorted({one.value for one in wanted if opened.keys.may_open(one)})
    note_reading(opened, "opened", {"sections": told})
