"""What does the desk say of recordings?"""

from __future__ import annotations

WORDS = {
    "clips.title": "Recordings",
    "clips.what": "Your office can read our texts out in any language. Everybody who opens the "
    "page can then listen. Nothing is spoken by a machine.",
    "clips.due": "To be recorded again",
    "clips.due.what": "These texts have changed since they were read out. Their recordings are not "
    "offered any more.",
    "clips.due.gone": "This text is no longer on the site.",
    "clips.interview": "Interview",
    "clips.part": "Part",
    "clips.texts": "Texts",
    "clips.recorded": "Recorded",
    "clips.text": "Text",
    "clips.nothing": "Not recorded yet",
    "clips.read": "To read out",
    "clips.read.what": "Say all of this in the language of the recording, and nothing else. Do not "
    "explain and do not advise. The recording is held to these words in {language}.",
    "clips.there": "Recordings of this text",
    "clips.current": "It is offered beside the text.",
    "clips.old": "The text has changed since. It is not offered any more.",
    "clips.from": "Read from the text in {language} on {day}",
    "clips.take_out": "Take it out",
    "clips.add": "Put a recording here",
    "clips.file": "Sound",
    "clips.file.help": "At most {mb} MB. MP3 and M4A play on every phone, WAV, WebM and Ogg Opus "
    "on most. Most phones can record it now. Titles, places and names in the file are taken out.",
    "clips.language": "Language",
    "clips.language.help": "As its speakers call it, such as Mam or K’iche’. Or its code.",
    "clips.words": "What is said, in that language",
    "clips.words.help": "Only if somebody can write it. It is shown below the player.",
    "clips.by": "Who speaks",
    "clips.by.help": "As they wish to be named. Leave it empty if they wish no name. Everybody can "
    "read it.",
    "clips.on": "Day of the recording",
    "clips.agreed": "The speaker agrees that everybody may hear this, and knows that they can ask "
    "to have it taken out.",
    "clips.agreed.needed": "Ask the speaker first, then tick this.",
    "clips.day": "Write the day, not later than today.",
    "clips.long": "It is too long. Write {most} letters at most.",
    "clips.put": "Put it beside the text",
    "clips.problem": "Nothing is kept yet. Please choose the sound again, and mend:",
}
