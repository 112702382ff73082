"""Which paper shows what, and what is still to be had? The command ``evidence``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.evidence_library import library
from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.facts import Case

OF_A_CASE = "of"
lang_option = click.option(
    "--lang", default="en", show_default=True, help="The language of the words."
)


class OfACase(click.Group):
    """A group that takes a case file where it finds no command of its own."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read ``evidence CASE`` as ``evidence of CASE``."""
        named = next((one for one in args if not one.startswith("-")), None)
        if named is not None and named not in self.commands:
            args = [OF_A_CASE, *args]
        return super().parse_args(ctx, args)


@click.group(cls=OfACase, subcommand_metavar="[CASE | COMMAND] ...")
def evidence() -> None:
    """Which paper and which person show what, and what is open, in the case file CASE.

    A fact on which the case rests, with nothing that shows it and no reason why nothing can be
    had, stops the filing. Exit code 1 means that something stops it.

    Example: wellfounded evidence answers.toml --as-of 2026-07-01
    """


@evidence.command(OF_A_CASE, hidden=True)
@case_argument
@as_of_option
@lang_option
@json_option
@click.pass_context
def of(context: click.Context, case: Case, as_of: date, lang: str, as_json: bool) -> None:
    """Print the matrix of CASE, what is found, and whether it is ready to go in.

    Example: wellfounded evidence answers.toml --as-of 2026-07-01
    """
    from wellfounded.cli.evidence_json import matrix_json
    from wellfounded.cli.evidence_view import print_matrix
    from wellfounded.evidence import lint, matrix, ready
    from wellfounded.languages import Language

    language = Language(lang)
    made = matrix(case, as_of)
    found = lint(made)
    if as_json:
        document = matrix_json(made, found, language)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_matrix(made, found, language)
    context.exit(0 if ready(found) else 1)


@evidence.command()
@case_argument
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="KIND",
    help="Add a kind of claim that no answer names, such as gender (repeatable).",
)
@as_of_option
@lang_option
@json_option
def suggest(case: Case, kinds: tuple[str, ...], as_of: date, lang: str, as_json: bool) -> None:
    """Say what is ordinarily to be had for the kinds of claim in CASE, and what is dangerous.

    Example: wellfounded evidence suggest answers.toml --kind gangs
    """
    from wellfounded.cli.evidence_json import kind_json
    from wellfounded.cli.evidence_view import print_suggestions
    from wellfounded.evidence import suggestions
    from wellfounded.languages import Language

    language = Language(lang)
    found = suggestions(case, as_of, kinds)
    if as_json:
        document = [kind_json(kind, language) for kind in found]
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_suggestions(found, language)


@evidence.command()
@case_argument
@as_of_option
@lang_option
@json_option
def requests(case: Case, as_of: date, lang: str, as_json: bool) -> None:
    """Say which records of the government are worth asking for, and how. Nothing is sent.

    Example: wellfounded evidence requests answers.toml
    """
    from wellfounded.cli.evidence_json import request_json
    from wellfounded.cli.evidence_view import print_requests
    from wellfounded.evidence import to_ask
    from wellfounded.languages import Language

    language = Language(lang)
    found = to_ask(case)
    if as_json:
        document = [request_json(one, as_of, language) for one in found]
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_requests(found, as_of, language)


evidence.add_command(library)
