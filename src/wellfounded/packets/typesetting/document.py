"""What has every document of ours?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper to be set. Every string in it is printed as it is, whatever signs it holds.

    ``title`` is in capitals where courts write it so. ``mark`` stands at the top of each page, such
    as ``DRAFT``. ``head`` is the name and A-Number that each page of a statement carries.
    ``language`` is the language of our own words in it.
    """

    template: ClassVar[str]
    title: str
    mark: str = ""
    head: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A label and what stands behind it; an empty value becomes a line to write on."""

    label: str
    value: str = ""
