"""How is the site copied? The command ``backup``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import require_another_file
from wellfounded.cli.site import folder_option, starting

PATH = click.Path(path_type=Path, dir_okay=False)


@click.group(invoke_without_command=True)
@folder_option
@click.option("-o", "--output", type=PATH, metavar="FILE", help="Where the cases are copied to.")
@click.option("--to", "public", type=PATH, metavar="PUBLIC", help="The public key to seal to.")
@click.option(
    "--keyring",
    type=PATH,
    metavar="FILE",
    help="Where the shred keys are copied to. Keep these copies for 35 days, and no longer.",
)
@click.pass_context
def backup(
    context: click.Context,
    folder: Path,
    output: Path | None,
    public: Path | None,
    keyring: Path | None,
) -> None:
    """Copy the site while it is being used, sealed so that only you can open the copy.

    The private key is on paper and never on the server ('wellfounded backup key' makes one). The
    cases and the shred keys go into two files: when a case is deleted its shred key is destroyed,
    and once no copy of the shred keys is older than 35 days, nothing can bring the case back.

    Example: wellfounded backup --home office --to backup.pub -o cases.backup --keyring keys.backup
    """
    if context.invoked_subcommand is not None:
        return
    if output is None or public is None:
        raise click.UsageError("it needs -o FILE and --to PUBLIC; see 'wellfounded backup --help'")
    require_another_file(output, public)
    if keyring is not None:
        require_another_file(keyring, public, output)
        if keyring.resolve() == output.resolve():
            raise click.UsageError("the cases and the shred keys go into two files; name another")
    with starting():
        from wellfounded.vault.offline_key import read_public
        from wellfounded.web.installing import set_up
        from wellfounded.web.keeping.backing_up import back_up

        _, key = read_public(public.read_text(encoding="ascii", errors="replace"))
        home = set_up(folder)
    for made, file in zip(back_up(home, key, output, keyring), (output, keyring), strict=False):
        click.echo(f"{file}: {made.of}, {made.said}")
    if keyring is None:
        click.echo(
            "the shred keys are not in it, and without them no case opens; give --keyring", err=True
        )


@backup.command("key")
@click.option("-o", "--output", type=PATH, required=True, metavar="PUBLIC", help="For the server.")
@click.option(
    "--private",
    type=PATH,
    metavar="FILE",
    help="Write the private line there instead of printing it.",
)
@click.option("--label", metavar="NAME", help="What the key is for, in small letters.")
def make_key(output: Path, private: Path | None, label: str | None) -> None:
    """Make the key pair that backups are sealed to. Do it on a computer that is not the server.

    Print the private line twice, lock both away, and keep it nowhere else. Without it no backup
    can be opened, by anyone.

    Example: wellfounded backup key -o backup.pub
    """
    with starting():
        from wellfounded.facts import write_whole
        from wellfounded.vault.offline_key import OfflineKey
    for file in filter(None, (output, private)):
        if file.exists():
            raise click.UsageError(f"{file}: is there already; a key is never written over")
    try:
        made = OfflineKey.random(label or f"backup-{date.today():%Y-%m-%d}")
        lines = made.private_line, made.public_line
    except ValueError as wrong:
        raise click.UsageError(f"--label: {wrong}") from None
    if private is None:
        click.echo(lines[0])
    else:
        write_whole(private, f"{lines[0]}\n".encode())
    write_whole(output, f"{lines[1]}\n".encode())
