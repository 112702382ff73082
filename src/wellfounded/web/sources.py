"""How is an authority shown on a page, and what has become of it today?

A sentence that was written before the law under it moved says so.
"""

from __future__ import annotations

from wellfounded.languages import Language
from wellfounded.law.authorities import State, authority
from wellfounded.law.sentences import older_than_the_law
from wellfounded.web.clock import today
from wellfounded.web.ui.rows import Source
from wellfounded.web.words import say


def source(citation: str, language: Language) -> Source:
    """An authority as a card shows it today.

    Raises:
        UnknownAuthority: if none is registered so.
    """
    found = authority(citation)
    standing = found.standing_on(today())
    since = standing.since.earliest if standing.since else None
    said = say(language, f"state.{standing.state.value}")
    if since and standing.state is not State.IN_FORCE:
        said = say(language, "state.since", state=said, day=language.day(since))
    if standing.by_hand:
        said = say(language, "state.by_hand", state=said, by=standing.by)
    if today() > found.expires:
        said = f"{said.rstrip('.')}. {say(language, 'law.check_today')}"
    return Source(
        citation=found.citation,
        title=found.title,
        status=said,
        checked=found.checked,
        href=found.address,
    )


def moved_since(sentence: str, language: Language) -> str:
    """That the law under a sentence moved since its words were written, or nothing."""
    move = older_than_the_law(today()).get(sentence)
    if move is None:
        return ""
    day = language.days(move.day.earliest, move.day.latest)
    return say(language, "law.moved_since", day=day)
