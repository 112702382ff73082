"""What do the pages about proof say at the desk?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "desk.proof.title": "Proof",
    "desk.proof.what": "Each fact on which the case rests, with the papers and people that show "
    "it. A paper with no file, a letter that is only promised, and words not yet in English are "
    "not in hand. A fact with nothing in hand, and with no reason why nothing can be had, stops "
    "the filing.",
    "desk.proof.fact": "Fact",
    "desk.proof.stands": "How it stands",
    "desk.proof.by": "Shown by",
    "desk.proof.rests": "Rests on:",
    "desk.proof.suggest": "What is ordinarily to be had",
    "desk.proof.suggest.what": "Ratings are for helpers. What is hard or dangerous is not asked "
    "for without talking of the danger first.",
    "desk.proof.writing": "Letters and reports",
    "desk.proof.lists": "Lists",
    "desk.proof.told": "What the person told stands here. What you write is a suggestion, and "
    "waits for the person.",
    "desk.proof.paper": "What you say of a paper stands in your name.",
    "desk.proof.none": "Nothing is noted yet.",
    "shelf.title": "Country reports",
    "shelf.what": "The shelf of your office. Each entry is cited as a court is given it. Use one "
    "for a paper of a case, once its printed pages are added there.",
    "shelf.none": "Nothing stands on the shelf yet.",
    "shelf.add": "Put a report on the shelf",
    "shelf.put": "Put it on the shelf",
    "shelf.take_off": "Take it off",
    "shelf.edition": "Which year is it about?",
    "shelf.needed": "This is needed.",
    "shelf.day": "Write the exact day.",
    "shelf.before": "This day is before the day it was published.",
    "shelf.use": "Fill it in from the shelf",
    "desk.proof.suggest_one": "Suggest one",
}
