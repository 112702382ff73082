"""How is an own answer quoted on a sheet?

As the interview reads it back. The interview and the sheets know nothing of one another, so it is
said here, where both can be reached; the command line takes it from here too.
"""

from __future__ import annotations

from wellfounded.facts import Case
from wellfounded.interview.read_back import answer_at
from wellfounded.languages import Language
from wellfounded.preparation import Quoted
from wellfounded.preparation.printed import Quote


def quoting(case: Case, language: Language) -> Quote:
    """What says an answer of this case as the interview reads it back."""

    def quote(path: str) -> Quoted | None:
        line = answer_at(case, path, language)
        if line is None:
            return None
        return Quoted(
            path=path,
            question=line.lead,
            answer=line.answer.text,
            language=line.answer.language,
            direction=line.answer.direction,
            in_english=line.answer.in_english,
        )

    return quote
