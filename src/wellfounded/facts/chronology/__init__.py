"""In what order did the events of a life happen, and what is to be asked?"""

from wellfounded.facts.chronology.dated_answers import date_path, dated_answers
from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.facts.chronology.moving import Moved, moved
from wellfounded.facts.chronology.questions import Ask, Question
from wellfounded.facts.chronology.timeline import Timeline, timeline
from wellfounded.facts.chronology.words import ask_words, entry_words, kind_words

__all__ = [
    "Ask",
    "Entry",
    "Kind",
    "Moved",
    "Question",
    "Timeline",
    "ask_words",
    "date_path",
    "dated_answers",
    "entry_words",
    "kind_words",
    "moved",
    "timeline",
]
