"""What do the columns and the headings of the matrix say?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.evidence.words import Words

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "standing.shown": "shown",
        "standing.partly": "partly shown",
        "standing.not_in_hand": "nothing in hand yet",
        "standing.explained": "explained why not",
        "standing.open": "open",
        "standing.none": "no fact of this case rests on it",
        "state.named": "named, no file yet",
        "state.promised": "a letter, promised by {person}",
        "state.needs_english": "needs English",
        "still_open": "Still open: {facts}",
        "ready": "The proof is ready to go in.",
        "not_ready": "The proof is not ready to go in.",
        "facts": "Facts on which the case rests",
        "elements": "Elements of the law",
        "stops": "Stops the filing",
        "look": "To look at",
        "nothing_found": "Nothing was found.",
        "law": "The law on missing proof",
        "papers": "Papers",
        "people": "People",
        "own_words": "Told by the person: {places}",
        "not_had": "Not to be had: {paper}",
        "of.papers": "Your own papers",
        "of.people": "Who else could write",
        "of.country": "On the country",
        "of.overlooked": "Often overlooked",
        "rating.R": "ordinarily reasonable to ask for",
        "rating.S": "sometimes",
        "rating.H": "hard or dangerous",
        "safety": "If asking could put someone in danger, do not ask. That is a good reason, and "
        "it can be noted.",
        "rated": "Rated {tag}: {source}, {day}",
        "records.reasons": "Why here",
        "records.how": "How",
        "records.form": "With what",
        "records.fee": "Fee",
        "records.takes": "How long",
        "records.comes_back": "What comes back",
        "records.caution": "Caution",
        "records.stale": "Look this up again before you rely on it: it was to be checked by {day}.",
        "records.source": "Source: {source}, looked at on {day} ({tag})",
        "records.asked": "Asked for on {day}",
        "records.never": "The program never sends anything.",
        "letter": "What a letter carries",
        "report": "What an expert's report carries",
        "levels": "The five levels of the Istanbul Protocol, word for word",
    }
)


def label(id: str) -> Words:
    """The label with this id."""
    return Words(f"evidence.label.{id}", LABELS[id])
