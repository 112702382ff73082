"""Why is a thing on a paper not sure, and when does a paper stop all else?"""

from __future__ import annotations

from types import MappingProxyType

DOUBTS = MappingProxyType(
    {
        "repaired": "A letter here was read as a digit, or one letter as another.",
        "looks_alike": "A 1 and a 7, or a 3 and an 8, look alike on a photo.",
        "month_alike": "Short names of months look alike on a photo.",
        "two_readings": "It can be read in two ways.",
        "two_ways": "It is not clear which number is the month and which is the day.",
        "day_first": "The first number is no month. The day may stand first.",
        "two_digit_year": "The year has two digits only.",
        "digit_missing": "A digit may be missing.",
        "digits_beside": "Another digit stands right beside it.",
        "impossible": "There is no such day or time.",
        "not_yet": "This day has not come yet.",
        "long_ago": "This day is too long ago.",
        "weekday": "The day of the week on the paper is another one.",
        "closed_day": "Offices and courts are closed on this day.",
        "order": "It does not fit with another day on the paper.",
        "outside_hours": "Offices and courts are not open at this hour.",
        "half_of_day": "Morning or afternoon is not printed.",
        "no_label": "No name stands beside it.",
        "columns": "It is not clear which name above it belongs to it.",
        "two_values": "The paper has two of these.",
        "length": "It has too few or too many digits.",
        "hidden": "Some digits are hidden.",
        "letters": "Names and places can be misread. Compare each letter.",
        "boxes": "A box is not clear, or two are marked.",
        "weak": "The program that read the picture was not sure of it.",
        "kind": "It is not clear what kind of paper this is.",
        "not_set": "The paper names no day.",
    }
)
"""Doubts about one thing on the paper."""

OF_THE_PAPER = MappingProxyType(
    {
        "empty": "There is no text to read.",
        "unreadable": "Too little of the text can be read. A better photo may help.",
        "foreign": "The text is not in English. Papers of US offices and courts are. Someone you "
        "trust can read it with you.",
        "bilingual": "Part of the text is not in English. That part was left out.",
        "unknown_kind": "It is not clear what kind of paper this is. A lawyer can say.",
        "two_kinds": "The paper looks like two kinds of paper. The pages of two papers may be "
        "mixed.",
        "two_people": "The paper has more than one A-Number. It may be a family, or pages of two "
        "people.",
        "contradicts": "Two things on the paper do not fit together. Show the paper itself to a "
        "lawyer.",
        "two_senders": "It names senders that do not go together. Show the paper itself to a "
        "lawyer.",
        "long": "The text is very long. Only its first part was read.",
    }
)
"""Doubts about the paper as a whole."""

STOPS = MappingProxyType(
    {
        "order": "This paper says that there is an order of removal, or uses one. Talk to a "
        "lawyer today.",
        "review": "There is very little time after this paper. Talk to a lawyer today.",
        "in_absentia": "This paper says that a judge ordered removal in your absence. Talk to a "
        "lawyer today.",
        "decision": "Days run from this paper, and some cannot be had back. Talk to a lawyer "
        "today.",
        "sent_back": "A paper that was sent back may count as not filed. Talk to a lawyer soon.",
        "denied": "This paper says no to something. Talk to a lawyer soon.",
    }
)
"""Why to get help before anything else."""
