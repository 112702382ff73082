"""Which commands are there, and what does each say of itself?"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy

import click

from checks.reference.markdown import made_page
from wellfounded.cli.main import wellfounded

WIDTH = 100
FOREWORD = """\
What `--help` says of each command. Exit code 0: done. 1: the answer is "no" or "not ready",
where the command asks a question. 2: bad usage or bad input, with one line on standard error
that names the file, the place in it and the fix. `--json` prints one JSON document and
nothing else."""


def page() -> str:
    """The page."""
    parts = [
        f"## wellfounded {name}\n\n```text\n{help_of(command, name)}\n```"
        for name, command in commands().items()
    ]
    return made_page("Commands", FOREWORD, *parts)


def commands() -> dict[str, click.Command]:
    """Every command and group by what is typed after ``wellfounded``."""
    return dict(_under(wellfounded, ()))


def help_of(command: click.Command, name: str) -> str:
    """What ``--help`` prints, without the trailing line."""
    context = click.Context(
        command,
        info_name=f"wellfounded {name}",
        terminal_width=WIDTH,
        help_option_names=["-h", "--help"],
    )
    fresh = copy(command)
    # Click keeps the option under the names of its first caller, who may have had no parent.
    fresh._help_option = None
    lines = fresh.get_help(context).splitlines()
    return "\n".join(line.rstrip() for line in lines)


def _under(group: click.Group, above: tuple[str, ...]) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        path = (*above, name)
        yield " ".join(path), command
        if isinstance(command, click.Group):
            yield from _under(command, path)
