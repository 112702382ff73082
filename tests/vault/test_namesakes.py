"""Is a person found under the spellings clerks really use, and are strangers left alone?"""

from datetime import date
from uuid import UUID

import pytest

from wellfounded.vault.directory import Entry, pieces
from wellfounded.vault.namesakes import Likeness, namesakes, sounds

KNOWN = [
    Entry(case=UUID(int=1), names=("Mohammed Hussein Ali", "محمد حسين علي"), born=date(1988, 5, 2)),
    Entry(case=UUID(int=2), names=("María José López-Nuñez",), born=date(1994, 3, 1)),
    Entry(case=UUID(int=3), names=("Fatema",), born=None),
    Entry(case=UUID(int=4), names=("Oleksandr Kovalenko", "Олександр Коваленко")),
]
DIRECTORY = list(pieces(KNOWN))


def found(*names: str, born: date | None = None) -> list[tuple[int, Likeness]]:
    return [(one.entry.case.int, one.likeness) for one in namesakes(DIRECTORY, names, born)]


@pytest.mark.parametrize(
    ("spellings", "alike"),
    [
        (["Mohammed", "Muhammad", "Mohamed", "MOHAMMAD"], True),
        (["Hussein", "Husain", "Hossain", "Houssein"], True),
        (["Yusuf", "Youssef", "Yousuf"], True),
        (["Khalid", "Khaled", "Halid"], True),
        (["Ghulam", "Gulam"], True),
        (["Yosef", "Josef"], False),
        (["أحمد", "احمد", "أحـمد"], True),
        (["علی", "علي"], True),
        (["Núñez", "Nunez", "NUÑEZ"], True),
        (["O'Brien", "O’Brien", "OBrien"], True),
        (["Tesfaye", "Tesfay"], True),
        (["Selam", "Salma"], True),
        (["Hassan", "Hamza"], False),
        (["Maria", "Marta"], False),
    ],
)
def test_spellings(spellings: list[str], alike: bool) -> None:
    assert (len({sounds(spelling) for spelling in spellings}) == 1) is alike


def test_two_names_of_another_spelling_are_enough() -> None:
    assert found("Muhammad Husain") == [(1, Likeness.NAMES)]
    assert found("Muhammad Husain", born=date(1988, 5, 2)) == [(1, Likeness.NAMES_AND_BIRTH)]
    assert found("Maria Lopez Nunez") == [(2, Likeness.NAMES)]


def test_one_name_is_enough_only_with_the_birth_date_or_where_there_is_only_one() -> None:
    assert found("Maria Perez") == []
    assert found("Maria Perez", born=date(1994, 3, 1)) == [(2, Likeness.ONE_NAME_AND_BIRTH)]
    assert found("Fatima Rahimi") == [(3, Likeness.NAMES)]
    assert found("Kovalenko") == [(4, Likeness.NAMES)]


def test_any_variant_in_any_script_is_enough() -> None:
    assert found("Nobody Known", "محمد حسين") == [(1, Likeness.NAMES)]
    assert found("Коваленко Олександр") == [(4, Likeness.NAMES)]


def test_strangers_and_empty_questions_find_nobody() -> None:
    assert found("Chen Wei", born=date(1988, 5, 2)) == []
    assert found() == []
    assert found("", " - ", born=date(1988, 5, 2)) == []


def test_the_likest_comes_first() -> None:
    born = date(1994, 3, 1)
    assert [case for case, _ in found("Mohamed Ali", "Maria Jose", born=born)] == [2, 1]
