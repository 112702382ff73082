"""How is the site brought back? The command ``restore``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.options import json_option
from wellfounded.cli.site import folder_option, starting

if TYPE_CHECKING:
    from wellfounded.web.keeping.finding import Finding

PATH = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("file", type=PATH, metavar="FILE")
@folder_option
@click.option("--keyring", type=PATH, metavar="FILE", help="The copy of the shred keys.")
@click.option(
    "--key",
    "private",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    required=True,
    metavar="PRIVATE",
    help="A file with the private line from paper; - to type it in.",
)
@click.option("--master", type=PATH, metavar="FILE", help="The saved copy of keys/master.key.")
@click.option("--witness", type=PATH, metavar="FILE", help="The lines the witness kept.")
@click.option("--try", "drill", is_flag=True, help="A drill: try everything and keep nothing.")
@json_option
@click.pass_context
def restore(
    context: click.Context,
    file: Path,
    folder: Path,
    keyring: Path | None,
    private: Path,
    master: Path | None,
    witness: Path | None,
    drill: bool,
    as_json: bool,
) -> None:
    """Restore the site from FILE into a new or empty folder, after checking all of it.

    Every piece, row, chain and checkpoint is checked before anything takes its place. Exit code 1
    and FAIL mean that something is wrong; then nothing was changed and nothing is left behind.
    With --try nothing is ever kept: practise with it, once a month.

    Example: wellfounded restore cases.backup --keyring keys.backup --key paper.txt --master
    master.key --home office-2
    """
    with starting():
        from wellfounded.vault.offline_key import OfflineKey
        from wellfounded.web.keeping.asked import Asked, carried_out
        from wellfounded.web.keeping.refusal import Refused

        key = OfflineKey.read(_line(private))
    asked = Asked(
        cases=file,
        keyring=keyring,
        private=key.private,
        master=master,
        witness=witness,
        home=folder,
        drill=drill,
    )
    report = Report(as_json)
    try:
        report.take(carried_out(asked))
    except Refused as wrong:
        report.fail(str(wrong))
    context.exit(report.end())


class Report:
    """Says line by line how it goes, or all at once as JSON."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.checks: list[dict[str, object]] = []
        self.passed = True

    def take(self, findings: Iterable[Finding]) -> None:
        """Tell each finding as it comes."""
        for finding in findings:
            self._tell(finding.what, True, finding.said)

    def fail(self, said: str) -> None:
        """Tell what was refused."""
        self.passed = False
        self._tell("restore", False, " ".join(said.split()))

    def end(self) -> int:
        """Tell how it ended; the exit code."""
        if self.as_json:
            document = {"passed": self.passed, "checks": self.checks}
            click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        else:
            done = "all of it is there" if self.passed else "nothing was restored"
            click.echo(f"{'PASS' if self.passed else 'FAIL'}  {done}")
        return 0 if self.passed else 1

    def _tell(self, what: str, good: bool, said: str) -> None:
        self.checks.append({"what": what, "good": good, "said": said})
        if not self.as_json:
            click.echo(f"{'good' if good else 'WRONG'}  {what}: {said}")


def _line(private: Path) -> str:
    """The private line: from its file, or typed and not shown."""
    if str(private) != "-":
        return private.read_text(encoding="ascii", errors="replace")
    if sys.stdin.isatty():
        return str(click.prompt("Private key", hide_input=True, err=True))
    with suppress(EOFError):
        return sys.stdin.readline()
    return ""
