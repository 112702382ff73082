"""How does what a person said read back, as a letter to themselves?"""

from wellfounded.interview.read_back.letter import (
    answer_at,
    caption,
    letter,
    messages,
    record_summary,
)
from wellfounded.interview.read_back.line import Line, Paragraph, Part, Words

__all__ = [
    "Line",
    "Paragraph",
    "Part",
    "Words",
    "answer_at",
    "caption",
    "letter",
    "messages",
    "record_summary",
]
