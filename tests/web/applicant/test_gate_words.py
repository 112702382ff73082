"""Does the person read what stops their form in neutral words, in their language?"""

from __future__ import annotations

import pytest

from wellfounded.forms.readiness.gate import GATES
from wellfounded.forms.readiness.messages import messages
from wellfounded.forms.readiness.problem import Phrase, Said
from wellfounded.languages import OFFERED, Language
from wellfounded.web.applicant.papers import gate_words
from wellfounded.web.papers.pressing import Gate
from wellfounded.web.words import english

ASKS = Phrase("check.sufficiency.nexus", "why it was done, or would be")


def closed(code: str, said: Said | None = None) -> Gate:
    return Gate(code=code, item="B.1.A", blocks=True, said=said)


def test_what_is_not_stated_is_named_and_nothing_more() -> None:
    gate = GATES["not_stated"]
    said = Said(gate=gate.id, reason=gate.reason, fix=gate.fix, filled={"asks": ASKS})
    words = gate_words(closed("not_stated.nexus", said), "an item", Language())
    assert words == (
        "This was looked for in your answers and was not found: why it was done, or would be. "
        "You can read your answers again."
    )


def test_every_kind_that_stops_a_filing_has_words_of_its_own() -> None:
    assert list(messages())
    kinds = {one.code for one in GATES.values() if one.blocks}
    assert {kind for kind in kinds if f"gate.{kind}" not in english()} <= {
        kind for kind in kinds if kind not in OWN
    }


OWN = {"danger", "forum", "edition", "missing", "dash", "unexplained", "addendum", "english",
       "translator", "sign_off", "not_read", "not_stated", "contradiction", "own_form", "unsigned",
       "preparer", "not_here", "no_reason", "native_name", "helpers", "no_room"}  # fmt: skip
"""The kinds of Form I-589; another form's kind may be said by the words that fit all."""


@pytest.mark.parametrize("code", OFFERED)
def test_a_kind_without_words_is_said_by_those_that_fit_all(code: str) -> None:
    words = gate_words(closed("proof_of_receipt"), "Form I-765, 2.28", Language(code))
    assert "Form I-765, 2.28" in words
