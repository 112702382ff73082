"""Is a key on paper read as what was printed, and as nothing else?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.vault.offline_key import OfflineKey, read_public
from wellfounded.vault.paper import PaperError, on_paper, read_paper

KEY = OfflineKey("backup-harbor-2026", bytes(range(32)))
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
names = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)


@settings(deadline=None)
@given(names, st.binary(min_size=32, max_size=32))
def test_both_halves_come_back_from_their_lines(label: str, seed: bytes) -> None:
    key = OfflineKey(label, seed)
    assert OfflineKey.read(key.private_line) == key
    assert read_public(key.public_line) == (label, key.public)


@given(names, names, st.binary(max_size=100))
def test_bytes_of_any_length_come_back(kind: str, label: str, secret: bytes) -> None:
    assert read_paper(on_paper(kind, label, secret)) == (kind, label, secret)


def test_the_pair_is_the_one_that_x_wing_derives() -> None:
    """From the test vectors of draft-connolly-cfrg-xwing-kem."""
    seed = "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26"
    public = OfflineKey("x", bytes.fromhex(seed)).public.hex()
    assert public.startswith("e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5")
    assert public.endswith("859edb06eff389b27dce59844570216223593d4ba32d9abac8cd049040ef6534")


def test_the_private_line_is_short_enough_to_type() -> None:
    kind, label, *groups = KEY.private_line.split()
    assert (kind, label) == ("private-key", "backup-harbor-2026")
    assert [len(group) for group in groups] == [4] * 14


def test_small_letters_other_spaces_and_digits_that_look_like_letters() -> None:
    kind, label, rest = KEY.private_line.split(maxsplit=2)
    for typed in (
        rest.lower(),
        rest.replace(" ", "-"),
        rest.replace(" ", "\n  "),
        rest.replace(" ", ""),
        rest.replace("O", "0").replace("I", "1").replace("B", "8"),
    ):
        assert OfflineKey.read(f"  {kind.upper()}\t{label.title()} {typed}\n") == KEY


def test_every_misread_letter_is_noticed() -> None:
    line = KEY.private_line
    start = line.index(" ", line.index(" ") + 1) + 1
    for place in range(start, len(line)):
        if line[place] != " ":
            other = LETTERS[(LETTERS.index(line[place]) + 1) % 32]
            with pytest.raises(PaperError):
                OfflineKey.read(line[:place] + other + line[place + 1 :])
            with pytest.raises(PaperError):
                OfflineKey.read(line[:place] + line[place + 1 :])


def test_another_kind_another_label_or_no_key_is_refused_without_showing_it() -> None:
    line = KEY.private_line
    for typed, said in (
        ("", "this is no key"),
        ("private-key backup-harbor-2026", "this is no key"),
        (line.replace("2026", "2027"), "is wrong; compare"),
        (line + " A", "57 letters are no key"),
        (line + " Ñ9", "58 letters are no key"),
        (KEY.public_line, "this is a public-key, and a private-key belongs here"),
        (on_paper("private-key", "x", bytes(31)), "has 31 bytes, and should have 32"),
    ):
        with pytest.raises(PaperError, match=said) as refusal:
            OfflineKey.read(typed)
        assert line[-9:] not in str(refusal.value)
    with pytest.raises(PaperError, match="this is a private-key, and a public-key belongs here"):
        read_public(line)


def test_a_key_hides_its_seed_and_refuses_what_is_none() -> None:
    assert "seed" not in repr(KEY)
    assert OfflineKey.random("a").seed != OfflineKey.random("a").seed
    with pytest.raises(ValueError, match="32 bytes"):
        OfflineKey("a", bytes(31))
    for name in ("", "Harbor", "a b", "a" * 41, "-a"):
        with pytest.raises(ValueError, match="no name here"):
            on_paper("private-key", name, bytes(32))
