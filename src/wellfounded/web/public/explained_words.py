"""What do the pages of questions say, beside what they tell of the law?"""

from __future__ import annotations

WORDS = {
    "questions.title": "Questions people ask",
    "questions.what": "Short answers in plain words. Each says where it comes from. If the law "
    "changes, the page says so.",
    "questions.kept": "You need no name to read here, and we keep nothing of it.",
    "state.read": "We read it",
    "state.told": "We read a copy of it, or what others tell of it",
    "state.memory": "From memory: we did not read it again",
    "questions.all": "All questions",
    "questions.rules": "The rules it tells of",
    "questions.see": "Read next",
    "questions.who": "Who to ask",
    "questions.who.what": "A page cannot look at a case. A lawyer or an accredited representative "
    "can. Many help for free or for little money.",
    "questions.day": "The law on another day",
    "questions.day.what": "Choose a day to read how the law stood then.",
    "questions.day.label": "Day",
    "questions.day.go": "Show",
    "questions.day.today": "Back to the law of today",
    "questions.day.refused": "We cannot show that day. Write it like 2026-11-21. The first day we "
    "can show is {day}.",
    "questions.day.ahead": "This day has not come yet. We show only what we know now. The law may "
    "change before.",
}
