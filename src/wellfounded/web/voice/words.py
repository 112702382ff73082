"""What do the players and the page of recordings say?"""

from __future__ import annotations

WORDS = {
    "voice.title": "Listen",
    "voice.what": "People recorded some of our texts. You hear a person, and no machine. A "
    "recording is here only if it says what the text says today.",
    "voice.kept": "We do not keep what you listen to.",
    "voice.data": "Each player says how large it is. Nothing is loaded before you press play.",
    "voice.none": "Nothing is recorded on this site yet. All texts can be read.",
    "voice.choose": "Choose a language",
    "voice.texts": "{name} (recorded: {number})",
    "voice.in": "Recorded in {name}",
    "voice.not_in": "Not recorded in {name}",
    "voice.not_in.what": "These pages can only be read. If somebody can read one to you, that may "
    "help.",
    "voice.not_in.questions": "Questions of the interview that are not recorded: {number}",
    "voice.listen": "Recordings",
    "voice.one": "Listen: {name}",
    "voice.about": "{length} min, {kb} KB",
    "voice.words": "What is said, in {name}",
}
