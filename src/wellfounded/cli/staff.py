"""Who works on this site, and how do they come in? The commands ``staff``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.site import folder_option, starting

if TYPE_CHECKING:
    from wellfounded.web.accounts.inviting import Invited
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.home import Home

ROLES = ("admin", "attorney", "caseworker", "interpreter", "paralegal", "supervisor", "volunteer")
name_argument = click.argument("name")
yes_option = click.option(
    "--yes", is_flag=True, help="Also if nobody else there could open some case then."
)


@click.group()
def staff() -> None:
    """Offices and the people who work in them.

    Example: wellfounded staff office "Harbor Legal Aid"
    """


@staff.command()
@name_argument
@folder_option
def office(name: str, folder: Path) -> None:
    """Make an office. Cases can be given to it once somebody is confirmed who takes them in.

    Example: wellfounded staff office "Harbor Legal Aid"
    """
    with working(folder):
        from wellfounded.web.accounts.offices import make_office

        made = make_office(name)
    click.echo(f"{made.name}: made. Invite somebody with: wellfounded staff invite")


@staff.command()
@name_argument
@click.option("--office", "office_name", required=True, help="The office they will work for.")
@click.option("--role", type=click.Choice(ROLES), required=True, help="What they will be there.")
@click.option("--site", default="", help="The address of the site, if it is not in the settings.")
@folder_option
def invite(name: str, office_name: str, role: str, site: str, folder: Path) -> None:
    """Invite somebody by NAME, which they sign in with and which applicants read.

    It prints a link, which works once and for 72 hours, and a code. Send the link; tell the code
    by voice, to a voice you know.

    Example: wellfounded staff invite "Ana Ruiz" --office "Harbor Legal Aid" --role attorney
    """
    with working(folder) as home:
        from wellfounded.web.accounts.inviting import invite as invite_them
        from wellfounded.web.accounts.offices import office_named
        from wellfounded.web.accounts.roles import Role

        invited = invite_them(office_named(office_name), name, Role(role))
        _print_invitation(invited, site or home.address)


@staff.command()
@name_argument
@click.option("--site", default="", help="The address of the site, if it is not in the settings.")
@folder_option
def again(name: str, site: str, folder: Path) -> None:
    """Print a new link and code for somebody who was invited; the old ones are dead.

    Example: wellfounded staff again "Ana Ruiz"
    """
    with working(folder) as home:
        from wellfounded.web.accounts.inviting import invite_again
        from wellfounded.web.accounts.people import member_named

        _print_invitation(invite_again(member_named(name)), site or home.address)


@staff.command("list")
@folder_option
def list_(folder: Path) -> None:
    """List the offices and who works there, and whether cases can be given to them.

    Example: wellfounded staff list
    """
    with working(folder):
        from wellfounded.web.accounts import intake
        from wellfounded.web.accounts.models import Organisation
        from wellfounded.web.accounts.people import people_of
        from wellfounded.web.cases.attended import unread
        from wellfounded.web.database.scope import bound

        for one in Organisation.objects.order_by("name"):
            takes = "takes cases in" if intake.current(one.id) else "takes no cases in yet"
            click.echo(f"{one.name}: {takes}")
            for name, member in people_of(one.id):
                click.echo(f"    {name}: {member.role}, {member.state}")
            with bound(organisation=one.id):
                left = unread(one.id)
            if left.waiting:
                click.echo(f"    cases that wait to be taken in: {left.waiting:,}")
            if left.nobodys:
                click.echo(f"    cases that nobody there can open: {left.nobodys:,}")


@staff.command()
@name_argument
@folder_option
def confirm(name: str, folder: Path) -> None:
    """Confirm somebody who has accepted, or let somebody back in who was suspended.

    Ask them by voice whether it was they who accepted.

    Example: wellfounded staff confirm "Ana Ruiz"
    """
    _change(folder, name, "confirmed")


@staff.command()
@name_argument
@yes_option
@folder_option
def suspend(name: str, yes: bool, folder: Path) -> None:
    """End what somebody has open, at once, and let them in no more until they are confirmed.

    Example: wellfounded staff suspend "Ana Ruiz"
    """
    _change(folder, name, "suspended", yes)


@staff.command()
@name_argument
@yes_option
@folder_option
def remove(name: str, yes: bool, folder: Path) -> None:
    """Take everything from somebody who leaves. It cannot be undone.

    Example: wellfounded staff remove "Ana Ruiz"
    """
    _change(folder, name, "removed", yes)


@staff.command()
@click.argument("office_name", metavar="OFFICE")
@folder_option
def lock(office_name: str, folder: Path) -> None:
    """Sign everybody of an office out at once, and close what they have open.

    They can sign in again. To keep somebody out, suspend them.

    Example: wellfounded staff lock "Harbor Legal Aid"
    """
    with working(folder):
        from wellfounded.web.accounts.offices import office_named
        from wellfounded.web.accounts.sessions import panic

        ended = panic(office_named(office_name).id)
    click.echo(f"{office_name}: {ended} signed out")


@contextmanager
def working(folder: Path) -> Iterator[Home]:
    """Within, the installation is at hand, and what cannot be done is one line of text.

    Raises:
        click.UsageError: what was asked for cannot be done.
    """
    with starting():
        from wellfounded.web.installing import start

        home = start(folder)
        from wellfounded.web.accounts.inviting import NotInvitable
        from wellfounded.web.accounts.offices import OfficeError
        from wellfounded.web.accounts.people import NobodyOfThatName
        from wellfounded.web.accounts.standing import NotNext

    try:
        yield home
    except (NobodyOfThatName, NotInvitable, NotNext, OfficeError) as wrong:
        raise click.UsageError(str(wrong)) from None


def _print_invitation(invited: Invited, site: str) -> None:
    click.echo(f"link: {site.rstrip('/')}/en/desk/i/{invited.link}")
    click.echo(f"code: {invited.code}")
    click.echo(f"They work until {invited.expires:%Y-%m-%d %H:%M} UTC. Tell the code by voice.")


def _change(folder: Path, name: str, to: str, yes: bool = True) -> None:
    with working(folder):
        from wellfounded.web.accounts.people import member_named
        from wellfounded.web.accounts.roles import State
        from wellfounded.web.accounts.standing import change

        member = member_named(name)
        if not yes:
            _refuse_to_leave_alone(name, member)
        changed = change(member, State(to))
    click.echo(f"{name}: {changed.role}, {changed.state}")


def _refuse_to_leave_alone(name: str, member: Member) -> None:
    from wellfounded.web.accounts.roles import State
    from wellfounded.web.cases.held import only_theirs
    from wellfounded.web.database.scope import bound

    with bound(organisation=member.organisation_id):
        alone = only_theirs(member) if member.state == State.CONFIRMED.value else 0
    if alone:
        raise click.UsageError(
            f"{name}: cases that nobody else there can open: {alone:,}; have them handed on at the "
            "desk first, or add --yes, and their applicants read that nobody there can open them"
        )
