"""Which kind of exhibit is a text of which nobody has said it?

By its questions and answers, by what the reader of notices knows, or by how a letter begins. Any
other is taken for a paper of an office that writes of the person.
"""

from __future__ import annotations

import re

from wellfounded.contradictions.sentences import QUESTION
from wellfounded.notices import read

LETTER = re.compile(r"\b(?:dear|to whom it may concern|my name is|i am (?:the|a|his|her))\b", re.I)
OPENING = 400
"""Letters in which a letter says that it is one."""
ANSWERS = 2
"""Questions with answers that make a text an interview."""


def kind_of_paper(text: str) -> str:
    """The kind of exhibit that a text is taken for."""
    if sum(1 for found in QUESTION.finditer(text) if found["asked"]) >= ANSWERS:
        return "earlier_interview"
    if read(text).kind is not None:
        return "notice"
    return "letter" if LETTER.search(text[:OPENING]) else "other"
