"""Does the process that makes a packet keep to itself, and is its end told in words?"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from tests.packets.sheaves import Folder, case, numbered, scan
from wellfounded.law.filing import Place
from wellfounded.packets import AssemblyFailed, FileNotReady, FileRefused, PacketRefused, assemble
from wellfounded.packets.frames import BrokenOff, read_frame, write_frame

DAY = date(2026, 7, 1)


def test_a_file_that_is_no_pdf_ends_the_process_and_not_this_one() -> None:
    exhibits, _ = numbered(["One"])
    with pytest.raises(AssemblyFailed, match="try again with fewer or smaller papers"):
        assemble(
            case(exhibits=exhibits),
            Place.COURT,
            DAY,
            Folder({"0.pdf": b"not a PDF"}),
            with_form=False,
        )


def test_it_says_how_far_it_is() -> None:
    exhibits, files = numbered(["One"])
    steps: list[str] = []
    assemble(
        case(exhibits=exhibits),
        Place.COURT,
        DAY,
        Folder(files),
        with_form=False,
        tell=lambda step, _done, _of: steps.append(step),
    )
    assert steps == ["form", "papers", "bind", "again"]


def test_within_its_limits_it_writes_no_file_and_takes_no_more_memory(tmp_path: Path) -> None:
    tried = (
        "from wellfounded.packets.worker import hold_to_limits\n"
        "hold_to_limits()\n"
        "import signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try:\n"
        "    open(sys.argv[1], 'wb', buffering=0).write(b'x')\n"
        "except OSError:\n"
        "    print('no file')\n"
        "try:\n"
        "    bytearray(2_000_000_000)\n"
        "except MemoryError:\n"
        "    print('no memory')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", tried, str(tmp_path / "file")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["no file", "no memory"]


@pytest.mark.parametrize(
    ("raised", "id"), [(FileNotReady("x"), "not_ready"), (FileRefused("damaged"), "file_refused")]
)
def test_a_file_that_cannot_be_opened_is_a_reason_with_its_paper(
    raised: Exception, id: str
) -> None:
    class Shut:
        def open(self, name: str) -> bytes:
            assert name == "0.pdf"
            raise raised

    exhibits, _ = numbered(["One"])
    with pytest.raises(PacketRefused, match=r"^One: ") as refused:
        assemble(case(exhibits=exhibits), Place.COURT, DAY, Shut(), with_form=False)
    assert [one.id for one in refused.value.problems] == [id]


def test_what_breaks_off_is_noticed() -> None:
    pipe = BytesIO()
    write_frame(pipe, scan(1))
    whole = pipe.getvalue()
    assert read_frame(BytesIO(whole)) == scan(1)
    for cut in (0, 4, len(whole) - 1):
        with pytest.raises(BrokenOff):
            read_frame(BytesIO(whole[:cut]))
    with pytest.raises(BrokenOff):
        read_frame(BytesIO(b"\xff" * 8 + b"x"))
