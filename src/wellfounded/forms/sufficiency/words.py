"""Which words are looked for in a story, and in which sentences do they stand?

The lists are closed and shown (docs/reference/filing-check.md). A word that is met never states an
element: it shows a person where to read. ``*`` stands for any ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from wellfounded.forms.sufficiency.reading import Quote

LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "severe": (
            *("abduct*", "abort*", "arrest*", "attack*", "beat", "beaten", "beating*", "bled"),
            *("blood", "broke", "burn*", "cut", "death", "detain*", "detention", "die", "died"),
            *("disappear*", "hang*", "held", "hit", "hospital", "imprison*", "injur*", "jail*"),
            *("kick*", "kidnap*", "kill*", "knife", "lock* me", "lock* up", "murder*", "prison*"),
            *("punch*", "rape*", "raping", "sexual*", "shoot*", "shot", "slap*", "slave*"),
            *("stab*", "starv*", "steriliz*", "struck", "threat*", "tortur*", "whip*", "wound*"),
        ),
        "officials": (
            *("agent*", "army", "authorit*", "commander*", "court", "government*", "guard*"),
            *("intelligence", "judge*", "mayor", "military", "militia*", "minist*", "officer*"),
            *("official*", "police*", "prosecutor*", "security service*", "soldier*", "the state"),
        ),
        "protection": (
            *("afraid to report", "complain*", "complaint*", "did not come", "did nothing"),
            *("no help", "nobody to report", "not help", "protect*", "refus*", "report*"),
        ),
        "because": (
            *("accus*", "because", "call* me", "due to", "for being", "for my", "he said"),
            *("on account of", "punish*", "reason*", "she said", "that is why", "they said"),
        ),
        "elsewhere": (
            *("another city", "another part", "another town", "anywhere", "everywhere"),
            *("find me", "find us", "found me", "found us", "hid", "hide", "hiding", "moved"),
            *("other part*", "relocat*", "whole country"),
        ),
        "again": (
            *("again", "come back", "next time", "looking for", "last time", "others", "same way"),
            *("still", "threat*", "will", "would"),
        ),
        "group": (
            *("family of", "group*", "member*", "people like me", "people who", "women who"),
            *("because I am", "because we are", "men who", "children who"),
        ),
    }
)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*[\"'\u201d\u2019)]*")


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    one_of = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"\b(?:{one_of})\b", re.IGNORECASE)


PATTERNS = {name: _pattern(words) for name, words in LISTS.items()}


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, whole."""
    for match in SENTENCE.finditer(text):
        if sentence := match[0].strip():
            yield sentence


def met(text: str, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each sentence in which a word of the list stands, with the words met."""
    if not PATTERNS[name].search(text):
        return
    for sentence in sentences(text):
        if found := PATTERNS[name].findall(sentence):
            yield sentence, tuple(dict.fromkeys(word.lower() for word in found))


def quoted(path: str, item: str, text: str, name: str) -> Iterator[Quote]:
    """The sentences of a text in which a word of the list stands, as quotes."""
    for sentence, by in met(text, name):
        yield Quote(path=path, item=item, words=sentence, by=by)
