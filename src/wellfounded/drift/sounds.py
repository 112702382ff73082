"""May a name in one script be the name in another?

It is decided by a rough key, never shown to anybody.

Each script is folded to the consonants that romanisations agree on. Own spellings in a passport
differ in vowels and doubled letters, so those are left out. Two keys that agree prove nothing;
two that differ are worth a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from wellfounded.drift.letters import normal, without_accents

CYRILLIC = dict(
    zip(
        "бвгґдђжзйклљмнњпрстћфхцчџшщьъ",
        "b v g g d j z z . k l l m n n p r s t c f k s c j s s . .".replace(".", "_").split(),
        strict=True,
    )
)
ARABIC = {
    **dict(zip("بپتثجچحخدذرزژسشصضطظغفقكگلمن", "bbttjc_kddrzzsssdtzgfkkglmn", strict=True)),
}
ROUGH = (
    ("shch", "s"),
    ("tch", "c"),
    ("sch", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("zh", "z"),
    ("sh", "s"),
    ("ch", "c"),
    ("ts", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("ck", "k"),
    ("qu", "k"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("dj", "j"),
    ("dzh", "j"),
)
SOFT = re.compile(r"c(?=[eiy])")
HEARD_ALIKE = str.maketrans("gczvp", "jssfb")
MOSTLY = 0.7
"""The share of two keys that is alike when a name is spelled anew."""

WAW = "و"
SILENT = re.compile(r"[^bcdfgjklmnprstvz]")
ARTICLE = re.compile(r"^(?:al|el|ul|as|ash|an|ar|at|ad|az)[-'’ ]")


def key(word: str) -> str:
    """The consonants of a word in Latin, Cyrillic or Arabic letters; empty for other scripts."""
    word = normal(word)
    if re.search(r"[\u0400-\u052f]", word):
        said = "".join(CYRILLIC.get(one, "") for one in word)
    elif re.search(r"[\u0600-\u06ff]", word):
        said = "".join(ARABIC.get(one, "") for one in word)
    else:
        said = _latin(word)
    return re.sub(r"(.)\1+", r"\1", said.replace("_", ""))


def _latin(word: str) -> str:
    said = ARTICLE.sub("", without_accents(word)).removesuffix("'s")
    said = SOFT.sub("s", said)
    for many, one in ROUGH:
        said = said.replace(many, one)
    said = re.sub(r"c(?!$)(?=[aourlktns])", "k", said)
    return SILENT.sub("", said)


def alike(here: str, there: str) -> bool:
    """Whether a word of the original may be this name in the English."""
    ours, theirs = _variants(here), key(there)
    if not theirs:
        return True
    # Arabic letters write w as they write u: پشاور is Peshawar.
    heard = {theirs, theirs.replace("v", "")} if WAW in here else {theirs}
    return any(_same(one, other) for one in ours for other in heard if other)


def near(here: str, there: str) -> bool:
    """Whether a name that is spelled anew, as Creole spells French ones, may be this name."""
    ours, theirs = (key(one).replace("r", "") for one in (here, there))
    return alike(here, there) or SequenceMatcher(None, ours, theirs).ratio() >= MOSTLY


def _same(ours: str, theirs: str) -> bool:
    """The same consonants, or one with the ending of a case behind it."""
    ours, theirs = (one.translate(HEARD_ALIKE) for one in (ours, theirs))
    ended = ours.startswith(theirs) and len(ours) - len(theirs) <= 1 and len(theirs) >= 2
    return ours == theirs or ended


def _variants(word: str) -> Iterator[str]:
    yield key(word)
    plain = normal(word)
    if re.search(r"[\u0600-\u06ff]", plain):
        for joined in ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك"):
            if plain.startswith(joined) and len(plain) - len(joined) >= 2:
                yield key(plain[len(joined) :])
