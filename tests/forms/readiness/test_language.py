"""Is a text in another language noticed, and English with foreign names left in peace?"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

from wellfounded.forms.readiness.language import (
    FEWEST_TOLD,
    SMALL_WORDS,
    looks_like,
    paragraphs_not_english,
)

PERSONAS = [
    path
    for path in (files("wellfounded.facts") / "personas").iterdir()
    if path.name.endswith(".toml")
]
BY_LANGUAGE = {
    "es": "Llegaron unos hombres y me dijeron que si no me iba del barrio me iban a matar.",
    "pt": "Eles vieram na minha casa e disseram que iam me matar se eu não fosse embora.",
    "fr": "Je suis parti parce que les policiers sont venus à la maison et ils ont tué mon frère.",
    "ht": "Mwen te kouri paske yo te vin chèche m lakay mwen ak zam nan men yo.",
    "tr": "Polis bir gece geldi ve beni çok dövdü, sonra bu iş için ben de tutuklandım.",
    "sw": "Askari walikuja katika nyumba yangu na walisema kwamba ni lazima kuwa kimya.",
    "so": "Markii ay yimaadeen waxaa la igu yiri in aan ka baxo guriga oo la i dili doono.",
    "vi": "Họ đã bắt tôi và những người khác, không cho tôi gặp gia đình của tôi.",
    "pl": "Przyszli do mnie w nocy i nie powiedzieli, że to jest policja, ale mnie pobili.",
    "ro": "Au venit la mine și nu mi-au spus că este poliția, am fost bătut de un om din sat.",
    "it": "Sono venuti a casa mia e mi hanno detto che non era possibile, con la mia famiglia.",
    "id": "Mereka datang ke rumah saya dan tidak ada yang bisa pergi dari tempat itu untuk pulang.",
}


def test_every_language_that_is_known_has_a_text() -> None:
    assert set(BY_LANGUAGE) == set(SMALL_WORDS)


@pytest.mark.parametrize("code", BY_LANGUAGE)
def test_a_text_in_the_language_is_noticed(code: str) -> None:
    assert looks_like(BY_LANGUAGE[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        "Villa de la Paz, San Juan de los Lagos, La Unión, El Salvador and Los Andes",
        "I lived at Calle de los Olivos with María del Carmen de la Cruz until they came.",
        "They shouted 'vete de aquí' at me and then they broke the door of the house.",
        "Unión Nacional de Estudiantes de la Universidad de El Salvador",
        "-",
        "Sí",
        "",
    ],
)
def test_english_with_foreign_names_and_what_is_too_short_is_left_in_peace(text: str) -> None:
    assert looks_like(text) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Me quieren matar por mi religión.", "es"),
        ("Tengo miedo de que me maten.", "es"),
        ("La policía no hizo nada.", "es"),
        ("Sou cristão e eles me bateram.", "pt"),
        ("Ils ont tué mon frère.", "fr"),
        ("They killed my brother.", "en"),
        ("Police men do nothing.", "en"),
        ("The men of Los Zetas took me.", "en"),
        ("Banco de la Nación del Perú", "en"),
    ],
)
def test_in_an_account_a_few_words_tell(text: str, code: str) -> None:
    assert looks_like(text, FEWEST_TOLD) == code
    assert looks_like(text) == "en", "elsewhere it may be a name"


def test_what_the_personas_said_in_english_is_english_and_what_they_said_in_spanish_is_not() -> (
    None
):
    spanish = 0
    for path in PERSONAS:
        for words in _english(tomllib.loads(path.read_text(encoding="utf-8"))):
            assert list(paragraphs_not_english(words, FEWEST_TOLD)) == []
        for words in filter(is_an_account, _spanish(tomllib.loads(path.read_text("utf-8")))):
            spanish += 1
            assert looks_like(words) == "es"
    assert spanish >= 4


def test_one_paragraph_among_many_is_found() -> None:
    text = f"They beat me and they took me to the station.\n{BY_LANGUAGE['fr']}\nI ran away."
    assert list(paragraphs_not_english(text)) == [(BY_LANGUAGE["fr"], "fr")]


def is_an_account(words: str) -> bool:
    """Whether it is more than one short sentence, which tells no language for sure."""
    return len(words.split()) > 10


def _english(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for key, value in part.items():
            if key not in ("original", "said"):
                yield from _english(value)
    elif isinstance(part, list):
        for value in part:
            yield from _english(value)


def _spanish(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        # What was said of a short answer tells its language too, and is too short to be told by.
        if part.get("language") == "es" and "original" in part:
            yield part["original"]
        for value in part.values():
            yield from _spanish(value)
    elif isinstance(part, list):
        for value in part:
            yield from _spanish(value)
