"""Which errors are the input's, to be answered in one line?"""

from __future__ import annotations

import sys

from wellfounded.facts import CaseFileError
from wellfounded.languages import UnknownLanguage
from wellfounded.law.rulebook import UnknownRule
from wellfounded.law.screening import BeforeTheRules

REFUSALS: tuple[type[Exception], ...] = (
    CaseFileError,
    UnknownLanguage,
    UnknownRule,
    BeforeTheRules,
)


class MissingExtra(RuntimeError):
    """A command needs an extra that is not installed."""

    def __init__(self, extra: str, missing: ImportError) -> None:
        super().__init__(
            f"this command needs the extra [{extra}] ({missing.name} is not installed); "
            f"install it with: pip install 'wellfounded[{extra}]'"
        )


def refusal(wrong: Exception) -> str | None:
    """One line that names the thing, the place and the fix; None if it is a fault of ours."""
    if isinstance(wrong, OSError) and wrong.filename:
        return f"{wrong.filename}: {wrong.strerror}; check the name and the permissions"
    kinds = (*REFUSALS, MissingExtra, *_of_the_law(), *_of_the_forms_room(), *_of_the_site())
    return " ".join(str(wrong).split()) if isinstance(wrong, kinds) else None


def _of_the_law() -> tuple[type[Exception], ...]:
    """Refusals of the law, of tables, of USCIS and of papers, if a command brought them in."""
    return tuple(
        getattr(sys.modules[room], name)
        for room, name in (
            ("wellfounded.law.precedent.registry", "UnknownDecision"),
            ("wellfounded.law.precedent.registry", "UnknownElement"),
            ("wellfounded.law.what_moved", "OutOfOrder"),
            ("wellfounded.law.fees", "NoSuchFee"),
            ("wellfounded.law.filing", "NoSuchFiling"),
            ("wellfounded.law.authorities", "UnknownAuthority"),
            ("wellfounded.preparation.sheet", "NoSuchSheet"),
            ("wellfounded.explained.shelf", "NoSuchPage"),
            ("wellfounded.explained.page", "FaultyPage"),
            ("wellfounded.evidence.suggestions", "NoSuchKindOfClaim"),
            ("wellfounded.evidence.library", "FaultyShelf"),
            ("wellfounded.evidence.library", "FaultyEntry"),
            ("wellfounded.packets.assembling", "AssemblyFailed"),
            ("wellfounded.law_pack.refusal", "PackRefused"),
            ("wellfounded.caseload.unreadable", "Unreadable"),
            ("wellfounded.case_status.refusals", "NoStatus"),
            ("wellfounded.case_status.history", "DamagedHistory"),
            ("wellfounded.papers.refusal", "PaperRefused"),
            ("wellfounded.directory.refusal", "DirectoryRefused"),
            ("wellfounded.spoken.refusal", "ClipRefused"),
            ("wellfounded.outcomes.release.refusal", "ReleaseRefused"),
            ("wellfounded.outcomes.decisions.refusal", "NoMart"),
            ("wellfounded.outcomes.acceptance.reference", "NoReference"),
            ("wellfounded.outcomes.definitions.definition", "NoDefinition"),
            ("wellfounded.outcomes.cube.refusal", "NoCube"),
        )
        if room in sys.modules
    )


def _of_the_forms_room() -> tuple[type[Exception], ...]:
    """Refusals of the forms room, if a command brought it in: it is an extra, and slow to load."""
    room = sys.modules.get("wellfounded.forms.official.refusals")
    return (room.FormRefusal,) if room else ()


def _of_the_site() -> tuple[type[Exception], ...]:
    """Refusals of the site and its vault, if a command brought them in."""
    return tuple(
        getattr(sys.modules[room], name)
        for room, name in (
            ("wellfounded.vault.keyring", "KeyringError"),
            ("wellfounded.vault.paper", "PaperError"),
            ("wellfounded.web.home", "HomeError"),
            ("wellfounded.web.database.unsound", "Unsound"),
            ("wellfounded.web.keeping.refusal", "Refused"),
        )
        if room in sys.modules
    )
