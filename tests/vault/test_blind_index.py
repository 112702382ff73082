"""Does the blind index find a number without giving it away?"""

from collections import Counter

import pytest

from wellfounded.vault.blind_index import blind_index, normalised_a_number, planned_bits
from wellfounded.vault.keys import Key

KEY = Key(secret=b"i" * 32)


@pytest.mark.parametrize(
    "written",
    ["A012345678", "a012345678", "A 012 345 678", "A012-345-678", "12345678", "A\u201112.345.678"],
)
def test_one_number_however_written(written: str) -> None:
    assert normalised_a_number(written) == "012345678"


@pytest.mark.parametrize("written", ["", "A", "123456", "0123456789", "B012345678", "٠١٢٣٤٥٦٧٨"])
def test_what_is_no_a_number_is_refused_without_repeating_it(written: str) -> None:
    with pytest.raises(ValueError, match="seven to nine digits") as refusal:
        normalised_a_number(written)
    assert not any(mark.isdigit() for mark in str(refusal.value))


@pytest.mark.parametrize(
    ("cases", "bits"),
    [(0, 0), (1, 0), (7, 0), (8, 1), (1000, 7), (20_000, 12), (100_000, 14), (131_072, 15)],
)
def test_planned_bits(cases: int, bits: int) -> None:
    assert planned_bits(cases) == bits
    assert bits == 0 or 4 <= cases / 2**bits < 8


def test_several_cases_share_each_value() -> None:
    cases = 8192
    shared = Counter(
        blind_index(KEY, f"{number:09}".encode(), planned_bits(cases)) for number in range(cases)
    )
    assert len(shared) <= 2048
    assert max(shared.values()) < 20
    assert sum(count == 1 for count in shared.values()) < 0.15 * len(shared)


def test_fewer_bits_are_the_front_of_more() -> None:
    assert blind_index(KEY, b"012345678", 14) == blind_index(KEY, b"012345678", 32) >> 18
    assert blind_index(KEY, b"012345678", 0) == 0
    with pytest.raises(ValueError, match="0 to 32"):
        blind_index(KEY, b"012345678", 33)
