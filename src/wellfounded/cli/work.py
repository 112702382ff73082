"""What has to be done while nobody asks for it? The command ``work``."""

from __future__ import annotations

import resource
import signal
from pathlib import Path
from threading import Event

import click

from wellfounded.cli.site import folder_option, starting


@click.command()
@folder_option
@click.option("--once", is_flag=True, help="Do everything once, and end.")
@click.option(
    "--clock-is-right", "believed", is_flag=True, help="Believe the clock, though it has leapt."
)
@click.pass_context
def work(context: click.Context, folder: Path, once: bool, believed: bool) -> None:
    """Look after the site: end old sessions, destroy what is due, sign the record of who did what.

    It runs beside the site until Ctrl-C. It may be killed at any moment and started again. What it
    did stands in its log on standard error. Exit code 1 with --once: something did not go well.

    It destroys nothing by a clock that is more than two days from its last round. If the site stood
    still for so long and the clock is right, start it with --clock-is-right; else it waits a day.

    Example: wellfounded work --home office
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with starting():
        from wellfounded.web.installing import set_up

        home = set_up(folder)
        from wellfounded.web.keeping.alone import alone
        from wellfounded.web.keeping.schemas import require_up_to_date
        from wellfounded.web.keeping.working import Worker
    require_up_to_date()
    with alone(home.folder, "work"):
        worker = Worker(home)
        if believed:
            worker.calendar.believe()
        if once:
            context.exit(0 if worker.go_round() else 1)
        stopped = Event()
        for end in (signal.SIGINT, signal.SIGTERM):
            signal.signal(end, lambda *_: stopped.set())
        worker.go_on(stopped)
