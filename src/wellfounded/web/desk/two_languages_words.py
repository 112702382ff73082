"""What does the desk say of an account beside its English?"""

from __future__ import annotations

from types import MappingProxyType

WORDS = MappingProxyType(
    {
        "case.translation": "Original and English",
        "two_languages.what": "Rules compare each account with its English: numbers, dates, names, "
        "who it was, one or more, “not”, and relatives. They can be wrong, they miss some, and "
        "they mend nothing. Somebody who speaks the language reads both, with the applicant.",
        "two_languages.unreviewed": "What the rules know of each language was written without a "
        "named reviewer.",
        "two_languages.part": "The story of this case was not handed to you.",
        "two_languages.none": "No account has both an original and its English.",
        "two_languages.nothing": "Nothing is asked here.",
        "two_languages.open": "Places to look at: {number}",
        "two_languages.original": "As it was told",
        "two_languages.english": "In English",
        "two_languages.asks": "What is asked of the two",
        "two_languages.place": "Place {number}",
        "two_languages.look": "Say that it is right",
        "two_languages.change": "Change the note or take it back",
        "two_languages.right": "{who} looked at it on {day}: it is right.",
        "two_languages.title": "Say that it is right",
        "two_languages.means": "You say in your own name that the English is right here. It is "
        "for those who work on the case. It falls away when the original or the English changes. "
        "If the English is wrong, go back and suggest a change to the answer.",
        "two_languages.reason": "How you know",
        "two_languages.reason.help": "Such as: you speak the language, or the applicant explained "
        "it to you.",
        "two_languages.reason.empty": "Write down how you know.",
        "two_languages.reason.long": "That is too long. Keep it to {most} characters.",
        "two_languages.reason.odd": "There is a character in it that cannot be kept. Type it "
        "anew, or leave it out.",
        "two_languages.save": "Save the note",
        "two_languages.take_back": "Take the note back",
    }
)
"""By their ids."""
