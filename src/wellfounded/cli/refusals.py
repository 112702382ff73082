"""Which errors are the input's, to be answered in one line?"""

from __future__ import annotations

from wellfounded.facts import CaseFileError
from wellfounded.languages import UnknownLanguage
from wellfounded.law.screening import BeforeTheRules, UnknownGoal

REFUSALS: tuple[type[Exception], ...] = (
    CaseFileError,
    UnknownLanguage,
    UnknownGoal,
    BeforeTheRules,
)


def refusal(wrong: Exception) -> str | None:
    """One line that names the thing, the place and the fix; None if it is a fault of ours."""
    kinds = (*REFUSALS, *_of_the_forms_room())
    if isinstance(wrong, OSError) and wrong.filename:
        return f"{wrong.filename}: {wrong.strerror}; check the name and the permissions"
    return " ".join(str(wrong).split()) if isinstance(wrong, kinds) else None


def _of_the_forms_room() -> tuple[type[Exception], ...]:
    """The forms room is an extra: without it there is nothing of its to refuse."""
    try:
        from wellfounded.forms.drawing import Refusal
    except ImportError:
        return ()
    return (Refusal,)
