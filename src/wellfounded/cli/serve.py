"""How is the site served? The command ``serve``."""

from __future__ import annotations

import ipaddress
import resource
import socket
from pathlib import Path

import click

from wellfounded.cli.site import folder_option, starting

PORT = click.IntRange(1, 65_535)
AT_LEAST_ONE = click.IntRange(1)
RECYCLED = 600
"""Seconds after which a worker is replaced, and with it whatever its memory still held."""
GRACE = 30
"""Seconds that a worker has to finish what it does when it is to end."""


@click.command()
@folder_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=PORT, default=8000, show_default=True, help="The port to listen on.")
@click.option(
    "--workers", type=AT_LEAST_ONE, default=2, show_default=True, help="Processes that answer."
)
def serve(folder: Path, host: str, port: int, workers: int) -> None:
    """Serve the site of an installation. Ctrl-C stops it.

    It refuses to start on a database that would lose what it acknowledges, and it answers
    nobody but this computer unless the settings say that TLS stands before it.

    Example: wellfounded serve --home office
    """
    with starting():
        from granian import Granian
        from granian.constants import Interfaces

        from wellfounded.web.at_once import WAITING
        from wellfounded.web.installing import start

        home = start(folder)
        from wellfounded.web.database.soundness import insist

        insist()
        from wellfounded.web.keeping.covering import insist_on_keyring

        insist_on_keyring(home)
    if not home.https and not _is_this_computer(host):
        raise click.UsageError(
            f"--host {host} would send answers over the network unencrypted; put TLS before it "
            "and set https = true in wellfounded.toml, or listen on 127.0.0.1"
        )
    _insist_on_being_alone(host, port)
    # What a crash would leave on the disk could hold an open case.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    click.echo(f"http://{host}:{port}/")
    Granian(
        "wellfounded.web.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=WAITING,
        # A line that stalls must not keep it from ending.
        workers_kill_timeout=GRACE,
        workers_lifetime=RECYCLED,
        respawn_failed_workers=True,
        log_access=False,
        log_enabled=False,
    ).serve()


def _insist_on_being_alone(host: str, port: int) -> None:
    """Refuse a port that somebody listens on: two sites would share it, and each answer half."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as alone:
        # As granian would, over what the last one left; but not beside one that listens.
        alone.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            alone.bind((host, port))
        except OSError as wrong:
            raise click.UsageError(
                f"{host}:{port}: {wrong.strerror}; stop the other program, or give another --port"
            ) from None


def _is_this_computer(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
