"""How is an account put together from what the person said?

Only English text goes on a form. What was said in another language and has no English yet is
named, and so is a translation whose translator is not.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.story import Story

ENGLISH = frozenset({"en", "eng", "english"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An account in English.

    ``untranslated`` are the paths of stories without English text, ``unattributed`` those of
    translations that do not name their translator.
    """

    text: str = ""
    untranslated: tuple[str, ...] = ()
    unattributed: tuple[str, ...] = ()


@dataclass(slots=True)
class Telling:
    """An account line by line."""

    lines: list[str] = field(default_factory=list)
    untranslated: list[str] = field(default_factory=list)
    unattributed: list[str] = field(default_factory=list)
    _last_story: str = ""

    def story(self, record: Record, path: str, label: str = "") -> None:
        """Tell the story at ``path`` of a record, if there is one."""
        story = record.story(path)
        if story is None:
            return
        english = story.english or (story.original if _said_in_english(story) else "")
        if not english:
            self.untranslated.append(record.full(path))
            return
        if not _said_in_english(story) and not story.translator:
            self.unattributed.append(record.full(path))
        self.labelled(label, english)
        self._last_story = english

    def labelled(self, label: str, words: str) -> None:
        """Add a line, unless there is nothing to say or the story itself just said it."""
        line = f"{label}: {words.strip()}" if label else words.strip()
        # A story that was read from a filled form already holds its own labelled lines.
        if words.strip() and line not in self._last_story.split("\n"):
            self.lines.append(line)

    def event(self, heading: str) -> None:
        """Start a paragraph of its own."""
        if self.lines:
            self.lines.append("")
        self.labelled("", heading)

    def told(self) -> Told:
        """What has been told."""
        return Told(
            text="\n".join(self.lines),
            untranslated=tuple(self.untranslated),
            unattributed=tuple(self.unattributed),
        )


def _said_in_english(story: Story) -> bool:
    if story.language:
        return story.language.lower() in ENGLISH
    return not story.original
