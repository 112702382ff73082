"""In which order do letters stand on a line that mixes writing directions?

The Unicode Bidirectional Algorithm (UAX #9) without explicit embeddings, overrides and isolates:
those marks are taken out of the text before it comes here.
"""

import re
from unicodedata import bidirectional

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_BRACKETS = dict(zip("([{〈《「『【", ")]}〉》」』】", strict=True))
_NEUTRAL = {"B", "S", "WS", "ON"}
_DIRECTION = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def has_right_to_left(text: str) -> bool:
    """Whether any letter of ``text`` runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def base_level(text: str) -> int:
    """1 when the first letter with a direction runs right to left, else 0 (rules P2, P3)."""
    for character in text:
        kind = bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> list[int]:
    """Embedding level of each character of one line; odd runs right to left."""
    kinds = [bidirectional(character) or "L" for character in text]
    shown = [at for at, kind in enumerate(kinds) if kind != "BN"]
    types = [kinds[at] for at in shown]
    start = "R" if base else "L"
    _resolve_weak(types, start)
    _resolve_brackets([text[at] for at in shown], types, start)
    _resolve_neutral(types, start)
    result = [-1] * len(text)
    for at, kind in zip(shown, types, strict=True):
        odd = base % 2
        result[at] = base + (kind != "R" if odd else {"L": 0, "R": 1}.get(kind, 2))
    _fill_hidden(result, base)
    _reset_trailing(kinds, result, base)
    return result


def visual_order(runs: list[int]) -> list[int]:
    """Indices of ``runs`` (their levels, in reading order) from left to right (rule L2)."""
    order = list(range(len(runs)))
    if not runs:
        return order
    lowest_odd = min((level for level in runs if level % 2), default=max(runs) + 1)
    for level in range(max(runs), lowest_odd - 1, -1):
        at = 0
        while at < len(order):
            if runs[order[at]] < level:
                at += 1
                continue
            end = at
            while end < len(order) and runs[order[end]] >= level:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = end
    return order


def _resolve_weak(types: list[str], start: str) -> None:
    """Rules W1 to W7."""
    previous, strong = start, start
    for at, kind in enumerate(types):
        kind = previous if kind == "NSM" else kind
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        types[at] = previous = kind
    types[:] = ["R" if kind == "AL" else kind for kind in types]
    for at in range(1, len(types) - 1):
        before, kind, after = types[at - 1 : at + 2]
        if before == after and ((kind == "ES" and before == "EN") or kind == "CS"):
            types[at] = before if before in {"EN", "AN"} else kind
    for step in (1, -1):
        ordered = range(len(types))[::step]
        for at in ordered:
            if types[at] == "ET" and 0 <= at - step < len(types) and types[at - step] == "EN":
                types[at] = "EN"
    strong = start
    for at, kind in enumerate(types):
        if kind in {"L", "R"}:
            strong = kind
        elif kind in {"ES", "ET", "CS"}:
            types[at] = "ON"
        elif kind == "EN" and strong == "L":
            types[at] = "L"


def _resolve_brackets(characters: list[str], types: list[str], start: str) -> None:
    """Rule N0: a pair of brackets takes one direction."""
    for opening, closing in sorted(_pairs(characters, types)):
        inside = {_DIRECTION.get(kind) for kind in types[opening + 1 : closing]}
        if start in inside:
            direction = start
        elif inside & {"L", "R"}:
            before = [_DIRECTION[kind] for kind in types[:opening] if kind in _DIRECTION]
            other = "L" if start == "R" else "R"
            direction = other if (before[-1:] or [start]) == [other] else start
        else:
            continue
        types[opening] = types[closing] = direction


def _pairs(characters: list[str], types: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    found = []
    for at, character in enumerate(characters):
        if types[at] not in _NEUTRAL:
            continue
        if character in _BRACKETS:
            waiting.append((_BRACKETS[character], at))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == character:
                found.append((waiting[depth][1], at))
                del waiting[depth:]
                break
    return found


def _resolve_neutral(types: list[str], start: str) -> None:
    """Rules N1 and N2."""
    at = 0
    while at < len(types):
        if types[at] not in _NEUTRAL:
            at += 1
            continue
        end = at
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        before = _DIRECTION[types[at - 1]] if at else start
        after = _DIRECTION[types[end]] if end < len(types) else start
        types[at:end] = [before if before == after else start] * (end - at)
        at = end


def _fill_hidden(result: list[int], base: int) -> None:
    previous = base
    for at, level in enumerate(result):
        previous = result[at] = previous if level < 0 else level


def _reset_trailing(kinds: list[str], result: list[int], base: int) -> None:
    """Rule L1: white space at the end of a line stands at the base level."""
    for at in range(len(kinds) - 1, -1, -1):
        if kinds[at] not in {"WS", "BN", "B", "S"}:
            break
        result[at] = base
