"""Are the words that people read plain, neutral and the same everywhere?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from checks.catalogues import messages
from wellfounded.languages import OFFERED, SOURCE, Language

GLOSSARY = Path(__file__).parents[1] / "docs" / "reference" / "glossary.md"
MESSAGES = {context: english for context, english in messages() if english}

LONGEST_SENTENCE = 28
"""Words. Longer than this and a tired reader loses the thread."""

HINTS = (
    r"you (may |might |could |do |don't |do not )*(qualify|win|lose)",
    r"\b(in)?eligib",
    r"\bguarantee",
    r"\bshould (say|write|tell|answer|mention|explain)",
    r"\b(stronger|weaker|better|best|good|winning|strong) (case|claim|answer|story)",
    r"\b(be sure|make sure|remember|don't forget|be careful|try) to\b",
    r"\b(likely|sure|certain) to (be granted|win|succeed)",
    r"\bfortunately|\bunfortunately|\bsadly",
    r"\byou must prove\b",
)
"""What would tell a person what to say, or promise what nobody can."""

JARGON = (
    "affirmative asylum",
    "alien",
    "adjudicat",
    "affidavit",
    "beneficiary",
    "cognizable",
    "in absentia",
    "inter alia",
    "nexus",
    "notwithstanding",
    "prima facie",
    "pro se",
    "pursuant",
    "respondent",
    "removability",
    "shall",
    "venue",
)
"""Words of the trade that have a plain word in their place."""


BESIDE_THE_CARDS = (
    "case_status.",
    "check_hearing.",
    "limits.",
    "moving.",
    "notice.",
    "notice_view.",
    "papers.",
    "prepare.",
    "process.",
)
"""Rooms whose every word a person may read by themselves."""


def is_for_applicant(context: str) -> bool:
    """Questions, their help and choices, the cards and the sheets to get ready."""
    room, _, kind = context.rpartition(".")
    cards = ("protects.", "hard.", "day.", "gather.", "ask.", "plain.", *BESIDE_THE_CARDS)
    return (
        kind in {"question", "help", "asks", "says", "whether"}
        or ".choice" in room
        or context.startswith(cards)
    )


APPLICANT = {c: text for c, text in MESSAGES.items() if is_for_applicant(c)}


def sentences(text: str) -> list[str]:
    """A text cut where a sentence ends, and at no dot inside a citation."""
    return [part for part in re.split(r"(?<=[.?!])\s+(?=[A-Z¿¡\"(])", text) if part]


def syllables(word: str) -> int:
    """About how many syllables an English word has."""
    word = re.sub(r"(?<=[^aeiouy])(e|es|ed)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def grade(texts: list[str]) -> float:
    """The Flesch-Kincaid grade of texts taken together."""
    said = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in said for word in re.findall(r"[A-Za-z']+", sentence)]
    per_word = sum(syllables(word) for word in words) / len(words)
    return 0.39 * len(words) / len(said) + 11.8 * per_word - 15.59


def hints(text: str) -> list[str]:
    """What in a text would lead or promise."""
    return [pattern for pattern in HINTS if re.search(pattern, text, re.IGNORECASE)]


class Term:
    """One row of the glossary."""

    def __init__(self, row: str) -> None:
        self.english, self.spanish, self.meaning, banned = (
            cell.strip() for cell in row.strip().strip("|").split("|")
        )
        words = [word.strip() for word in banned.split(";") if word.strip()]
        self.banned = {
            "en": [word for word in words if not word.startswith("*")],
            "es": [word.strip("*") for word in words if word.startswith("*")],
        }


def terms() -> Iterator[Term]:
    for line in GLOSSARY.read_text("utf-8").splitlines():
        if line.startswith("| ") and not line.startswith(("| English |", "| --- |")):
            yield Term(line)


def has(term: str, text: str) -> bool:
    """Whether a text has a term as whole words, in the singular or the plural."""
    return bool(re.search(rf"(?<!\w){re.escape(term)}(s|es)?(?!\w)", text, re.IGNORECASE))


@pytest.mark.parametrize(
    "text",
    [
        "You may qualify for asylum.",
        "You are eligible.",
        "You should say who hurt you.",
        "Be sure to mention the police.",
        "This makes a stronger case.",
        "We guarantee a reply.",
    ],
)
def test_a_hint_is_found(text: str) -> None:
    assert hints(text)


def test_no_text_hints_or_promises() -> None:
    assert [(c, t) for c, t in APPLICANT.items() if hints(t)] == []


def test_a_reason_is_a_plain_clause_with_its_citation_in_brackets() -> None:
    cited = re.compile(r"\b(INA|CFR|USC|Matter of|8 U\.S\.C)\b")
    reasons = {c: t for c, t in MESSAGES.items() if c.endswith(".why")}
    plain = {c: re.sub(r"\((?:[^()]|\([^()]*\))*\)", "", text) for c, text in reasons.items()}
    assert len(plain) > 300
    assert [text for text in plain.values() if cited.search(text)] == []
    assert [text for text in plain.values() if len(text.split()) < 3] == []


def test_no_sentence_is_long() -> None:
    long = [
        (context, len(sentence.split()))
        for context, text in MESSAGES.items()
        for sentence in sentences(text)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]
    assert long == []


def test_the_grade_tells_plain_from_hard() -> None:
    assert grade(["When did you come in?"]) < 3
    assert grade(["Extraordinary circumstances necessitate reconsideration of jurisdiction."]) > 16


def test_applicants_read_grade_six() -> None:
    heaps: dict[str, list[str]] = {}
    for context, text in APPLICANT.items():
        kind = context.rpartition(".")[2]
        heaps.setdefault(kind if kind in {"question", "help"} else "card", []).append(text)
    assert {kind: grade(texts) for kind, texts in heaps.items() if grade(texts) > 6} == {}


@pytest.mark.parametrize("word", JARGON)
def test_no_jargon_where_a_plain_word_will_do(word: str) -> None:
    pattern = re.compile(rf"\b{word}", re.IGNORECASE)
    assert [c for c, t in APPLICANT.items() if pattern.search(t)] == []


def test_nobody_is_blamed_or_commanded() -> None:
    harsh = re.compile(r"\b(illegal|alien|fail(ed|ure)?|wrong(ly)?|claimed? to|alleged)\b|!", re.I)
    assert [c for c, t in APPLICANT.items() if harsh.search(t)] == []


def test_a_question_is_one_question() -> None:
    questions = {c: t for c, t in MESSAGES.items() if c.endswith(".question")}
    assert [c for c, t in questions.items() if t.count("?") != 1] == []


def test_the_glossary_is_whole() -> None:
    known = list(terms())
    assert len(known) >= 70
    assert all(t.english and t.spanish and t.meaning.endswith(".") for t in known)
    for language in ("english", "spanish"):
        approved = [getattr(t, language).lower() for t in known]
        assert len(approved) == len(set(approved))


@pytest.mark.parametrize("code", OFFERED)
def test_no_message_uses_a_banned_term(code: str) -> None:
    language = Language(code)
    said = {c: language.say(c, e) for c, e in MESSAGES.items()}
    banned = {word for term in terms() for word in term.banned[code]}
    assert [(c, w) for c, t in said.items() for w in banned if has(w, t)] == []


@pytest.mark.parametrize("code", [code for code in OFFERED if code != SOURCE])
def test_a_term_keeps_its_partner(code: str) -> None:
    assert code == "es", "the glossary has no column for this language yet"
    language = Language(code)
    partners = [t for t in terms() if " " in t.english or "-" in t.english]
    lost = [
        (context, term.english, said)
        for context, english in MESSAGES.items()
        for said in [language.say(context, english)]
        for term in partners
        if has(term.english, english) and not near(term.spanish, said)
    ]
    assert lost == []


def near(term: str, text: str) -> bool:
    """Whether a text has a Spanish term, whatever its gender and number."""
    stems = [re.sub(r"(es|[aeo]s?)$", "", word) for word in term.lower().split()]
    pattern = r"\s+".join(rf"{re.escape(stem)}\w*" for stem in stems)
    return bool(re.search(pattern, text.lower()))
