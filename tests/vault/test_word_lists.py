"""Does each word stand for one number, however it is spelled?"""

import unicodedata

import pytest
from mnemonic import Mnemonic

from wellfounded.vault.word_lists import FIRST_LETTERS, LISTS, bare, list_code, word_list


@pytest.mark.parametrize("code", LISTS)
def test_each_list_has_2048_words_of_letters_that_stay_apart_without_accents(code: str) -> None:
    words = word_list(code).words
    assert len({bare(word) for word in words}) == len(words) == 2048
    for word in words:
        assert word == unicodedata.normalize("NFC", word)
        assert all(unicodedata.category(letter).startswith("L") for letter in word), ascii(word)


@pytest.mark.parametrize("code", LISTS)
def test_only_the_spoiled_word_differs_from_the_package(code: str) -> None:
    packaged = Mnemonic(LISTS[code]).wordlist
    differing = [
        place
        for place, (ours, theirs) in enumerate(zip(word_list(code).words, packaged, strict=True))
        if ours != unicodedata.normalize("NFC", theirs)
    ]
    assert differing == ([1572] if code == "ru" else [])


@pytest.mark.parametrize("code", LISTS)
def test_every_spelling_of_every_word(code: str) -> None:
    listed = word_list(code)
    for place, word in enumerate(listed.words):
        spellings = {word, word.upper(), word.title(), bare(word)}
        spellings |= {unicodedata.normalize("NFD", spelling) for spelling in spellings}
        assert {listed.whole(spelling) for spelling in spellings} == {place}


@pytest.mark.parametrize("code", LISTS)
def test_the_first_four_letters_are_enough(code: str) -> None:
    listed = word_list(code)
    for place, word in enumerate(listed.words):
        start = word[:FIRST_LETTERS]
        assert listed.begun(start) == (place if len(start) == FIRST_LETTERS else None)


@pytest.mark.parametrize("code", ["en", "es", "fr", "pt", "it", "cs"])
def test_the_first_four_letters_are_enough_without_accents(code: str) -> None:
    listed = word_list(code)
    for place, word in enumerate(listed.words):
        assert len(word) < FIRST_LETTERS or listed.begun(bare(word)[:FIRST_LETTERS]) == place


def test_too_few_letters_or_too_many_are_no_beginning() -> None:
    assert word_list("en").begun("aba") is None
    assert word_list("en").begun("abandoned") is None


def test_a_beginning_of_two_words_is_told_apart_by_its_accents_or_not_at_all() -> None:
    turkish = word_list("tr")
    assert [
        turkish.words[turkish.whole("artı") or 0],
        turkish.words[turkish.begun("arti") or 0],
    ] == ["artı", "artist"]
    assert word_list("ru").begun("стои") != word_list("ru").begun("стой")


def test_the_nearest_words() -> None:
    assert word_list("en").nearest("abilty")[0] == "ability"
    assert word_list("es").nearest("ABACCO")[0] == "ábaco"
    assert word_list("en").nearest("щщщщ") == ()


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("en", "en"),
        ("es", "es"),
        ("es-MX", "es"),
        ("pt_BR", "pt"),
        ("zh", "zh"),
        ("zh-Hans-CN", "zh"),
        ("zh-Hant", "zh-hant"),
        ("zh-TW", "zh-hant"),
        ("ar", "en"),
        ("fa-AF", "en"),
        ("ti", "en"),
        ("", "en"),
    ],
)
def test_the_list_of_a_language(language: str, code: str) -> None:
    assert list_code(language) == code
