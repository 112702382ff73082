"""How is a file put on disk so that it is there whole or not at all?"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.notation import LARGEST
from wellfounded.facts.case_file.write import write_json, write_toml


def save_case(case: Case, path: Path | str) -> None:
    """Write ``case`` to ``path``: JSON if it ends in .json, else TOML.

    Raises:
        ValueError: if it is larger than a case file that can be read back.
        OSError: if it cannot be written. What stood there before is then untouched.
    """
    file = Path(path)
    text = write_json(case) if file.suffix.lower() == ".json" else write_toml(case)
    content = text.encode()
    if len(content) > LARGEST:
        size = f"{len(content):,} bytes, more than {LARGEST:,}"
        raise ValueError(f"{file}: the case has {size}; shorten its longest accounts")
    write_whole(file, content)


def write_whole(file: Path, content: bytes) -> None:
    """Write ``content`` to ``file`` in one step, for its owner alone to read.

    Raises:
        OSError: if it cannot be written; what stood there before is then untouched. It names
            ``file``, whatever part of the writing went wrong.
    """
    target = file.resolve()
    try:
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, "This is not an ordinary file")
        _write_beside(target, content)
        _sync_folder(target.parent)
    except OSError as wrong:
        raise OSError(wrong.errno, wrong.strerror, str(file)) from wrong


def _write_beside(file: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where folders can be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
