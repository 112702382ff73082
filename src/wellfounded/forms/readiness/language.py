"""Is what stands on the form English? 8 CFR 103.2(b)(3).

Each language has small words that hardly any text of it can do without. Where those of another
language are many and the English ones few, the text "looks like" that language: a person reads it
then, and decides. Nothing is cut or changed. Names and addresses are too short to be looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from wellfounded.forms.mapping.entries import Account, FormMap, Text
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate
from wellfounded.forms.readiness.problem import Phrase, Problem


def _small(words: str) -> frozenset[str]:
    return frozenset(words.split())


ENGLISH = _small("""
    the and to of in was my that they he she it is not with for had were me we i on at his her
    their them but from because when who this be have as by said did so would if are no
""")
SMALL_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "es": _small("""
            el la los las de que y en un una por para con mi me se no su del al lo es fue era
            porque cuando pero ellos muy yo nos nosotros ya si sin como había dijeron
            tengo miedo hizo nada policía
        """),
        "pt": _small("""
            o a os as de que e em um uma por para com meu minha me se não seu do da no na eles
            foi era porque quando mas muito eu nós já sem como ele ela disseram dos
        """),
        "fr": _small("""
            le la les de que et en un une pour avec mon ma me se ne pas son du au il ils est
            était parce quand mais très je nous des dans qui sur ont été sans elle
        """),
        "ht": _small("""
            mwen yo te li nan pou ki ak sa pa yon gen nou se la lè paske m ap kay tout fè ale
            di men poukisa moun polis
        """),
        "tr": _small("ve bir bu için ben beni da de ile çok olarak sonra ama gibi var"),
        "sw": _small("na ya wa kwa ni katika la za kuwa yangu mimi walikuja lakini"),
        "so": _small("waa iyo ka ku oo in ay uu igu aan waxaa la ayaa markii isaga"),
        "vi": _small("tôi và của là đã không những người cho với một bị họ khi này"),
        "pl": _small("i w na z do się nie że to jest był jak po mnie mój ale od przez"),
        "ro": _small("și în la cu de pe nu că am fost este un o mea meu pentru din au"),
        "it": _small("il lo la i gli le di che e in un una per con mio mia mi si non era"),
        "id": _small("yang dan di saya ke dari dengan untuk tidak itu ini mereka pada"),
    }
)
NAMES = {
    code: Phrase(f"check.language.{code}", name)
    for code, name in {
        "es": "Spanish",
        "pt": "Portuguese",
        "fr": "French",
        "ht": "Haitian Creole",
        "tr": "Turkish",
        "sw": "Swahili",
        "so": "Somali",
        "vi": "Vietnamese",
        "pl": "Polish",
        "ro": "Romanian",
        "it": "Italian",
        "id": "Indonesian",
    }.items()
}
WORD = re.compile(r"[^\W\d_]+")
FEWEST = 8
"""Words. Fewer tell nothing: a name, an address, the title of a job."""
FEWEST_TOLD = 4
"""Words, in an account: there stands no name alone, and a claim can be told in few words."""
SHARE = 0.2
"""Of the words, at least this share are small words of the other language."""
IN_NAMES = _small("de la los las el del y e o a os as do da dos le les du des di lo i al san na")
"""Small words that stand in the names of people and places, in an English text too."""
BESIDES = 2
"""At least so many small words are none of those."""

LOOKS = gate(
    "english.looks",
    "{label}: this looks like {language}, and the form is read in English: {words}",
    "Have a person read it. If it is not English, have it translated and write down who did it.",
    "8 CFR 103.2(b)(3)",
    "8 CFR 1003.33",
)


def looks_like(text: str, fewest: int = FEWEST) -> str:
    """The code of the language that a text looks like; ``en`` also where its words do not tell."""
    words = [word.casefold() for word in WORD.findall(text)]
    if len(words) < fewest:
        return "en"
    english = _share(words, ENGLISH)
    found = {code: _share(words, small) for code, small in SMALL_WORDS.items()}
    code = max(found, key=lambda one: found[one])
    besides = sum(word in SMALL_WORDS[code] - IN_NAMES for word in words)
    seen = found[code] >= SHARE and found[code] > 2 * english and besides >= BESIDES
    return code if seen else "en"


def paragraphs_not_english(text: str, fewest: int = FEWEST) -> Iterator[tuple[str, str]]:
    """The paragraphs of a text that look like another language, each with that language's code."""
    for paragraph in text.split("\n"):
        if (code := looks_like(paragraph, fewest)) != "en":
            yield paragraph.strip(), code


def other_languages(form_map: FormMap, filling: Filling) -> Iterator[Problem]:
    """Answers in Latin letters that look like another language, one for each item."""
    entries: tuple[Text | Account, ...] = (*form_map.texts, *form_map.accounts)
    entry_of = {entry.box: entry for entry in entries}
    told: set[str] = set()
    for mark in filling.placements:
        entry = entry_of.get(mark.field)
        item = str(entry.item) if entry else ""
        fewest = FEWEST_TOLD if isinstance(entry, Account) else FEWEST
        found = next(paragraphs_not_english(mark.text, fewest), None)
        if found is None or item in told:
            continue
        told.add(item)
        paragraph, code = found
        label = entry.label if entry else mark.field.rpartition(".")[2]
        yield LOOKS.at(item, label=label, language=NAMES[code], words=f'"{_opening(paragraph)}"')


def _share(words: list[str], small: frozenset[str]) -> float:
    return sum(word in small for word in words) / len(words)


def _opening(paragraph: str, letters: int = 60) -> str:
    """The first words, to find the place by; the account itself stays whole."""
    if len(paragraph) <= letters:
        return paragraph
    return paragraph[:letters].rpartition(" ")[0] + " …"


def messages() -> Iterator[tuple[str, str]]:
    """The names of the languages as ``(context, English)``."""
    for phrase in NAMES.values():
        yield phrase.context, phrase.english
