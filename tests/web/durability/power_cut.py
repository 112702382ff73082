"""What is left on the disk when the power goes while something is being written?

A small ext4 disk is made in a file and mounted. A writer works on it and says aloud what it has
acknowledged. At a random moment it is stopped in mid-air and the file is copied: that is what the
platter had, since whatever the system still kept in memory is not in the file. The copy is mounted
as after the power came back, and everything that was acknowledged must be there.

The writer is a module with two functions:

``command(disk, *arguments)``: what to start, as a list. It writes below ``disk``, in its own group
of processes, and says one word on one line of its output for each thing it has acknowledged.
``kept(disk)``: the words of all things that lie on a disk; it raises if something is damaged.

It all runs in name spaces of its own, so that the end of the process takes every mount and every
writer with it, however it ends.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path

MEBIBYTE = 1024 * 1024
DISK_BYTES = 64 * MEBIBYTE
NEEDED = ("unshare", "mkfs.ext4", "mount", "umount")
ROOT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Cut:
    """What one cut did: how much was acknowledged, how much of it was gone, what broke."""

    acknowledged: int
    lost: int
    damage: str = ""


def why_not() -> str:
    """Why no power can be cut here, or nothing."""
    if os.geteuid() != 0:
        return "a disk in a file is mounted, which only root may do"
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        return f"there is no {', no '.join(missing)}"
    return "" if Path("/dev/loop-control").exists() else "the system has no loop devices"


def cuts(
    writer: str, *arguments: str, number: int, until_loss: bool = False, seed: int = 1
) -> list[Cut]:
    """Cut the power so often, each time on a new disk; at most so often if a loss is looked for.

    ``writer`` is the name of a module, ``arguments`` are for its ``command``.

    Raises:
        RuntimeError: the writer ended by itself, or a disk could not be made.
    """
    with tempfile.TemporaryDirectory(prefix="wf-power-cut-", dir=memory()) as folder:
        how = [f"--number={number}", f"--seed={seed}", *(["--until-loss"] if until_loss else [])]
        command = alone(Path(folder), writer, *arguments, *how)
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [Cut(**json.loads(line)) for line in done.stdout.splitlines()]


def alone(folder: Path, *arguments: str) -> list[str]:
    """The command that cuts the power in name spaces of its own, its disks in a folder."""
    own = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    return [*own, sys.executable, "-m", "tests.web.durability.power_cut", str(folder), *arguments]


def memory() -> str | None:
    """Where files lie in memory, if the system has such a place: copying must be quick."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def cut(writer: str, arguments: list[str], seconds: float, folder: Path) -> Cut:
    """Cut the power once, so many seconds after the first word; within a name space of its own."""
    module = import_module(writer)
    image, platter = folder / "disk", folder / "platter"
    with image.open("wb") as file:
        file.truncate(DISK_BYTES)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    with mounted(image, folder / "before") as disk:
        said = acknowledged(module.command(disk, *arguments), seconds, image, platter)
    with mounted(platter, folder / "after") as disk:
        try:
            left = module.kept(disk)
        except Exception as damage:
            return Cut(len(said), len(said), f"{type(damage).__name__}: {damage}")
    return Cut(len(said), len(said - left))


def acknowledged(command: list[str], seconds: float, image: Path, platter: Path) -> set[str]:
    """Run the writer, stop it, take the platter, and give back what it had said until then."""
    with tempfile.TemporaryFile() as output:
        # What it complains of goes where the complaints of this process go.
        writer = subprocess.Popen(command, stdout=output, cwd=ROOT, start_new_session=True)
        try:
            while os.fstat(output.fileno()).st_size == 0 and writer.poll() is None:
                time.sleep(0.01)
            time.sleep(seconds)
            if writer.poll() is not None:
                raise RuntimeError(f"the writer ended by itself with {writer.returncode}")
            stop(writer.pid)
            copy_at_one_moment(image, platter)
        finally:
            os.killpg(writer.pid, signal.SIGKILL)
            writer.wait()
        output.seek(0)
        return set(output.read().decode().split("\n")[:-1])


def stop(group: int) -> None:
    """Stop a group of processes, and wait until every thread has stopped and says nothing more."""
    os.killpg(group, signal.SIGSTOP)
    while any(state not in "TZ" for state in _states(group)):
        time.sleep(0.001)


def copy_at_one_moment(image: Path, platter: Path) -> None:
    """Copy a disk that is in use, all of it as it was at one moment.

    What the writer had asked for is still being carried out by the system, and a copy of the
    journal of two moments would be a disk that never was. Two copies that are equal are one moment.
    """
    before, now = b"", image.read_bytes()
    while before != now:
        before, now = now, image.read_bytes()
    platter.write_bytes(now)


def _states(group: int) -> Iterator[str]:
    for stat in Path("/proc").glob("[0-9]*/task/*/stat"):
        try:
            state, _, belongs = stat.read_text(encoding="utf-8").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(belongs) == group:
            yield state


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    """A disk in a file, mounted at a new place."""
    place.mkdir()
    subprocess.run(["mount", "-o", "loop", image, place], check=True)
    try:
        yield place
    finally:
        # What died a moment ago may still hold a file open.
        for _ in range(100):
            if subprocess.run(["umount", place], stderr=subprocess.DEVNULL).returncode == 0:
                break
            time.sleep(0.05)
        else:
            subprocess.run(["umount", "--lazy", place], check=True)


def main() -> None:
    """Cut the power as often as asked, and say of each what it did, one JSON object a line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("writer")
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--number", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--until-loss", action="store_true")
    asked = parser.parse_args()
    moments = random.Random(asked.seed)
    for _ in range(asked.number):
        with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
            seconds = moments.uniform(0.2, 1.2)
            done = cut(asked.writer, asked.arguments, seconds, Path(folder))
        print(json.dumps(asdict(done)), flush=True)
        if asked.until_loss and done.lost:
            break


if __name__ == "__main__":
    main()
