"""Where does the command line keep what USCIS answered?

In the user's own data, a file for each receipt number that nobody else may open, named by a
fingerprint of the number so that a list of files tells none. No name of a person is in it.
"""

from __future__ import annotations

import hashlib
import json
import os
from datetime import date
from pathlib import Path

from wellfounded.case_status.allowance import Allowance
from wellfounded.case_status.history import DamagedHistory, History
from wellfounded.facts import write_whole

COUNT = "asked_today.json"


class Shelf:
    """The folder of the user's data where histories lie; it is made when first written to."""

    def __init__(self, folder: Path | None = None) -> None:
        data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
        self.folder = folder or Path(data) / "wellfounded" / "case_status"

    def history(self, receipt: str) -> History:
        """What was kept of a receipt number; empty if nothing was.

        Raises:
            DamagedHistory: if it cannot be read; its text names the file.
            OSError: if it cannot be opened.
        """
        file = self._file(receipt)
        try:
            kept = History.from_json(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return History(receipt=receipt)
        except UnicodeDecodeError:
            raise DamagedHistory(f"{file}: it is no text; move it away") from None
        except DamagedHistory as fault:
            raise DamagedHistory(f"{file}: {fault}; move it away, or use --forget") from None
        if kept.receipt != receipt:
            raise DamagedHistory(f"{file}: it is about another receipt number; move it away")
        return kept

    def keep(self, history: History) -> None:
        """Write a history in place of the one that it adds to.

        Raises:
            OSError: if it cannot be written; what was kept before then stays.
        """
        self._make()
        write_whole(self._file(history.receipt), history.to_json().encode())

    def forget(self, receipt: str) -> bool:
        """Delete what was kept of a receipt number; False if nothing was."""
        try:
            self._file(receipt).unlink()
        except FileNotFoundError:
            return False
        return True

    def recall_count(self, allowance: Allowance) -> None:
        """Take up the count of questions that earlier commands of today left."""
        try:
            kept = json.loads((self.folder / COUNT).read_text(encoding="utf-8"))
            allowance.remember(date.fromisoformat(kept["day"]), int(kept["asked"]))
        except (OSError, ValueError, KeyError, TypeError):
            return

    def keep_count(self, allowance: Allowance) -> None:
        """Leave the count for the next command.

        Raises:
            OSError: if it cannot be written.
        """
        day, asked = allowance.spent
        self._make()
        kept = json.dumps({"day": day.isoformat(), "asked": asked})
        write_whole(self.folder / COUNT, kept.encode())

    def _file(self, receipt: str) -> Path:
        name = hashlib.sha256(f"wellfounded receipt {receipt}".encode()).hexdigest()[:24]
        return self.folder / f"{name}.json"

    def _make(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
