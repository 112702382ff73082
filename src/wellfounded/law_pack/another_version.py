"""What does another version of the law make of the same cases?

The rules are made when the law is first read, so two versions need two processes. The other one is
begun with what is laid over it; it answers questions and ends.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, ParamSpec, Self, TypeVar

from wellfounded.laid_over import LaidOver, Pack, laid, lay
from wellfounded.law.recheck.standing import Standing, stand
from wellfounded.law.what_moved import Law, Move, moves, only_in_one
from wellfounded.law_pack.fitting import law_with
from wellfounded.law_pack.office import installed, read_pack
from wellfounded.law_pack.refusal import PackRefused
from wellfounded.logic import Known

HERE: Final = "here"
RELEASE: Final = "release"
P = ParamSpec("P")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of the law, and how people call it."""

    name: str
    over: LaidOver

    @property
    def here(self) -> bool:
        """Whether it is the one of this process."""
        return self.over == laid()


def version(called: str, *, newer: bool) -> Version:
    """``here``, ``release``, or a signed pack by its file; ``newer`` than the one in force.

    Raises:
        PackRefused: it is not signed, was changed, is signed by somebody this office does not
            trust, is no newer than the one in force though it has to be, or does not fit.
        OSError: the file cannot be read.
    """
    if called == HERE:
        return Version(name=_called_here(laid().pack), over=laid())
    if called == RELEASE:
        return Version(name="the law as released", over=LaidOver())
    pack, before = read_pack(Path(called)), installed()
    if newer and before is not None and pack.serial < before.serial:
        raise PackRefused(
            f"{called}: number {pack.serial} is older than the pack in force, number "
            f"{before.serial} of {before.day}; compare against it with --against"
        )
    law_with(pack)
    name = f"law pack {pack.serial} of {pack.day}, by {pack.publisher}"
    return Version(name=name, over=LaidOver(pack=pack, by_hand=laid().by_hand))


def _called_here(pack: Pack | None) -> str:
    return f"the law here, with pack {pack.serial} of {pack.day}" if pack else "the law here"


class Asked:
    """A version of the law that answers questions; in a process of its own if it is not ours."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        if not self.version.here:
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=lay,
                initargs=(self.version.over,),
            )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        wrong: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def __call__(self, question: Callable[P, Answer], *args: P.args, **kwargs: P.kwargs) -> Answer:
        """What this version answers; the question is a function of a module."""
        if self._pool is None:
            return question(*args, **kwargs)
        return self._pool.submit(question, *args, **kwargs).result()


def standings(cases: Sequence[Known]) -> list[Standing]:
    """What stands for each case."""
    return [stand(known) for known in cases]


def every_move() -> tuple[Move, ...]:
    """Every move that the version knows of which is asked."""
    return tuple(moves(Law.here()))


def touched_by(given: Sequence[Move]) -> Mapping[str, tuple[Move, ...]]:
    """These moves, by the rules and days that they touch in the process that is asked."""
    found: dict[str, list[Move]] = {}
    for move in given:
        for id in move.rules:
            found.setdefault(id, []).append(move)
    return {id: tuple(touching) for id, touching in found.items()}


def moves_between(here: Asked, there: Asked) -> Mapping[str, tuple[Move, ...]]:
    """The moves that only one of two versions has, by the rules and days they touch in either."""
    added, taken_back = only_in_one(here(every_move), there(every_move))
    found = dict(here(touched_by, taken_back))
    for id, touching in there(touched_by, added).items():
        found[id] = (*touching, *found.get(id, ()))
    return found
