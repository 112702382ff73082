"""Which texts do people read out, and do the recordings still say them?

A recording belongs to one text: a question of the interview, or a section of an explanation. It is
kept with the very words that were read. When these are no longer the words on the page, it is not
offered any more. Nothing is ever spoken by a machine.
"""

from wellfounded.spoken.clip import Clip
from wellfounded.spoken.keeping import (
    FOLDER,
    clip_called,
    clips,
    is_current,
    offered,
    put,
    sound_of,
    take_out,
)
from wellfounded.spoken.refusal import ClipRefused, messages
from wellfounded.spoken.sounds import LARGEST, Sound, read_sound
from wellfounded.spoken.text import Text
from wellfounded.spoken.texts import Group, group_at, groups, text
from wellfounded.spoken.tongue import SUGGESTED, Tongue, tongue

__all__ = [
    "FOLDER",
    "LARGEST",
    "SUGGESTED",
    "Clip",
    "ClipRefused",
    "Group",
    "Sound",
    "Text",
    "Tongue",
    "clip_called",
    "clips",
    "group_at",
    "groups",
    "is_current",
    "messages",
    "offered",
    "put",
    "read_sound",
    "sound_of",
    "take_out",
    "text",
    "tongue",
]
