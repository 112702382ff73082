"""Is a sound known by its content, kept without what it tells, and refused when not whole?"""

from __future__ import annotations

import random
import wave
from contextlib import suppress
from io import BytesIO

import pytest

from tests.spoken.made import ALL, PLACE, SILENT_AAC, TELLING, aac, m4a, mp3, ogg, wav, webm_file
from wellfounded.spoken import ClipRefused, read_sound
from wellfounded.spoken.sounds.sound import ENDINGS

SECONDS = {"wav": 1.0, "mp3": 2.6, "aac": 1.4, "ogg": 1.2, "m4a": 1.4, "webm": 1.2}
MUTATIONS = 150


def refused(data: bytes) -> str:
    with pytest.raises(ClipRefused) as wrong:
        read_sound(data)
    return wrong.value.id


@pytest.mark.parametrize("kind", ALL)
def test_each_kind_is_known_by_its_content_and_its_length(kind: str) -> None:
    found = read_sound(ALL[kind]())
    assert ENDINGS[found.kind] == kind
    assert found.seconds == SECONDS[kind]


@pytest.mark.parametrize("kind", ALL)
def test_what_was_read_once_reads_the_same_again(kind: str) -> None:
    once = read_sound(ALL[kind]())
    again = read_sound(once.data)
    assert (again.data, again.kind) == (once.data, once.kind)


@pytest.mark.parametrize("kind", TELLING)
def test_what_tells_of_people_and_places_is_taken_out(kind: str) -> None:
    telling, plain = TELLING[kind](tells=True), TELLING[kind]()
    assert PLACE in telling
    found = read_sound(telling)
    assert PLACE not in found.data
    assert found.seconds == read_sound(plain).seconds
    if kind != "m4a":
        assert found.data == read_sound(plain).data


def test_the_sound_itself_is_kept_to_the_last_sample() -> None:
    given, kept = wav(tells=True), read_sound(wav(tells=True)).data
    with wave.open(BytesIO(wav())) as plain, wave.open(BytesIO(kept)) as found:
        assert plain.readframes(9_999) == found.readframes(9_999)
    assert len(kept) < len(given)
    assert read_sound(m4a(tells=True)).data.count(SILENT_AAC) == 60


def test_days_on_which_an_m4a_was_made_are_zero() -> None:
    day = (3_800_000_000).to_bytes(4, "big")
    assert day in m4a()
    assert day not in read_sound(m4a()).data


@pytest.mark.parametrize("kind", ALL)
def test_what_is_cut_off_is_refused(kind: str) -> None:
    whole = ALL[kind]()
    for left in (0.4, 0.7, 0.97):
        cut = whole[: int(len(whole) * left) - 3]
        if kind == "m4a" and left < 0.5:
            cut = cut[:200]
        assert refused(cut) in {"cut_off", "damaged"}, left


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"\0" * 2_000_001, "too_large"),
        (b"<html><audio></audio></html>", "unknown"),
        (b"%PDF-1.7", "unknown"),
        (b"MZ\x90\0", "unknown"),
        (b"#!AMR\n" + bytes(99), "other_sound"),
        (b"fLaC" + bytes(99), "other_sound"),
        (wav(0.2), "too_short"),
        (mp3(10) + bytes(40), "too_short"),
        (mp3() + b"<script>alert(1)</script>" + mp3(), "damaged"),
        (ogg() + ogg(), "broken"),
        (b"OggS" + bytes(99), "broken"),
        (wav()[:20] + b"\x02" + wav()[21:], "other_sound"),
        (m4a().replace(b"soun", b"vide"), "picture"),
        (m4a().replace(b"mp4a", b"alac"), "other_sound"),
        (m4a().replace(b"trak", b"junk"), "in_pieces"),
        (webm_file().replace(b"A_OPUS", b"A_AAC\0"), "other_sound"),
        (webm_file().replace(b"webm", b"matr", 1), "other_sound"),
        (aac()[:-1] + b"\0" + aac(3)[:9], "cut_off"),
    ],
)
def test_what_is_no_sound_that_phones_play_is_refused_with_the_reason(
    data: bytes, why: str
) -> None:
    assert refused(data) == why


def test_a_damaged_place_in_an_mp3_is_named_by_its_second() -> None:
    spoilt = bytearray(mp3())
    spoilt[417 * 50 : 417 * 50 + 4] = b"hurt"
    with pytest.raises(ClipRefused, match="damaged at 1 seconds"):
        read_sound(bytes(spoilt))


def test_a_page_of_ogg_that_was_changed_is_noticed() -> None:
    spoilt = bytearray(ogg())
    spoilt[-1] ^= 1
    assert refused(bytes(spoilt)) == "broken"


@pytest.mark.parametrize("kind", ALL)
def test_a_mutated_file_is_taken_or_refused_and_never_breaks_anything(kind: str) -> None:
    drawn = random.Random(kind)
    whole = TELLING[kind](tells=True) if kind in TELLING else ALL[kind]()
    head = min(len(whole), 1_500)
    for _ in range(MUTATIONS):
        changed = bytearray(whole)
        for _ in range(drawn.choice((1, 3, 20))):
            at = drawn.randrange(head if drawn.random() < 0.8 else len(changed))
            match drawn.randrange(4):
                case 0:
                    changed[at % len(changed)] = drawn.randrange(256)
                case 1:
                    changed[at : at + 4] = b"\xff\xff\xff\xff"
                case 2:
                    del changed[at : at + drawn.randrange(1, 9)]
                case _:
                    changed[at:at] = drawn.randbytes(drawn.randrange(1, 9))
        with suppress(ClipRefused):
            found = read_sound(bytes(changed))
            assert read_sound(found.data).kind == found.kind
