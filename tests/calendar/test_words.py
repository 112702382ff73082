"""Does no entry of a calendar tell what it is about, in any language?"""

from __future__ import annotations

import pytest

from tests.calendar.neutral import telling
from wellfounded.calendar.words import messages
from wellfounded.languages import OFFERED, Language


@pytest.mark.parametrize("code", sorted(OFFERED))
def test_no_word_tells(code: str) -> None:
    language = Language(code)
    said = {context: language.say(context, english) for context, english in messages()}
    assert len(said) >= 10
    assert {context: telling(text) for context, text in said.items() if telling(text)} == {}


@pytest.mark.parametrize(
    "text",
    ["Asylum interview", "Hearing at 8:30", "Cita con la corte", "Plazo de apelación", "I-589"],
)
def test_a_word_that_tells_is_found(text: str) -> None:
    assert telling(text)
