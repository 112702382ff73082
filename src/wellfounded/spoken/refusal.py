"""What keeps a recording from being taken, and what can be done about it?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wellfounded.languages import Language

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty": "the file is empty; record it again",
        "too_large": "it is larger than {mb} MB; save it as one channel of speech, at 32 to 64 "
        "kilobits a second, and give the new file",
        "unknown": "this is no sound that phones play; save it as MP3, M4A, Ogg Opus, WebM or WAV",
        "other_sound": "not every phone plays this kind of sound; save it as MP3, M4A, Ogg Opus, "
        "WebM or WAV",
        "picture": "it holds a picture, a video or a text beside the sound; save the sound alone",
        "more_sounds": "it holds more than one sound; save one of them alone",
        "in_pieces": "it was saved in pieces, as for a live stream; save it as an ordinary M4A",
        "cut_off": "it ends in the middle; copy or save it again to its end",
        "damaged": "it is damaged at {second} seconds; save it again from the recording",
        "broken": "its parts do not fit each other; save it again from the recording",
        "too_short": "it lasts less than half a second; record it again",
        "no_text": "there is no such text; 'wellfounded clips list' names them",
        "moved": "the text has changed since it was read out; read the text of today, and record "
        "that",
        "no_language": "the language is not named; write its name, or its code such as mam",
        "long": "the name or the words told of it are too long; write {most} letters at most",
        "not_a_code": "{code} is no code of a language; write one such as mam or quc, or a name",
        "no_room": "the recordings of this site take up {gb} GB, which is all there is for them; "
        "take out what nobody needs",
        "gone": "there is no such recording; 'wellfounded clips list' names them",
        "not_whole": "what is kept of this recording was changed by hand; take it out, and add it "
        "again",
        "no_parcel": "this is no file of recordings; 'wellfounded clips export' makes one",
    }
)
"""Each reason by its id. A fragment, so that the name of the file can stand before it."""


class ClipRefused(ValueError):
    """A recording that is not taken. Its text says what is wrong and the fix."""

    def __init__(self, id: str, name: str = "", **filled: object) -> None:
        self.id, self.filled = id, {key: str(value) for key, value in filled.items()}
        said = REASONS[id].format(**self.filled)
        super().__init__(f"{name}: {said}" if name else said)

    def say(self, language: Language) -> str:
        """The reason alone, in a language."""
        return language.say(f"spoken.refused.{self.id}", REASONS[self.id], **self.filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every reason as ``(context, English)``."""
    for id, english in REASONS.items():
        yield f"spoken.refused.{id}", english
