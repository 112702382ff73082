"""How far is an import, how fast is it, and how long does it take still?"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress


class Bar:
    """A bar on standard error with rate and time left; lines of text where nobody watches."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )

        console = Console(stderr=True)
        self._plain = not console.is_terminal
        self._bar: Progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            DownloadColumn(),
            TransferSpeedColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=self._plain,
        )
        self._task = self._bar.add_task("", total=None)

    def __enter__(self) -> Bar:
        """Begin to show."""
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        self.stop()

    def stop(self) -> None:
        """Take the bar away."""
        self._bar.stop()

    def total(self, bytes_: int) -> None:
        """How much there is to do; begins anew."""
        self._bar.reset(self._task, total=bytes_ or None)

    def at(self, what: str) -> None:
        """What is done now."""
        self._bar.update(self._task, description=what)
        if self._plain:
            import click

            click.echo(what, err=True)

    def done(self, bytes_: int) -> None:
        """So much more is done."""
        self._bar.advance(self._task, bytes_)
