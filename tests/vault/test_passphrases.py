"""Is a passphrase judged by its length and by nothing that burdens people?"""

import unicodedata

import pytest

from wellfounded.vault.passphrases import messages, passphrase_bytes, passphrase_problem

NAMES = ("Harbor Clinic", "Ana", "m.tesfaye", "Wellfounded", "")


@pytest.mark.parametrize(
    "passphrase",
    [
        "fifteen letters",
        "corriente piña añejo",
        "нет дождя над рекой",
        "ኣብ ልዕሊ ሩባ ዝናብ የለን",
        "🦊🐢🌧️🏔️🚲🦊🐢🌧️🏔️🚲🦊",
        "the clinic by the harbor",
        "bananas in a small boat",
        "every word is a world " * 40,
    ],
)
def test_what_is_accepted(passphrase: str) -> None:
    assert passphrase_problem(passphrase, names=NAMES) is None


REFUSED = [
    ("fourteen chars", "passphrase.short", {"found": "14"}),
    ("", "passphrase.short", {"found": "0"}),
    (unicodedata.normalize("NFD", "éééééééabcdefg"), "passphrase.short", {"found": "14"}),
    ("abcdefgh " * 200, "passphrase.long", {"found": "1800"}),
    ("aaaaaaaaaaaaaaaaaaaa", "passphrase.same", {}),
    ("🦊" * 20, "passphrase.same", {}),
    ("AbcABCabcabcabcABC", "passphrase.same", {}),
    ("Harbor-Clinic2026!!", "passphrase.name", {"name": "Harbor Clinic"}),
    ("my HARBORCLÍNIC login", "passphrase.name", {"name": "Harbor Clinic"}),
    ("mtesfaye is my name", "passphrase.name", {"name": "m.tesfaye"}),
    ("wellfounded wellfounded", "passphrase.name", {"name": "Wellfounded"}),
]


@pytest.mark.parametrize(("passphrase", "id", "filled"), REFUSED)
def test_what_is_refused_and_why(passphrase: str, id: str, filled: dict[str, str]) -> None:
    problem = passphrase_problem(passphrase, names=NAMES)
    assert problem is not None
    assert (problem.id, dict(problem.filled)) == (id, filled)
    assert (problem.id, problem.english) in set(messages())
    assert "{" not in str(problem)


def test_every_message_is_tried_here() -> None:
    assert {id for _, id, _ in REFUSED} == {id for id, _ in messages()}


def test_one_passphrase_on_two_keyboards_is_one_secret() -> None:
    typed = "piña añejo, ẛ̣ and ﬁ  "
    assert passphrase_bytes(unicodedata.normalize("NFD", typed)) == passphrase_bytes(typed)
    assert passphrase_bytes(typed) != passphrase_bytes(typed.strip())
    assert passphrase_bytes("ﬁ") != passphrase_bytes("fi")


def test_no_problem_shows_the_passphrase() -> None:
    problem = passphrase_problem("secretsecret")
    assert "secret" not in repr(problem) + str(problem)
