"""Is each way of changing the record noticed, and its first place named?"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault.chain import NOTHING, ChainError, Head, Link, verify_chain

CHAIN = UUID(int=1)
digests = st.binary(min_size=32, max_size=32)
numbers = st.integers(0, 2**64 - 1)
EDITS: dict[str, st.SearchStrategy[Any]] = {
    "hour": numbers,
    "actor": st.uuids(),
    "action": st.from_regex(r"[a-z][a-z0-9_.:/-]{0,62}", fullmatch=True),
    "object": st.uuids(),
    "detail_digest": digests,
    "serial": numbers,
}


def chained(links: Iterable[Link]) -> list[Link]:
    """The links, numbered anew and each with the hash of the one before."""
    done: list[Link] = []
    for seq, link in enumerate(links, 1):
        previous = done[-1].hash if done else NOTHING
        done.append(replace(link, seq=seq, previous=previous))
    return done


WHOLE = chained(
    Link(
        chain=CHAIN,
        seq=1,
        hour=497_000 + n,
        actor=UUID(int=n % 3),
        action="lawyer:answer.read",
        object=UUID(int=n),
        detail_digest=bytes([n]) * 32,
        serial=n // 4,
    )
    for n in range(12)
)
HEAD = Head.of(WHOLE[-1])
places = st.integers(0, len(WHOLE) - 1)


def broken_at(links: list[Link], head: Head | None = None) -> int:
    with pytest.raises(ChainError) as refusal:
        verify_chain(links, head)
    assert refusal.value.chain == CHAIN
    return refusal.value.seq


def test_the_chain_as_written_passes_with_any_head_that_was_its_own() -> None:
    assert verify_chain(WHOLE) == HEAD
    for link in WHOLE:
        assert verify_chain(iter(WHOLE), Head.of(link)) == HEAD
    assert verify_chain([]) is None


@given(place=places, edit=st.sampled_from(sorted(EDITS)), data=st.data())
def test_an_edited_link(place: int, edit: str, data: st.DataObject) -> None:
    edited = replace(WHOLE[place], **{edit: data.draw(EDITS[edit])})
    if edited != WHOLE[place]:
        links = [*WHOLE[:place], edited, *WHOLE[place + 1 :]]
        assert broken_at(links, HEAD) == place + 1


@given(places)
def test_a_deleted_link(place: int) -> None:
    assert broken_at(WHOLE[:place] + WHOLE[place + 1 :], HEAD) == place + 1


@given(places, places)
def test_two_links_that_changed_places(one: int, other: int) -> None:
    if one != other:
        links = list(WHOLE)
        links[one], links[other] = links[other], links[one]
        assert broken_at(links) == min(one, other) + 1


@given(places)
def test_a_chain_that_was_cut(place: int) -> None:
    assert verify_chain(WHOLE[:place]) == (Head.of(WHOLE[place - 1]) if place else None)
    assert broken_at(WHOLE[:place], HEAD) == place + 1


@given(places, places)
def test_a_link_that_was_put_in(place: int, copied: int) -> None:
    links = [*WHOLE[:place], WHOLE[copied], *WHOLE[place:]]
    assert broken_at(links, HEAD) in (place + 1, place + 2)


@given(places)
def test_a_chain_written_anew_passes_alone_and_fails_before_a_witness(place: int) -> None:
    edited = replace(WHOLE[place], actor=UUID(int=99))
    anew = chained([*WHOLE[:place], edited, *WHOLE[place + 1 :]])
    assert verify_chain(anew) != HEAD
    assert broken_at(anew, HEAD) == len(WHOLE)
    for witnessed in range(len(WHOLE)):
        if witnessed < place:
            assert verify_chain(anew, Head.of(WHOLE[witnessed])) is not None
        else:
            assert broken_at(anew, Head.of(WHOLE[witnessed])) == witnessed + 1


def test_a_link_of_another_chain_or_another_beginning() -> None:
    foreign = replace(WHOLE[5], chain=UUID(int=2))
    assert broken_at([*WHOLE[:5], foreign, *WHOLE[6:]]) == 6
    assert broken_at([*WHOLE[:5], foreign]) == 6
    begun = replace(WHOLE[0], previous=b"x" * 32)
    assert broken_at([begun, *WHOLE[1:]]) == 1
    assert broken_at([], HEAD) == 1
    with pytest.raises(ChainError, match="not the one that was witnessed"):
        verify_chain(WHOLE, replace(HEAD, chain=UUID(int=2)))


@given(st.data())
def test_no_two_links_have_one_hash(data: st.DataObject) -> None:
    edit = data.draw(st.sampled_from([*sorted(EDITS), "chain", "seq", "previous"]))
    drawn = {**EDITS, "chain": st.uuids(), "seq": numbers, "previous": digests}[edit]
    other = replace(WHOLE[3], **{edit: data.draw(drawn)})
    assert (other.hash == WHOLE[3].hash) == (other == WHOLE[3])


def test_what_is_no_link_is_refused() -> None:
    link = WHOLE[0]
    numbers_refused: list[dict[str, Any]] = [{"seq": -1}, {"hour": 2**64}, {"serial": -1}]
    for wrong in numbers_refused:
        with pytest.raises(ValueError, match="number"):
            replace(link, **wrong)
    digests_refused: list[dict[str, Any]] = [{"detail_digest": b""}, {"previous": bytes(31)}]
    for wrong in digests_refused:
        with pytest.raises(ValueError, match="32 bytes"):
            replace(link, **wrong)
    for action in ("", "Read", "read\n", "прочёл", "a" * 64):
        with pytest.raises(ValueError, match="no action"):
            replace(link, action=action)
