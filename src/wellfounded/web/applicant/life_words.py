"""What do the pages on the events of a life, and on days of other calendars, say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "overview.life": "What happened, in order",
    "life.title": "What happened, in order",
    "life.what": "Here you can tell what happened in your life, one event at a time. Use your own "
    "words and your own language. A day that you do not know can stay open.",
    "life.from_answers": "What you already told us with a date is here too.",
    "life.nothing": "Nothing is told yet.",
    "life.add": "Tell an event",
    "life.from_answer": "From your answers",
    "life.more": "Tell more about it",
    "life.no_words": "Not told yet",
    "life.no_day": "Day not known",
    "life.up": "Move up",
    "life.down": "Move down",
    "life.fixed": "The days of these two say which one came first. To change their order, change "
    "a day.",
    "life.whole": "I have told all that I want to tell",
    "life.to_a_helper": "I would rather tell it to my helper",
    "life.rest": "Take a break",
    "life.saved": "It is saved. You can come back at any time.",
    "life.order": "An event that has no day stays where you put it.",
    "helper.title": "Tell it to your helper",
    "helper.what": "That is fine. You need not write it here. You can tell it to a helper when you "
    "meet, in your own language.",
    "helper.kept": "What you have written so far stays as it is.",
    "helper.give": "Give my case to an office that helps",
    "calendar.title": "A day in another calendar",
    "calendar.which": "Which calendar do you want to use?",
    "calendar.gregorian": "United States",
    "calendar.solar_hijri": "Iran and Afghanistan (solar)",
    "calendar.hijri": "Islamic moon calendar (Hijri)",
    "calendar.ethiopian": "Ethiopia and Eritrea",
    "calendar.bikram_sambat": "Nepal (Bikram Sambat)",
    "calendar.another": "Use another calendar",
    "calendar.boxes": "Write what you know. The year alone is fine too.",
    "calendar.show": "Show me the day in the United States",
    "calendar.solar_hijri.note": "A year in this calendar begins in March.",
    "calendar.hijri.note": "In this calendar a month begins when the moon is seen. So a day can "
    "differ by two, and we keep a few days.",
    "calendar.ethiopian.note": "A year in this calendar is 7 or 8 less than a year in the United "
    "States. Hours differ too: 2 o'clock in the day is 8 in the morning.",
    "calendar.bikram_sambat.note": "For some years the lists of months differ. Then we keep a day "
    "before and a day after.",
    "calendar.no_year": "Write the whole year, with four digits.",
    "calendar.no_day": "This calendar has no such day. Look at the day, the month and the year.",
    "calendar.is": "Is this right?",
    "calendar.said": "You wrote",
    "calendar.here": "In the calendar of the United States",
    "calendar.not_yet": "This day has not come yet. Look at the year, and at the calendar.",
    "calendar.birth": "Some papers show this day when only the year of birth is known. If that is "
    "so, choose the year. Both are fine.",
    "calendar.yes": "Yes, keep it",
    "calendar.yes_day": "This is the day of birth",
    "calendar.yes_year": "Only the year is known",
    "calendar.change": "No, change it",
    "entry.other_calendar": "This looks like a year of another calendar. Write the year as it is "
    "in the United States, or use another calendar.",
}
