"""Does what a paper shows reach a fact that bears load?"""

from __future__ import annotations


def reaches(reference: str, target: str) -> bool:
    """Whether a reference names a target, a part of it, or the table or record it stands in.

    ``harms[0].injury`` reaches ``harms[0]``, and ``applicant`` reaches ``applicant.nationality``.
    A whole list reaches none of its records: which of them it means nobody has said.
    """
    if reference == target or _inside(reference, target):
        return True
    return _inside(target, reference) and not target.startswith(f"{reference}[")


def _inside(part: str, whole: str) -> bool:
    return part.startswith((f"{whole}.", f"{whole}["))
