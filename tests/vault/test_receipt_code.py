"""Is a code random, and is it read however a person types it?"""

import unicodedata
from collections import Counter
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.vault.receipt_code import (
    CodeError,
    ReceiptCode,
    handle,
    messages,
    read_code,
)
from wellfounded.vault.word_lists import LISTS, bare, word_list

CODE = ReceiptCode(bytes.fromhex("8cf0163a5bd7e41f902c6d"))
DRAWN = 100_000
codes = st.builds(ReceiptCode, st.binary(min_size=11, max_size=11))


def test_codes_are_distinct_and_every_word_is_as_likely() -> None:
    drawn = [int.from_bytes(ReceiptCode.random().secret, "big") for _ in range(DRAWN)]
    assert len(set(drawn)) == DRAWN
    for position in range(8):
        counted = Counter(number >> 11 * position & 2047 for number in drawn)
        expected = DRAWN / 2048
        chi_square = sum((counted[word] - expected) ** 2 / expected for word in range(2048))
        # 2,047 degrees of freedom: mean 2,047, deviation 64. Six of them on either side.
        assert 2047 - 6 * 64 < chi_square < 2047 + 6 * 64


@settings(deadline=None)
@given(codes)
def test_every_code_comes_back_in_every_language_and_as_digits(code: ReceiptCode) -> None:
    assert read_code(code.digits()) == (code.secret,)
    for language in LISTS:
        assert code.secret in read_code(" ".join(code.words(language)))


@pytest.mark.parametrize("language", LISTS)
def test_every_word_of_every_list_comes_back(language: str) -> None:
    words = word_list(language).words
    for first in range(0, 2048, 8):
        places = range(first, first + 8)
        number = sum(place << 11 * (7 - n) for n, place in enumerate(places))
        code = ReceiptCode(number.to_bytes(11, "big"))
        assert code.words(language) == words[first : first + 8]
        assert code.secret in read_code("\n".join(code.words(language)))


@pytest.mark.parametrize("secret", [bytes(11), b"\xff" * 11])
def test_the_lowest_and_the_highest_code(secret: bytes) -> None:
    code = ReceiptCode(secret)
    assert read_code(code.digits()) == (secret,)
    assert len(code.digits()) == 27 + 8
    assert secret in read_code(" ".join(code.words("en")))


def test_a_language_without_a_list_gets_english() -> None:
    assert CODE.words("ar") == CODE.words("en")
    assert CODE.words("es") != CODE.words("en")


SPELLINGS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "no accents": bare,
    "four letters": lambda text: " ".join(word[:4] for word in text.split()),
    "one a line": lambda text: text.replace(" ", "\r\n"),
    "dashes": lambda text: text.replace(" ", " \u2014 "),
    "commas and a stop": lambda text: text.replace(" ", ", ") + ".",
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "wide spaces": lambda text: text.replace(" ", "\u3000"),
    "hidden marks": lambda text: "\ufeff\u200f" + "\u200b".join(text) + "\u00ad\u2069",
    "numbered": lambda text: "\n".join(f"{n}. {word}" for n, word in enumerate(text.split(), 1)),
    "quoted": lambda text: f"«{text}»",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "ru", "tr"])
def test_words_however_typed(spelling: str, language: str) -> None:
    typed = SPELLINGS[spelling](" ".join(CODE.words(language)))
    assert CODE.secret in read_code(typed)


def test_chinese_without_spaces() -> None:
    for language in ("zh", "zh-hant"):
        assert CODE.secret in read_code("".join(CODE.words(language)))


@pytest.mark.parametrize(
    "zero", ["0", "٠", "۰", "०", "０", "០"], ids=["ASCII", "ar", "fa", "hi", "wide", "km"]
)
@pytest.mark.parametrize("between", [" ", "", "-", "\n", "\u2013", "\u200f \u200b", "\u00a0", ", "])
def test_digits_however_typed(zero: str, between: str) -> None:
    own = {ord(digit): chr(ord(zero) + int(digit)) for digit in "0123456789"}
    assert read_code(between.join(CODE.digits().translate(own).split())) == (CODE.secret,)


def test_words_that_two_lists_share_are_read_in_both_and_english_comes_first() -> None:
    english, french = word_list("en"), word_list("fr")
    shared = [word for word in english.words if french.whole(word) is not None][:8]
    first, second, *others = read_code(" ".join(shared))
    assert ReceiptCode(first).words("en") == tuple(shared)
    assert [bare(word) for word in ReceiptCode(second).words("fr")] == shared
    assert not others


def test_words_written_out_come_before_words_begun() -> None:
    french = word_list("fr").words
    begun = [word[:4] for word in french if word_list("en").whole(word[:4]) is not None]
    read = read_code(" ".join(begun[:8]))
    assert ReceiptCode(read[0]).words("en") == tuple(begun[:8])
    assert [word[:4] for word in ReceiptCode(read[1]).words("fr")] == begun[:8]
    whole = ("acto", "ancho", "arte", "bache", "balcón", "borde", "caña", "coco")
    read = read_code(" ".join(whole))
    assert ReceiptCode(read[0]).words("es") == whole
    assert ReceiptCode(read[1]).words("en")[:3] == ("actor", "anchor", "artefact")


def test_a_short_word_that_begins_another_is_read_both_ways() -> None:
    turkish = word_list("tr").words
    eight = " ".join(["arti", *turkish[:7]])
    read = [ReceiptCode(secret).words("tr") for secret in read_code(eight)]
    assert [words[0] for words in read] == ["artı", "artist"]


EIGHT = "abandon ability able about above absent absorb abstract"
REFUSED = [
    ("", "Type the 8 words of the code, or its 27 digits."),
    (" \u200b.\n", "Type the 8 words of the code, or its 27 digits."),
    ("abandon ability able about above absent", "6 of 8 words are here. Missing: 2."),
    (EIGHT + " zoo", "9 words are here. A code has 8. Too many: 1."),
    (
        EIGHT.replace("able", "abel"),
        "Word 3, “abel”, is not in the list. The nearest words are: label, belt, able.",
    ),
    (
        EIGHT.replace("able", "жжжжж"),
        "Word 3, “жжжжж”, is not in the list, and no word is near it. Look at this word again.",
    ),
    (
        EIGHT.replace("able", "maison"),
        "Word 3, “maison”, is not in the list. The nearest words are: main, mansion, season.",
    ),
    ("123 456 789 012 345 678 901 234 56", "26 of 27 digits are here. Missing: 1."),
    ("123 456 789 012 345 678 901 234 567 8", "28 digits are here. A code has 27. Too many: 1."),
    (
        "l23 456 789 012 345 678 901 234 567",
        "“l” is among the digits. A code has words or digits, not both.",
    ),
    (
        "309 485 009 821 345 068 724 781 056",
        "No code is this high: the first three digits are never more than 309. Look at the first "
        "group again.",
    ),
    ("word " * 300, "This is too long for a code. A code has 8 words or 27 digits."),
]


@pytest.mark.parametrize(("typed", "said"), REFUSED)
def test_what_is_no_code_is_refused_with_what_is_wrong(typed: str, said: str) -> None:
    with pytest.raises(CodeError) as refusal:
        read_code(typed)
    assert str(refusal.value) == said
    problem = refusal.value.problem
    assert (problem.id, problem.english) in set(messages())
    assert problem.english.format(**problem.filled) == said


def test_every_message_is_tried_here() -> None:
    raised = set()
    for typed, _ in REFUSED:
        with pytest.raises(CodeError) as refusal:
            read_code(typed)
        raised.add(refusal.value.problem.id)
    assert raised == {id for id, _ in messages()}


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_code_or_is_refused(typed: str) -> None:
    with suppress(CodeError):
        assert all(len(secret) == 11 for secret in read_code(typed))


def test_a_code_hides_its_secret_and_has_eleven_bytes() -> None:
    assert repr(CODE) == "ReceiptCode()"
    for wrong in (b"", bytes(10), bytes(12)):
        with pytest.raises(ValueError, match="11 bytes"):
            ReceiptCode(wrong)


@given(codes, st.binary(min_size=32, max_size=32))
def test_a_handle_has_32_bits_and_depends_on_the_pepper(code: ReceiptCode, pepper: bytes) -> None:
    found = handle(pepper, code.secret)
    assert 0 <= found < 2**32
    assert found == handle(pepper, code.secret)
    assert found != handle(pepper + b"x", code.secret)
