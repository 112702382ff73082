"""Which official blanks are at hand, and what stands in a filling of one, box by box?"""

from __future__ import annotations

from pathlib import Path

from wellfounded.forms.mapping.result import Filling

AT_HAND = {
    "I-589": "i-589-2025-01-20",
    "I-765": "i-765-2025-08-21",
    "I-765WS": "i-765ws-2025-08-21",
    "I-730": "i-730-2025-01-20",
    "I-485": "i-485-2025-01-20",
    "I-131": "i-131-2025-01-20",
    "I-821": "i-821-2025-01-20",
    "I-912": "i-912-2025-07-22",
    "G-28": "g-28-2018-09-17",
}
"""Forms by number, each with the name of the file in the folder of official PDFs."""


def official_blank(folder: Path, form: str) -> bytes:
    """The agency's blank of a form."""
    return (folder / f"{AT_HAND[form]}.pdf").read_bytes()


class Seen:
    """A filling looked at by the ends of field names."""

    def __init__(self, filling: Filling) -> None:
        self.filling = filling
        self.texts = {mark.field: mark.text for mark in filling.placements}
        self.ticks = {mark.field: mark.on for mark in filling.ticks}

    def text(self, end: str) -> str | None:
        """The text in the field, None if nothing is placed there."""
        return next((text for name, text in self.texts.items() if name.endswith(f".{end}")), None)

    def on(self, end: str) -> str | None:
        """The value that is ticked, None if the box is left alone."""
        return next((on for name, on in self.ticks.items() if name.endswith(f".{end}")), None)

    def ticked(self, start: str) -> set[str]:
        """The ends of all boxes with a tick whose last name starts so."""
        ends = {name.rpartition(".")[2] for name in self.ticks}
        return {end for end in ends if end.startswith(start)}
