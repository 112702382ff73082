"""What stands between a form and its filing, and who may pass it over?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One gate that is not passed: where on the form, why, and what to do.

    ``overridable`` says that a named helper may file all the same. What cannot be overridden is
    what the agency sends back, and what the applicant would sign unread. A problem that does not
    ``block`` is a word to the person who files.
    """

    code: str
    item: str
    reason: str
    fix: str
    overridable: bool
    blocks: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A helper's decision to file although gates are not passed; it goes into the case log.

    Raises:
        ValueError: nobody is named, or no reason is given.
    """

    by: str
    reason: str
    on: date

    def __post_init__(self) -> None:
        if not self.by.strip() or not self.reason.strip():
            raise ValueError("An override needs the helper's name and the reason. Give both.")


def standing(problems: tuple[Problem, ...], override: Override | None) -> tuple[Problem, ...]:
    """The problems that still stop the filing."""
    return tuple(
        problem for problem in problems if problem.blocks and not (override and problem.overridable)
    )
