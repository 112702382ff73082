"""Compiles the message catalogues while the package is built."""

from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LOCALE = "src/wellfounded/locale"


class CompileCatalogues(BuildHookInterface):  # type: ignore[type-arg]
    """Writes one compiled catalogue for each language."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile before hatchling collects the files."""
        for language in Path(self.root, LOCALE).iterdir():
            compile_language(language)


def compile_language(language: Path) -> None:
    """Join the catalogues in the folder of a language in the one that the program reads."""
    whole = Catalog(locale=language.name, fuzzy=False)
    for po in sorted(language.glob("*.po")):
        with po.open("rb") as source:
            for message in read_po(source, locale=language.name):
                if message.id:
                    whole[message.id] = message
    target = language / "LC_MESSAGES" / "wellfounded.mo"
    target.parent.mkdir(exist_ok=True)
    with target.open("wb") as stream:
        write_mo(stream, whole)
