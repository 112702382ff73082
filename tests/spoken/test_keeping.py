"""Is a recording offered while it says its text, and no longer?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.spoken.made import mp3, wav
from wellfounded.languages import Language
from wellfounded.spoken import (
    Clip,
    ClipRefused,
    clip_called,
    clips,
    is_current,
    keeping,
    offered,
    put,
    read_sound,
    sound_of,
    take_out,
    text,
    tongue,
)
from wellfounded.spoken.sharing import pack, unpack

DAY = date(2026, 11, 22)
ASKED = "question.applicant.marital_status"
OFFICE, ELSEWHERE = "a" * 32, "b" * 32


@pytest.fixture(autouse=True)
def _told_anew() -> Iterator[None]:
    yield
    is_current.cache_clear()


def recorded(
    folder: Path,
    *,
    id: str = ASKED,
    language: str = "Mam",
    written: str = "es",
    office: str = OFFICE,
    data: bytes = b"",
    on: date = DAY,
) -> Clip:
    now = text(id, written, DAY)
    assert now is not None
    sound = read_sound(data or wav())
    clip = Clip(
        text=id,
        tongue=tongue(language),
        written=written,
        read=now.words,
        kind=sound.kind,
        seconds=sound.seconds,
        size=len(sound.data),
        sha256=sha256(sound.data).hexdigest(),
        on=on,
        transcript="Ab'l",
        by="Ixchel",
        office=office,
    )
    return put(folder, clip, sound.data)


def test_a_recording_is_offered_beside_its_text_in_each_language(tmp_path: Path) -> None:
    mam = recorded(tmp_path)
    kiche = recorded(tmp_path, language="quc", data=mp3())
    assert offered(tmp_path, ASKED, DAY) == (kiche, mam)
    assert (mam.tongue.code, kiche.tongue.name) == ("mam", "K’iche’")
    assert offered(tmp_path, "question.fear.what", DAY) == ()
    assert sound_of(tmp_path, mam.id) == (mam, wav())
    assert clips(tmp_path / "none") == ()


def test_a_text_that_changed_is_not_read_out_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted change: one word of the Spanish text, as a translator would mend it."""
    mam = recorded(tmp_path)
    english = recorded(tmp_path, language="ht", written="en")
    assert offered(tmp_path, ASKED, DAY) == (english, mam)
    said = Language.say

    def mended(self: Language, context: str, told: str, /, **filled: str) -> str:
        words = said(self, context, told, **filled)
        return words.replace("casado", "unido") if self.code == "es" else words

    monkeypatch.setattr(Language, "say", mended)
    is_current.cache_clear()
    assert offered(tmp_path, ASKED, DAY) == (english,)
    assert not is_current(mam, DAY)
    assert mam in clips(tmp_path)


def test_a_number_of_the_law_that_moved_ends_the_recording(tmp_path: Path) -> None:
    now = text("explained.fees.asylum", "en", DAY) or text(_section("fees"), "en", DAY)
    assert now is not None
    clip = recorded(tmp_path, id=now.id, written="en")
    assert is_current(clip, DAY)
    assert not is_current(clip, date(2024, 1, 1))


def test_a_text_that_is_gone_or_a_language_that_is_not_offered_is_never_current(
    tmp_path: Path,
) -> None:
    clip = recorded(tmp_path)
    assert not is_current(replace(clip, text="question.no_more"), DAY)
    assert not is_current(replace(clip, written="ht"), DAY)


def test_a_new_recording_takes_the_place_of_the_same_offices_old_one(tmp_path: Path) -> None:
    old = recorded(tmp_path)
    other = recorded(tmp_path, office=ELSEWHERE, data=mp3(), on=date(2026, 11, 20))
    new = recorded(tmp_path, data=wav(2))
    assert set(clips(tmp_path)) == {other, new}
    assert not (tmp_path / old.file).exists()
    assert offered(tmp_path, ASKED, DAY) == (new,)
    assert take_out(tmp_path, new.id) == new
    assert offered(tmp_path, ASKED, DAY) == (other,)
    with pytest.raises(ClipRefused, match="no such recording"):
        clip_called(tmp_path, new.id)


def test_what_was_changed_in_the_folder_is_not_offered(tmp_path: Path) -> None:
    clip = recorded(tmp_path)
    path = tmp_path / f"{clip.id}.toml"
    whole = path.read_text()
    path.unlink()
    path.write_text(whole.replace("Soltero", "Solo"))
    assert clips(tmp_path) == ()
    path.unlink()
    path.write_text(whole)
    (tmp_path / clip.file).write_bytes(wav(3))
    with pytest.raises(ClipRefused, match="changed by hand"):
        sound_of(tmp_path, clip.id)


def test_there_is_an_end_to_the_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "ROOM", 20_000)
    recorded(tmp_path)
    recorded(tmp_path, data=wav(1.1))
    with pytest.raises(ClipRefused, match="all there is"):
        recorded(tmp_path, language="quc")
    assert len(clips(tmp_path)) == 1


def test_offices_hand_recordings_to_each_other(tmp_path: Path) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "voices.zip"
    mam = recorded(here)
    recorded(here, language="quc", data=mp3())
    assert pack(here, [one for one in clips(here) if one.tongue.code == "mam"], file) == 1
    (taken,) = unpack(there, file)
    assert taken.clip == replace(mam, office="")
    assert offered(there, ASKED, DAY) == (replace(mam, office=""),)
    assert sound_of(there, mam.id)[1] == wav()
    assert [one.clip for one in unpack(there, file)] == [taken.clip]
    assert len(clips(there)) == 1


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ((b"Soltero", b"Solitario"), "changed by hand"),
        ((b'office = ""', b'office = "../../../etc"'), "changed by hand"),
        ((b'kind = "audio/wav"', b'kind = "text/html"'), "changed by hand"),
        ((b"[", b"[["), "changed by hand"),
        (b"<script>", "no sound"),
        (b"", "empty"),
        (b"\0" * 2_000_001, "larger than 2 MB"),
    ],
)
def test_a_parcel_with_something_else_in_it_is_taken_without_that(
    tmp_path: Path, planted: bytes | tuple[bytes, bytes], said: str
) -> None:
    clip = recorded(tmp_path / "here")
    document, sound = replace(clip, office="").document(), wav()
    if isinstance(planted, tuple):
        document = document.replace(*planted) if planted[0] in document else b"[" + document
    else:
        sound = planted
    with ZipFile(tmp_path / "voices.zip", "w") as file:
        file.writestr("../../x.toml", document)
        file.writestr(clip.file, sound)
    (taken,) = unpack(tmp_path / "there", tmp_path / "voices.zip")
    assert taken.clip is None
    assert said in taken.why
    assert not (tmp_path / "there").exists()


def test_another_file_is_no_parcel(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(ClipRefused, match="no file of recordings"):
        list(unpack(tmp_path, tmp_path / "a.zip"))
    with ZipFile(tmp_path / "b.zip", "w") as file:
        file.writestr("a.txt", "nothing")
    with pytest.raises(ClipRefused, match="no file of recordings"):
        list(unpack(tmp_path, tmp_path / "b.zip"))


@pytest.mark.parametrize(
    ("told", "name", "code"),
    [
        ("Mam", "Mam", "mam"),
        ("quc", "K’iche’", "quc"),
        (" k'iche' ", "K’iche’", "quc"),
        ("Q'anjob'al", "Q’anjob’al", "kjb"),
        ("Kreyòl ayisyen", "Kreyòl ayisyen", "ht"),
        ("zh-Hant", "中文", "zh-Hant"),
        ("Tu’un Savi", "Tu’un Savi", ""),
        ("xyz", "xyz", "xyz"),
    ],
)
def test_a_language_is_told_by_name_or_code(told: str, name: str, code: str) -> None:
    assert (tongue(told).name, tongue(told).code) == (name, code)


@pytest.mark.parametrize("told", ["", "  ", "---", "'"])
def test_no_language_is_none(told: str) -> None:
    with pytest.raises(ClipRefused, match="not named"):
        tongue(told)


def _section(name: str) -> str:
    from wellfounded.spoken import groups

    ids = [one.id for group in groups(Language(), DAY) for one in group.texts]
    return next(id for id in ids if id.startswith(f"explained.{name}."))
