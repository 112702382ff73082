"""Are the words that people read plain, neutral and the same everywhere?"""

from __future__ import annotations

import re

import pytest

from checks.messages import messages
from checks.reading_level import GRADES, HIGHEST, grade, sentences, syllables_of_spanish
from checks.wording import beside_the_messages, faults, has, promises, ruled_out, terms
from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.web.words import for_people, for_staff

MESSAGES = {context: english for context, english in messages() if english}

LONGEST_SENTENCE = 28
"""Words. Longer than this and a tired reader loses the thread."""

HINTS = {
    "en": (
        r"you (may |might |could |do |don't |do not )*(qualify|win|lose (your|the|this) case)",
        r"\b(in)?eligib",
        r"\bguarantee",
        r"\bshould (say|write|tell|answer|mention|explain)",
        r"\b(stronger|weaker|better|best|good|winning|strong) (case|claim|answer|story)",
        r"\b(be sure|make sure|remember|don't forget|be careful|try) to\b",
        r"\b(likely|sure|certain) to (be granted|win|succeed)",
        r"\bfortunately|\bunfortunately|\bsadly",
        r"\byou must prove\b",
    ),
    "es": (
        r"\b(usted )?(no )?califica",
        r"\b(in)?elegib",
        r"\bgaran(tiz|tía)",
        r"(?<!no )(?<!papel )\btiene que (decir|escribir|contar|responder|mencionar|explicar)",
        r"\busted (debe|debería) (decir|escribir|contar|responder|mencionar|explicar)",
        r"\b(caso|petición|respuesta|relato) (es )?(más )?(fuerte|débil|sólid|ganador)",
        r"\b(mejor|buen|buena) (caso|petición|respuesta|relato)\b",
        r"\b(asegúrese de|no olvide|recuerde|tenga cuidado|procure)\b",
        r"\b(seguro|segura|cierto) de (ganar|obtener|recibir)",
        r"\b(por suerte|por desgracia|(des)?afortunadamente|lamentablemente)",
        r"\b(debe|tiene que) (probar|demostrar)\b",
        r"\b(gana|ganará|perderá) (el|su) caso",
    ),
}
"""What would tell a person what to say, or promise what nobody can, by language."""

JARGON = {
    "en": (
        "affirmative asylum",
        "alien",
        "attorney(?!s? general)",
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
    ),
    "es": (
        "aplicante",
        "adjudica",
        "afidávit",
        "beneficiari",
        "cotejo",
        "extranjer",
        "in absentia",
        "inmigrante ilegal",
        "litigi",
        "peticionari",
        "prima facie",
        "remoción",
        "removid",
    ),
}
"""Words of the trade that have a plain word in their place."""


BESIDE_THE_CARDS = (
    "case_status.",
    "check_hearing.",
    "explained.",
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


STAFF = {context for context, _ in for_staff()}
APPLICANT = {c: t for c, t in MESSAGES.items() if is_for_applicant(c) and c not in STAFF}


SHOWN = APPLICANT | {context: english for context, english in for_people() if english}
"""With all that the pages of the public and of the applicant say."""


def hints(text: str, code: str = SOURCE) -> list[str]:
    """What in a text would lead or promise."""
    return [pattern for pattern in HINTS[code] if re.search(pattern, text, re.IGNORECASE)]


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


@pytest.mark.parametrize(
    "text",
    [
        "Usted califica para el asilo.",
        "Es elegible.",
        "Usted debe decir quién le hizo daño.",
        "Tiene que contar lo de la policía.",
        "No olvide la fecha.",
        "Con esto el caso es más sólido.",
        "Le garantizamos una respuesta.",
        "Usted ganará su caso.",
        "Lamentablemente no.",
    ],
)
def test_a_hint_in_spanish_is_found(text: str) -> None:
    assert hints(text, "es")


@pytest.mark.parametrize("code", OFFERED)
def test_no_text_hints_or_promises(code: str) -> None:
    said = {context: Language(code).say(context, text) for context, text in SHOWN.items()}
    assert [(context, text) for context, text in said.items() if hints(text, code)] == []


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


@pytest.mark.parametrize(
    ("word", "count"),
    [("asilo", 3), ("país", 2), ("tierra", 2), ("ley", 1), ("quien", 1), ("guerra", 2), ("ya", 1)],
)
def test_spanish_syllables_are_counted(word: str, count: int) -> None:
    assert syllables_of_spanish(word) == count


def test_the_spanish_grade_tells_plain_from_hard() -> None:
    spanish = GRADES["es"]
    assert spanish(["¿Cuándo llegó usted?", "Pida ayuda hoy."]) < 4
    assert spanish(["La jurisdicción administrativa reconsidera circunstancias excepcionales."]) > 9


@pytest.mark.parametrize("code", OFFERED)
def test_applicants_read_grade_six(code: str) -> None:
    language, heaps = Language(code), dict[str, list[str]]()
    for context, text in APPLICANT.items():
        kind = context.rpartition(".")[2]
        heap = kind if kind in {"question", "help"} else "card"
        heaps.setdefault(heap, []).append(language.say(context, text))
    grades = {kind: GRADES[code](texts) for kind, texts in heaps.items()}
    assert {kind: found for kind, found in grades.items() if found > HIGHEST} == {}


@pytest.mark.parametrize(("code", "word"), [(code, one) for code in JARGON for one in JARGON[code]])
def test_no_jargon_where_a_plain_word_will_do(code: str, word: str) -> None:
    pattern, language = re.compile(rf"\b{word}", re.IGNORECASE), Language(code)
    assert [c for c, t in APPLICANT.items() if pattern.search(language.say(c, t))] == []


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
    assert list(faults(MESSAGES.items(), [code])) == []


NOT_USED = [(code, word) for one in terms() for code, words in one.banned.items() for word in words]


@pytest.mark.parametrize(("code", "word"), NOT_USED)
def test_what_is_not_the_term_of_a_concept_is_found_where_it_was_planted(
    code: str, word: str
) -> None:
    (found, *_) = faults([("planted", f"Well, the {word.upper()} today.")], [code])
    assert found.startswith(f"{code}: planted says ")


PLANTED = [(code, word) for one in promises() for code, words in one.said.items() for word in words]


@pytest.mark.parametrize(("code", "word"), PLANTED)
def test_what_is_never_said_is_found_where_it_was_planted(code: str, word: str) -> None:
    (found, *_) = faults([("planted", f"Well, {word.upper()} today.")], [code])
    assert found.startswith(f"{code}: planted says ")


def test_every_promise_of_the_rule_is_on_the_list() -> None:
    never = {word for one in promises() for word in one.said["en"]}
    assert never >= {
        *("you qualify", "you are eligible", "strong case", "you are safe", "guaranteed"),
        *("tolls", "not barred", "zero-knowledge", "privileged", "illegal"),
    }
    assert all(one.said["es"] and one.why.endswith(".") for one in promises())


@pytest.mark.parametrize(
    "text", ["The safe third country bar.", "Confidential is not the same as privileged."]
)
def test_the_terms_of_the_law_may_be_said(text: str) -> None:
    assert list(ruled_out(text, "en")) == []


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


def test_what_stands_beside_the_messages_is_read_too() -> None:
    said = dict(beside_the_messages())
    assert any(place.startswith("cli/case.py") for place in said)
    assert any(place.startswith("directory/starter/") for place in said)
    planted = [*said.items(), ("cli/planted.py, line 1,", "You have a strong case.")]
    [fault] = faults(planted, [SOURCE])
    assert fault.startswith("en: cli/planted.py, line 1, says 'strong case'")
