"""What can be asked of Wellfounded at the command line?

Commands are imported only when they are called, so that ``--help`` stays quick. Whatever
is wrong with the input is one clear line on standard error and exit code 2.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

COMMANDS = {
    "screen": "What the law makes of one person's answers, with reasons.",
    "argue": "What decided cases make of what must be weighed.",
    "timeline": "What happened in a case, where it stands, and what comes next.",
    "deadlines": "By when what must be done in a case, and how that was counted.",
    "prepare": "Sheets to get ready: interview, hearing, filing, visit, detention.",
    "declaration": "The person's own words as a declaration to sign, and what is still open.",
    "contradictions": "Where two passages of a case and its papers do not say the same.",
    "drift": "Where the English of an account may say something else than the original.",
    "evidence": "Which paper shows what, what is open, what could be had.",
    "payments": "Which fees were asked for, paid and proved in a case.",
    "filing": "Where a form goes, in which edition, for how much, with which proof.",
    "fill": "Fill an official form so that every word shows.",
    "entry-sheet": "What is typed on a screen, in its order, ready to copy.",
    "packet": "Put form, declaration and exhibits into one packet, in order.",
    "update-sheet": "What changed from one Form I-589 to the next, for who hears the case.",
    "check": "Say whether a form is ready to be filed, and what is missing.",
    "forms": "Official forms: known, installed, compared, read back.",
    "status": "What USCIS says of a receipt number; how to look up a court case.",
    "explain": "What the law says, in plain words, a page for each question.",
    "moving": "A new address: who is told, by when, and with what.",
    "case": "Case files: schema, examples, checking, converting.",
    "papers": "Files of other people: a copy that can be opened without harm.",
    "notice": "What a paper of an office or a court says, and what it changes.",
    "directory": "Who can help: the courts' lists, a starter list, an office's own entries.",
    "clips": "Texts that people read out: what is recorded, what is due, and to share.",
    "recheck": "Whose verdicts, deadlines or fees move with the law, and why.",
    "law": "The rule base: list, show, status, decisions, factors.",
    "outcomes": "What immigration courts decided, by the public record.",
    "init": "Make an installation of the site.",
    "serve": "Serve the site.",
    "work": "Look after the site: what has to be done while nobody asks for it.",
    "backup": "Copy the site, sealed so that only you can open the copy.",
    "restore": "Bring the site back from its copies, or practise it.",
    "staff": "Offices and the people who work in them.",
    "doctor": "Check this installation.",
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Every command, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name."""
        if name not in COMMANDS:
            return None
        module = name.replace("-", "_")
        command = getattr(import_module(f"wellfounded.cli.{module}"), module)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wellfounded")
def wellfounded() -> None:
    """Takes a person who fears persecution or torture through US protection.

    It informs and prepares papers. It is not a lawyer and never says who qualifies.

    Example: wellfounded screen answers.toml
    """


def main() -> None:
    """Run a command; turn every refusal into one line and exit code 2."""
    try:
        _lay_over_the_law()
        code = wellfounded.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except click.ClickException as wrong:
        context = wrong.ctx if isinstance(wrong, click.UsageError) else None
        where = f"{context.command_path}: " if context else ""
        click.echo(f"{where}{wrong.format_message()}", err=True)
        sys.exit(2)
    except Exception as wrong:
        from wellfounded.cli.refusals import refusal

        said = refusal(wrong)
        if said is None:
            raise
        click.echo(said, err=True)
        sys.exit(2)
    sys.exit(code if isinstance(code, int) else 0)


def _lay_over_the_law() -> None:
    """What this office has taken must be laid before a command reads the law."""
    from wellfounded.law_pack.office import lay_over

    lay_over()
