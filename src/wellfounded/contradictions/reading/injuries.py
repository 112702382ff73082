"""On which side was the body hurt?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.lexicon import meanings
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import Injury

PARTS = meanings("body")
SIDE = re.compile(
    r"\b(?P<side>left|right)\s+(?:upper\s+|lower\s+)?(?P<part>"
    + "|".join(PARTS)
    + r")s?\b(?!\s*:)|"
    r"\b(?P<ribs>ribs?)\b[^.;]{0,20}\b(?P<of>left|right)\s+side\b",
    re.I,
)
HURT = re.compile(
    r"\b(?:scars?|cuts?|burn\w*|br(?:o|e)ke(?:n)?|fractur\w*|wound\w*|lost|loss|shot|gunshot|bullet|"
    r"stabb?\w*|injur\w*|stitch\w*|no (?:sight|hearing)|do not close|cannot|blind|deaf|amputat\w*|"
    r"bruis\w*|hit|kicked|beat\w*|smashed|crushed|hurt|pain)\b",
    re.I,
)
NOTHING = re.compile(r"\bno (?:findings|injur\w*|scars?|fracture)\b|\bnormal\b|\bintact\b", re.I)
CLAUSE = re.compile(r"[.;]|,\s+(?:and|the|my)\b|\bbut\b")


def injuries(spoken: Spoken) -> Iterator[Injury]:
    """The sides of the body that a sentence says were hurt; of the person alone."""
    text = spoken.text
    if OTHERS.search(text):
        return
    for found in SIDE.finditer(text):
        clause = _clause(text, found.start())
        if not HURT.search(clause) or NOTHING.search(clause):
            continue
        if found["ribs"]:
            yield Injury(part="ribs", side=found["of"].lower(), passage=spoken.passage)
        else:
            part = PARTS[found["part"].lower()]
            yield Injury(part=part, side=found["side"].lower(), passage=spoken.passage)


OTHERS = re.compile(
    r"\b(?:my|his|her) (?:\w+ )?(?:brother|sister|husband|wife|son|daughter|mother|father|uncle|"
    r"aunt|cousin|friend)(?:['’]s)?\b",
    re.I,
)


def _clause(text: str, at: int) -> str:
    cuts = [0, *(cut.end() for cut in CLAUSE.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= at)
    end = min(cut for cut in cuts if cut > at)
    return text[start:end]
