"""Does the import fetch a release from its address: once, from where it broke, and never mixed?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.outcomes.release.making import Made
from tests.outcomes.release.serving import Served, served
from wellfounded.cli.main import wellfounded
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.shelf import Shelf

CUT = 4_000


def imported(address: str, shelf: Path) -> str:
    words = ["outcomes", "import", address, "--shelf", str(shelf), "--accept", "tables"]
    result = CliRunner().invoke(wellfounded, words)
    if result.exception:
        raise result.exception
    return result.stdout


def zipped(place: Path, rows: int) -> bytes:
    return Made("A_TblCase", rows=rows).zipped(place / f"{rows}.zip").read_bytes()


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Served]:
    with served(Served(zipped(tmp_path, 60))) as it:
        yield it


def rows(shelf: Path) -> int:
    found: int = Shelf(shelf).latest().facts["tables"]["A_TblCase"]["rows"]
    return found


def left(shelf: Path) -> list[str]:
    return sorted(one.name for one in (shelf / "downloads").iterdir() if one.name[0] != ".")


def test_a_download_that_was_cut_goes_on_and_is_taken_in(tmp_path: Path, file: Served) -> None:
    file.cuts = [CUT]
    with pytest.raises(ReleaseRefused, match="it goes on where it stopped"):
        imported(file.address, tmp_path)
    assert left(tmp_path) == ["EOIR Case Data.zip.json", "EOIR Case Data.zip.part"]
    assert "1 tables, 60 rows" in imported(file.address, tmp_path)
    assert file.asked == ["HEAD", "GET", "HEAD", f'GET bytes={CUT}- "abc"']
    assert Shelf(tmp_path).latest().id == "2026-03-02"
    assert left(tmp_path) == []


@pytest.mark.parametrize("again", ['"abc"', 'W/"abc"', "abc"])
def test_what_is_on_the_shelf_is_not_fetched_again(
    tmp_path: Path, file: Served, again: str
) -> None:
    """A cache in between writes the mark of the same file in another way, and another day."""
    imported(file.address, tmp_path)
    file.asked.clear()
    file.etag, file.last_modified = again, "Tue, 03 Mar 2026 09:00:00 GMT"
    said = imported(file.address, tmp_path)
    assert said == f"{file.address}: is on the shelf as 2026-03-02; nothing was done\n"
    assert file.asked == ["HEAD"]


def test_a_file_exchanged_before_it_went_on_is_begun_anew(tmp_path: Path, file: Served) -> None:
    file.cuts = [CUT]
    with pytest.raises(ReleaseRefused, match="it goes on"):
        imported(file.address, tmp_path)
    file.content, file.etag = zipped(tmp_path, 90), '"new"'
    imported(file.address, tmp_path)
    assert file.asked[2:] == ["HEAD", "GET"]
    assert rows(tmp_path) == 90


@pytest.mark.parametrize("weak", ["", "W/"])
def test_a_file_exchanged_while_it_goes_on_is_begun_anew(
    tmp_path: Path, file: Served, weak: str
) -> None:
    """It is still the old one when it is asked about, and the new one when the rest is fetched."""
    file.etag, file.cuts = f'{weak}"abc"', [CUT]
    with pytest.raises(ReleaseRefused, match="it goes on"):
        imported(file.address, tmp_path)
    file.instead = (zipped(tmp_path, 90), f'{weak}"new"')
    imported(file.address, tmp_path)
    only = "" if weak else ' "abc"'
    assert file.asked[2:] == ["HEAD", f"GET bytes={CUT}-{only}", "HEAD", "GET"]
    assert rows(tmp_path) == 90
    assert Shelf(tmp_path).latest().facts["source"]["etag"] == "new"


def test_a_download_that_is_damaged_is_fetched_again(tmp_path: Path, file: Served) -> None:
    whole, file.content = file.content, file.content[: len(file.content) // 2]
    with pytest.raises(ReleaseRefused, match="it is no zip, or it was cut off"):
        imported(file.address, tmp_path)
    assert left(tmp_path) == []
    file.content = whole
    imported(file.address, tmp_path)
    assert rows(tmp_path) == 60


def test_downloads_stay_until_a_release_as_new_is_taken_in(tmp_path: Path, file: Served) -> None:
    shelf = tmp_path / "shelf"
    with pytest.raises(ReleaseRefused, match="--accept tables"):
        CliRunner().invoke(
            wellfounded,
            ["outcomes", "import", file.address, "--shelf", str(shelf)],
            catch_exceptions=False,
        )
    assert left(shelf) == ["EOIR Case Data.zip", "EOIR Case Data.zip.json"]
    later, stray = (shelf / "downloads" / name for name in ("later.zip.part", "stray.zip.part"))
    later.write_bytes(b"half of the month after")
    said = json.dumps({"etag": "x", "last_modified": "Mon, 04 May 2026 09:00:00 GMT"})
    later.with_name("later.zip.json").write_text(said)
    stray.write_bytes(b"of an address that nobody uses now")
    os.utime(stray, (0, 0))
    given = tmp_path / "given.zip"
    given.write_bytes(file.content)
    imported(str(given), shelf)
    assert Shelf(shelf).latest().id == "2026-04-01"
    assert left(shelf) == ["later.zip.json", "later.zip.part"]


def test_a_running_download_is_never_swept_and_never_met(tmp_path: Path, file: Served) -> None:
    """Another process downloads; this one takes a release in, and may not download as well."""
    shelf = tmp_path / "shelf"
    holding = (
        "import sys; from pathlib import Path\n"
        "from wellfounded.outcomes.release.shelf import Shelf\n"
        "with Shelf(Path(sys.argv[1])).fetching(): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(shelf)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        old = shelf / "downloads" / "old.zip.part"
        old.write_bytes(b"arriving")
        os.utime(old, (0, 0))
        with pytest.raises(ReleaseRefused, match=rf"another import .* \(process {other.pid}\)"):
            imported(file.address, shelf)
        given = tmp_path / "given.zip"
        given.write_bytes(file.content)
        imported(str(given), shelf)
        assert old.exists()
        other.communicate()
    imported(str(given), shelf)
    assert not old.exists()


def test_its_own_download_goes_whatever_day_it_is_given(tmp_path: Path, file: Served) -> None:
    words = ["outcomes", "import", file.address, "--shelf", str(tmp_path), "--accept", "tables"]
    CliRunner().invoke(wellfounded, [*words, "--released", "2026-01-15"], catch_exceptions=False)
    assert Shelf(tmp_path).latest().id == "2026-01-15"
    assert left(tmp_path) == []
