"""What do the tests of law packs share? An office with a folder of its own, and a publisher."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wellfounded.law_pack import office
from wellfounded.law_pack.signature import new_key, public_half, seed_in, signed

PACK = """
[pack]
serial = 2
day = 2026-12-01
publisher = "Law Desk"

[authorities]
checked = 2026-12-01

[authorities.order."An invented order (D. Mass. Nov. 30, 2026)"]
title = "The yearly fee is stayed"
from = 2026-11-30
tag = "?"
volatility = "court_action"

[authorities.regulation."8 CFR 1240.11(h)"]
title = "Cooperative agreements, before a judge"
from = 2019-11-19
also = "84 FR 63994"
tag = "?"
volatility = "court_action"
states = [
    { state = "challenged", from = 2025-10-15, by = "U.T. v. Noem (D.D.C.)" },
    { state = "vacated", from = 2026-11-30, by = "An invented order (D. Mass. Nov. 30, 2026)" },
]

[tables.program]
checked = 2026-12-01
tag = "?"

[tables.program.program]
title = "Whether the refugee program takes and admits people"
rows = [
    { value = "open", to = 2025-01-26, authority = "INA 207(c)(1)" },
    { value = "suspended", from = 2025-01-27, to = 2026-11-30, authority = "INA 207(c)(1)" },
    { value = "open", from = 2026-12-01, authority = "An invented order (D. Mass. Nov. 30, 2026)" },
]
"""
"""A pack with one authority that is new, one that moved, and one dated value."""

LONGER_WAIT = """
[pack]
serial = 3
day = 2026-12-01
publisher = "Law Desk"

[tables.work_permit_waits]
checked = 2026-12-01
tag = "?"

[tables.work_permit_waits.to_ask]
title = "Wait before an asylum applicant asks for a work permit"
unit = "days"
starts = "The receipt of a complete asylum form."
who = "person"
done = "passed"
next_business_day = false
more_time = "Delay by the applicant is not counted."
day = "work.first_day_to_ask"
met_by = ["i765_received"]
rows = [
    { value = 150, to = 2026-12-31, authority = "8 CFR 208.7(a)(1)(i)" },
    { value = 365, from = 2027-01-01, authority = "91 FR 8616" },
]
"""
"""A pack by which the wait for a work permit grows from 150 to 365 days."""

Program = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an office that has taken nothing."""
    folder = tmp_path / "law"
    monkeypatch.setenv(office.VARIABLE, str(folder))
    return folder


@pytest.fixture
def seed() -> bytes:
    """A publisher's key."""
    return seed_in(new_key(), "publisher.key")


@pytest.fixture
def publish(tmp_path: Path, seed: bytes) -> Callable[[str], Path]:
    """Sign a text as the publisher."""

    def sign(text: str) -> Path:
        path = tmp_path / "published.toml"
        path.write_bytes(signed(text.encode(), seed))
        return path

    return sign


@pytest.fixture
def trusting(here: Path, seed: bytes) -> Path:
    """The folder of an office that trusts the publisher."""
    office.trust("Law Desk", public_half(seed))
    return here


@pytest.fixture
def program(here: Path) -> Program:
    """Run ``wellfounded`` as a program of its own, so that it reads the law anew."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        code = "import sys; from wellfounded.cli.main import main; sys.exit(main())"
        return subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, office.VARIABLE: str(here)},
        )

    return run
