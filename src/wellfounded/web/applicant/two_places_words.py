"""What does the site say to a person of two places that say different things?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "places.title": "Places to look at again",
    "places.what": "This page shows where two places in your answers and papers say different "
    "things. It can be wrong, and it does not find all. It changes nothing.",
    "places.none": "There are no two places to look at now.",
    "places.open": "To look at",
    "places.none_open": "You have looked at all of them.",
    "places.answered": "You said something about these",
    "places.ask": "These two places say different things. Look at both. If one is not what you "
    "meant, you can change it. If both are right, you can say why.",
    "places.answer": "Your answer: {question}",
    "places.page": "{paper}, page {page}",
    "places.look": "Go there",
    "places.say": "Say why both are right, or leave it to a helper",
    "places.change": "Change what you said",
    "places.both_right": "On {day} you said that both are right:",
    "places.left": "On {day} you left this to a helper.",
    "places.why.title": "Two places",
    "places.reason": "Both are right, because:",
    "places.reason.help": "In your own words and your own language. Who helps you with your case "
    "can read it.",
    "places.reason.empty": "Write why both are right, or leave it to a helper.",
    "places.reason.long": "That is too long. Keep it to {most} characters.",
    "places.reason.odd": "There is a character in it that cannot be kept. Type it anew, or leave "
    "it out.",
    "places.save": "Save",
    "places.leave": "Leave it to a helper",
    "places.leave.what": "You need not write anything. A helper can look at it with you later.",
    "places.again": "Take back what you said",
    "places.since": "Nothing is saved yet. You wrote here in another place meanwhile. Read what "
    "stands now. If this is to stand instead, save it again.",
    "places.papers": "A paper is looked at when its words could be read, in English.",
    "places.see": "Places that say different things: {number}. You can look at them again.",
}
