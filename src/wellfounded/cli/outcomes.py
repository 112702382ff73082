"""What did courts decide, by the public record? The commands ``outcomes``.

Each stands in a file of its own and is imported when it is called.
"""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "import": ("outcomes_import", "Take the courts' monthly release in, with every fault told."),
    "cube": ("outcomes_cube", "The counts of a release, small enough to hand on."),
    "rate": ("outcomes_rate", "How many were granted asylum, of how many."),
    "like": ("outcomes_like", "A court beside the nation, on the same mix of cases."),
    "releases": ("outcomes_releases", "Which releases are on the shelf, and what was wrong."),
    "show": ("outcomes_show", "All that is known of a country and a court, with margins."),
    "accept": ("outcomes_accept", "Compare a release with figures that others counted on it."),
    "invent": ("outcomes_invent", "Write an invented release, to try the rest out."),
}
"""Each command: the file it stands in, which has a command ``command``, and what it is for."""


class Lazy(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Every command, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name."""
        if name not in COMMANDS:
            return None
        command = import_module(f"wellfounded.cli.{COMMANDS[name][0]}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, said) for name, (_, said) in COMMANDS.items()])


@click.group(cls=Lazy)
def outcomes() -> None:
    """What the immigration courts decided, by the public record. It knows no cases.

    Example: wellfounded outcomes import "EOIR Case Data.zip"
    """
