"""What does an office say of a recording that it puts beside a text?"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final, Self

from django.http import QueryDict

from wellfounded.languages import Language
from wellfounded.spoken import LARGEST, Clip, ClipRefused, Text, put, read_sound, tongue
from wellfounded.spoken.clip import LONGEST_NAME, LONGEST_WORDS
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.keeping.space import means_full
from wellfounded.web.log import tell
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

ADDED: Final = "clip_added"
"""The event of a recording that was put beside a text."""


@dataclass(slots=True, kw_only=True)
class Form:
    """What was typed, and by box what is wrong with it."""

    language: str = ""
    by: str = ""
    on: str = ""
    words: str = ""
    agreed: bool = False
    seen: str = ""
    """The fingerprint of the text that was shown when it was recorded."""
    file: IO[Any] | None = None
    said: Language = field(default_factory=Language)
    problems: dict[str, str] = field(default_factory=dict)

    @classmethod
    def empty(cls, today: date) -> Self:
        """A form that nothing was typed in yet."""
        return cls(on=today.isoformat())

    @classmethod
    def sent(cls, told: QueryDict, file: IO[Any] | None, said: Language) -> Self:
        """What was sent; its problems are said in a language."""
        return cls(
            language=told.get("t", "").strip(),
            by=" ".join(told.get("b", "").split()),
            on=told.get("d", "").strip(),
            words=told.get("w", "").replace("\r\n", "\n").strip(),
            agreed=bool(told.get("c")),
            seen=told.get("s", ""),
            file=file,
            said=said,
        )

    def with_problem(self, box: str, problem: str) -> Self:
        """The form, with what is wrong with a box."""
        return replace(self, problems=self.problems | {box: problem})

    @property
    def boxes(self) -> list[Option]:
        """Each problem by its box, to go there."""
        return [Option(code=box, words=said) for box, said in self.problems.items()]

    def put(self, folder: Path, member: Member, text: Text, today: date) -> bool:
        """Keep the recording and tell of it in the office's own log; False if something is wrong.

        A text that is no longer the one that was read out takes no recording.
        """
        clip, sound = self._clip(text, member, today)
        if clip is None or self.problems:
            return False
        try:
            put(folder, clip, sound)
        except ClipRefused as wrong:
            self.problems["f"] = wrong.say(self.said)
            return False
        except OSError as wrong:
            if not means_full(wrong):
                raise
            tell("disk_full")
            self.problems["f"] = say(self.said, "full.what")
            return False
        told: dict[str, object] = {"text": text.id, "language": clip.tongue.name}
        note(
            member.organisation_id,
            ADDED,
            member.id,
            by=member,
            detail=told | {"sha256": clip.sha256, "fingerprint": clip.fingerprint},
        )
        return True

    def _clip(self, text: Text, member: Member, today: date) -> tuple[Clip | None, bytes]:
        if self.seen != text.fingerprint:
            self._refuse("f", ClipRefused("moved"))
        if not self.agreed:
            self.problems["c"] = say(self.said, "clips.agreed.needed")
        if len(self.by) > LONGEST_NAME:
            self.problems["b"] = say(self.said, "clips.long", most=LONGEST_NAME)
        if len(self.words) > LONGEST_WORDS:
            self.problems["w"] = say(self.said, "clips.long", most=LONGEST_WORDS)
        on = self._day(today)
        try:
            spoken = tongue(self.language)
        except ClipRefused as wrong:
            self._refuse("t", wrong)
            spoken = None
        try:
            sound = read_sound(self.file.read(LARGEST + 1) if self.file else b"")
        except ClipRefused as wrong:
            self._refuse("f", wrong)
            return None, b""
        if spoken is None or on is None:
            return None, b""
        clip = Clip(
            text=text.id,
            tongue=spoken,
            written=text.written,
            read=text.words,
            kind=sound.kind,
            seconds=sound.seconds,
            size=len(sound.data),
            sha256=sha256(sound.data).hexdigest(),
            on=on,
            transcript=self.words,
            by=self.by,
            office=member.organisation_id.hex,
        )
        return clip, sound.data

    def _day(self, today: date) -> date | None:
        try:
            on = date.fromisoformat(self.on)
        except ValueError:
            on = date.max
        if on <= today:
            return on
        self.problems["d"] = say(self.said, "clips.day")
        return None

    def _refuse(self, box: str, wrong: ClipRefused) -> None:
        if box not in self.problems:
            said = wrong.say(self.said)
            self.problems[box] = f"{said[:1].upper()}{said[1:]}."
