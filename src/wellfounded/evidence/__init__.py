"""Which paper shows what, and what is still to be had (INA 208(b)(1)(B)(ii))?"""

from wellfounded.evidence.corroboration import Standard, standards
from wellfounded.evidence.exhibit import Exhibit, Person, Source, exhibits
from wellfounded.evidence.finding import KINDS, Finding
from wellfounded.evidence.in_hand import Lacking, NotInHand
from wellfounded.evidence.labels import label
from wellfounded.evidence.letters import Level, letter, level_in, levels, report
from wellfounded.evidence.lint import lint, ready
from wellfounded.evidence.load import Load
from wellfounded.evidence.load_bearing import load_bearing
from wellfounded.evidence.matrix import SETTLED, ElementRow, Matrix, Row, Standing, matrix
from wellfounded.evidence.messages import messages
from wellfounded.evidence.not_had import NotHad, not_had
from wellfounded.evidence.protections import asked_for
from wellfounded.evidence.record_requests import Records, ToAsk, all_records, to_ask
from wellfounded.evidence.suggestions import (
    KindOfClaim,
    NoSuchKindOfClaim,
    Of,
    Rating,
    Suggestion,
    suggestions,
    to_choose,
)
from wellfounded.evidence.witness import Witness, witness_list, witnesses
from wellfounded.evidence.words import Words

__all__ = [
    "KINDS",
    "SETTLED",
    "ElementRow",
    "Exhibit",
    "Finding",
    "KindOfClaim",
    "Lacking",
    "Level",
    "Load",
    "Matrix",
    "NoSuchKindOfClaim",
    "NotHad",
    "NotInHand",
    "Of",
    "Person",
    "Rating",
    "Records",
    "Row",
    "Source",
    "Standard",
    "Standing",
    "Suggestion",
    "ToAsk",
    "Witness",
    "Words",
    "all_records",
    "asked_for",
    "exhibits",
    "label",
    "letter",
    "level_in",
    "levels",
    "lint",
    "load_bearing",
    "matrix",
    "messages",
    "not_had",
    "ready",
    "report",
    "standards",
    "suggestions",
    "to_ask",
    "to_choose",
    "witness_list",
    "witnesses",
]
