"""Which sentences of this room are translated?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.evidence.corroboration import SAYINGS
from wellfounded.evidence.exhibit import UNNAMED
from wellfounded.evidence.finding import KINDS
from wellfounded.evidence.in_hand import SOMEBODY
from wellfounded.evidence.labels import LABELS, label
from wellfounded.evidence.letters import letter, levels, report
from wellfounded.evidence.lint import SOME_PAPER
from wellfounded.evidence.load import TITLES
from wellfounded.evidence.record_requests import REASONS, SAID, all_records
from wellfounded.evidence.suggestions import kinds_of_claim
from wellfounded.evidence.words import Words


def messages() -> Iterator[tuple[str, str]]:
    """Every sentence as ``(context, English)``."""
    for words in _all():
        yield words.id, words.english


def _all() -> Iterator[Words]:
    yield from (Words(f"evidence.load.{id}", text) for id, text in TITLES.items())
    yield from (Words(f"evidence.finding.{id}", kind.english) for id, kind in KINDS.items())
    yield from (Words(f"evidence.corroboration.{id}", text) for id, text in SAYINGS.items())
    yield from map(label, LABELS)
    yield from (UNNAMED, SOME_PAPER, SOMEBODY)
    yield from (*letter(), *report(), *(words for _, words in levels()))
    yield from (Words(f"evidence.records.reason.{id}", text) for id, text in REASONS.items())
    for records in all_records().values():
        yield records.title
        yield from (getattr(records, name) for name in SAID)
    for kind in kinds_of_claim().values():
        yield kind.title
        for row in kind.rows:
            yield row.words
            if row.note:
                yield row.note
