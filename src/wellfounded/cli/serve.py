"""How is the site served? The command ``serve``."""

from __future__ import annotations

import ipaddress
import resource
from pathlib import Path

import click

from wellfounded.cli.site import folder_option, starting

RECYCLED = 600
"""Seconds after which a worker is replaced, and with it whatever its memory still held."""


@click.command()
@folder_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, help="The port to listen on.")
@click.option("--workers", default=2, show_default=True, help="Processes that answer.")
def serve(folder: Path, host: str, port: int, workers: int) -> None:
    """Serve the site of an installation. Ctrl-C stops it.

    It refuses to start on a database that would lose what it acknowledges, and it answers
    nobody but this computer unless the settings say that TLS stands before it.

    Example: wellfounded serve --home office
    """
    with starting():
        from granian import Granian
        from granian.constants import Interfaces

        from wellfounded.web.installing import start

        home = start(folder)
        from wellfounded.web.database.soundness import insist

        insist()
    if not home.https and not _is_this_computer(host):
        raise click.UsageError(
            f"--host {host} would send answers over the network unencrypted; put TLS before it "
            "and set https = true in wellfounded.toml, or listen on 127.0.0.1"
        )
    # What a crash would leave on the disk could hold an open case.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    click.echo(f"http://{host}:{port}/")
    Granian(
        "wellfounded.web.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=16,
        workers_lifetime=RECYCLED,
        respawn_failed_workers=True,
        log_access=False,
        log_enabled=False,
    ).serve()


def _is_this_computer(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
