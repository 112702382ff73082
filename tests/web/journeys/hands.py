"""What can somebody do on a page? Look at it, fill in its boxes, and go where it leads.

How it is done is said by who does it: a ``Person`` at a browser, or somebody ``WithoutBrowser``.
What stands on a page is named by CSS selectors.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlsplit

Tab = TypeVar("Tab")


@dataclass
class Hands(ABC, Generic[Tab]):
    """Somebody at one page, on a site at ``address``."""

    tab: Tab
    address: str
    language: str = "en"

    @property
    @abstractmethod
    def at(self) -> str:
        """The address of the page."""

    @property
    @abstractmethod
    def reads(self) -> str:
        """What the page says."""

    @abstractmethod
    def opens(self, place: str) -> None:
        """Go to an address of the site, in her language."""

    @abstractmethod
    def sees(self, what: str) -> int:
        """How many of these there are."""

    @abstractmethod
    def texts(self, what: str) -> list[str]:
        """The words of each of these."""

    @abstractmethod
    def ticks(self, box: str) -> None:
        """Tick a box, or choose a tile."""

    @abstractmethod
    def types(self, box: str, words: str) -> None:
        """Write words into a box, in place of what stands there."""

    @abstractmethod
    def picks(self, box: str, code: str) -> None:
        """Choose from a list that opens."""

    @abstractmethod
    def opens_fold(self, inside: str) -> None:
        """Open what this is folded away in, if it is."""

    @abstractmethod
    def follows(self, link: str) -> None:
        """Press the first link or button that is so called, and go where it leads."""

    @abstractmethod
    def brings(self, button: str) -> bytes:
        """The file that a button brings."""

    @property
    def place(self) -> str:
        """Where she is, without the language."""
        return urlsplit(self.at).path.split("/", 2)[2]
