"""Does the manifest notice each way of quietly changing a case?"""

import random
from uuid import UUID

import pytest

from wellfounded.vault.keys import Key
from wellfounded.vault.manifest import Listed, ManifestError, manifest, verify

KEY = Key(secret=b"m" * 32)
CASE = UUID(int=1)
ROWS = [(UUID(int=n), n % 3, f"envelope {n}".encode()) for n in range(40)]
LISTED = [Listed.of(*row) for row in ROWS]
MAC = manifest(KEY, CASE, 7, LISTED)


def test_the_case_as_written_passes_in_any_order() -> None:
    verify(KEY, CASE, 7, LISTED, MAC)
    verify(KEY, CASE, 7, random.Random(1).sample(LISTED, k=len(LISTED)), MAC)


def changed(*rows: tuple[UUID, int, bytes]) -> list[Listed]:
    by_id = {row: (row, revision, blob) for row, revision, blob in (*ROWS, *rows)}
    return [Listed.of(*row) for row in by_id.values()]


def test_deletion() -> None:
    for gone in range(len(LISTED)):
        with pytest.raises(ManifestError, match="manifest number 7"):
            verify(KEY, CASE, 7, LISTED[:gone] + LISTED[gone + 1 :], MAC)


def test_rollback_of_one_row() -> None:
    row, revision, blob = ROWS[5]
    with pytest.raises(ManifestError):
        verify(KEY, CASE, 7, changed((row, revision - 1, blob)), MAC)
    with pytest.raises(ManifestError):
        verify(KEY, CASE, 7, changed((row, revision, b"an older envelope")), MAC)


def test_swap() -> None:
    (one, a, first), (two, b, second) = ROWS[3], ROWS[6]
    with pytest.raises(ManifestError):
        verify(KEY, CASE, 7, changed((one, a, second), (two, b, first)), MAC)


def test_addition_another_case_another_key_another_serial() -> None:
    refused = [
        (KEY, CASE, 7, changed((UUID(int=99), 0, b"planted"))),
        (KEY, UUID(int=2), 7, LISTED),
        (Key(secret=b"n" * 32), CASE, 7, LISTED),
        (KEY, CASE, 6, LISTED),
    ]
    for key, case, serial, rows in refused:
        with pytest.raises(ManifestError):
            verify(key, case, serial, rows, MAC)


def test_a_row_listed_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="listed twice"):
        manifest(KEY, CASE, 7, [*LISTED, LISTED[0]])
