"""Is a law pack taken only when it is sound, and is nothing written when it is refused?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.law_pack.conftest import LONGER_WAIT, PACK
from wellfounded.law_pack import office
from wellfounded.law_pack.refusal import PackRefused
from wellfounded.law_pack.signature import new_key, seed_in, signed
from wellfounded.law_pack.taking import take

Publish = Callable[[str], Path]


def everything_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, by name."""
    return {path.name: path.read_bytes() for path in folder.glob("*")}


def test_a_sound_pack_is_taken_and_says_what_it_changes(trusting: Path, publish: Publish) -> None:
    pack, found = take(publish(PACK))
    assert (pack.serial, pack.signed_by) == (2, "Law Desk")
    added = {(one.subject, one.after, one.authority) for one in found.added}
    order = "An invented order (D. Mass. Nov. 30, 2026)"
    assert added >= {
        (order, "in force", order),
        ("8 CFR 1240.11(h)", "vacated", order),
        ("program.program", "open", order),
    }
    program = next(one for one in found.added if one.after == "open")
    assert "refugees.program_open" in program.rules
    (back,) = found.taken_back
    assert (back.subject, back.authority) == ("program.program", "Executive Order 14163")
    assert everything_in(trusting)[office.PACK] == publish(PACK).read_bytes()


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("serial = 2", "serial = 0", r"\[pack\] serial = 0; write a number from 1 on"),
        ("serial = 2", "serial = true", r"\[pack\] serial = True"),
        ("serial = 2", "", r"\[pack\] lacks 'serial'"),
        ("day = 2026-12-01", "day = 2026-12-01T00:00:00", r"\[pack\] day = .*; write a date"),
        ("day = 2026-12-01", "day = 2026-11-20", r"this release was checked on .* and is newer"),
        ("day = 2026-12-01", "when = 2026-12-01", r"\[pack\] has no 'when'"),
        ("[pack]", "[pakc]", r"it has no \[pack\]"),
        ("[tables.program]", "[tabels.program]", "there is no part 'tabels'"),
        ("[tables.program", "[tables.progam", r"tables.progam: .*; did you mean 'program'\?"),
        ("program.program]", "program.progam]", r"progam: there is no such table; did you mean"),
        ("from = 2026-12-01,", "from = 2026-12-02,", "program, row 3: .* leaves a gap"),
        ("from = 2026-12-01,", "from = 2026-11-30,", "program, row 3: .* overlaps the row"),
        ('"open", to = 2025-01-26', '"open", from = 2020-01-01, to = 2025-01-26', "row 1: a gap"),
        ("from = 2026-12-01,", "from = 2026-12-01, to = 2027-01-01,", "row 3: a gap after"),
        ('"open", from', '"opne", from', "row 3: no rule .* the value 'opne'; did you mean 'open'"),
        ('"open", from', "7, from", "row 3: 7 is not of the kind used there"),
        ('title = "Whether', 'unit = "USD"\ntitle = "Whether', "its unit is 'USD', not ''"),
        ('title = "Whether', 'waivable = 1\ntitle = "Whether', "there is no 'waivable'"),
        (
            'authority = "INA 207(c)(1)"',
            'authority = "INA 999"',
            "row 1: no authority is .*INA 999",
        ),
        ('by = "U.T. v. Noem', 'by = "U.T. v. Nobody', "states, row 1: no authority is registered"),
        (
            '"vacated", from = 2026-11-30',
            '"vacated", from = 2025-10-14',
            "states, row 2: it begins",
        ),
        ("[authorities.order", "[authorities.ordre", "'ordre' is not a valid Kind"),
        ('tag = "?"\nvolatility', "volatility", "lacks 'tag'|'tag'"),
        (
            "[authorities]",
            '[editions]\n"I-588" = [{ date = 2026-12-01 }]\n[authorities]',
            "I-588: ",
        ),
        (
            "[authorities]",
            '[editions]\n"I-589" = [{ date = 2026, grace = "" }]\n[authorities]',
            "I-589, row 1: its date is 2026",
        ),
    ],
)
def test_a_faulty_pack_is_refused_where_it_is_wrong(
    trusting: Path, publish: Publish, right: str, wrong: str, says: str
) -> None:
    assert right in PACK
    before = everything_in(trusting)
    with pytest.raises(PackRefused, match=says):
        take(publish(PACK.replace(right, wrong)))
    assert everything_in(trusting) == before


@pytest.mark.parametrize("text", ["[pack", "\xff", "[pack]\nserial = 1\nday = 2026-12-01\n"])
def test_what_is_no_pack_is_refused(trusting: Path, publish: Publish, text: str) -> None:
    with pytest.raises(PackRefused, match=r"published.toml: "):
        take(publish(text))


def test_a_pack_that_nobody_signed_is_refused(trusting: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.toml"
    plain.write_text(PACK, encoding="utf-8")
    with pytest.raises(PackRefused, match="it is not signed"):
        take(plain)


@pytest.mark.parametrize("at", [40, 200, -5])
def test_one_changed_byte_is_refused(trusting: Path, publish: Publish, at: int) -> None:
    path = publish(PACK)
    content = bytearray(path.read_bytes())
    content[at] = ord("0") if content[at] != ord("0") else ord("1")
    path.write_bytes(content)
    before = everything_in(trusting)
    with pytest.raises(PackRefused, match=r"changed after it was signed"):
        take(path)
    assert everything_in(trusting) == before


def test_somebody_else_s_signature_is_refused(trusting: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_bytes(signed(PACK.encode(), seed_in(new_key(), "x")))
    with pytest.raises(PackRefused, match=r"this office does not trust .*: wellfounded law trust"):
        take(path)


@pytest.mark.parametrize(("serial", "says"), [(1, "is older than"), (2, "is the same as")])
def test_an_older_pack_is_refused(trusting: Path, publish: Publish, serial: int, says: str) -> None:
    take(publish(PACK))
    before = everything_in(trusting)
    with pytest.raises(PackRefused, match=f"number {serial} {says} the pack in force, number 2"):
        take(publish(PACK.replace("serial = 2", f"serial = {serial}")))
    assert everything_in(trusting) == before
    assert take(publish(PACK.replace("serial = 2", "serial = 3")))[0].serial == 3


def test_a_key_is_trusted_by_name_and_no_more(trusting: Path, publish: Publish) -> None:
    with pytest.raises(PackRefused, match="another key has this name"):
        office.trust("Law Desk", "0" * 64)
    with pytest.raises(PackRefused, match="no public key"):
        office.trust("Other", "xyz")
    take(publish(PACK))
    office.distrust("Law Desk")
    with pytest.raises(PackRefused, match=r"It is the pack in force here: move it away"):
        office.installed()


def test_a_pack_changed_where_it_lies_is_refused(trusting: Path, publish: Publish) -> None:
    take(publish(PACK))
    lies = trusting / office.PACK
    lies.write_bytes(lies.read_bytes().replace(b'"suspended"', b'"open"'))
    with pytest.raises(PackRefused, match="It is the pack in force here"):
        office.installed()


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ('who = "person"', 'who = "cat"', "write who = person or government"),
        ("value = 365", "value = -365", "-365 'days' is no time"),
        ("value = 365", 'value = "no limit"', "'no limit' is not of the kind used there"),
        ('unit = "days"', 'unit = "years"', "its unit is 'years', not 'days'"),
    ],
)
def test_a_faulty_time_limit_is_refused(
    trusting: Path, publish: Publish, right: str, wrong: str, says: str
) -> None:
    assert right in LONGER_WAIT
    with pytest.raises(PackRefused, match=rf"work_permit_waits[., ]+to_ask.*{says}"):
        take(publish(LONGER_WAIT.replace(right, wrong, 1)))
    assert office.PACK not in everything_in(trusting)


def test_new_editions_and_a_new_country_are_taken(trusting: Path, publish: Publish) -> None:
    text = (
        '[pack]\nserial = 1\nday = 2026-12-01\npublisher = "Law Desk"\n'
        '[editions]\n"I-589" = [{ date = 2026-12-01, fingerprint = "" }]\n'
        '[tables.births]\nchecked = 2026-12-01\ntag = "?"\n'
    )
    country = (
        '[tables.countries.BF]\ntitle = "Burkina Faso"\nchecked = 2026-12-01\ntag = "?"\n'
        "residence = 2026-12-01\npresence = 2026-12-01\n"
        'rows = [{ value = "designated", from = 2025-01-20, authority = "INA 244(b)(3)(C)" }]\n'
    )
    found = take(publish(text + country))[1]
    assert (found.editions, found.looked_at) == (("I-589",), ("countries.BF",))
    lacking = country.replace("presence = 2026-12-01\n", "")
    with pytest.raises(PackRefused, match="'presence' is missing"):
        take(publish((text + lacking).replace("serial = 1", "serial = 2")))
    assert date(2026, 12, 1) in {one.date for one in _editions(publish(text), "I-589")}


def _editions(path: Path, form: str) -> tuple[object, ...]:
    from wellfounded.forms.official.known import editions_with

    return editions_with(office.read_pack(path))[form].editions
