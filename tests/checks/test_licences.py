from __future__ import annotations

from email.message import Message
from pathlib import Path

import pytest

from checks import licences


def about(**said: str | list[str]) -> Message:
    made = Message()
    for name, words in said.items():
        for each in [words] if isinstance(words, str) else words:
            made[name.replace("_", "-")] = each
    return made


@pytest.mark.parametrize(
    ("said", "means"),
    [
        (about(License_Expression="MPL-2.0", License="something else"), "MPL-2.0"),
        (about(License="MIT\n\nPermission is hereby granted"), "MIT"),
        (about(License="Apache License 2.0"), "Apache-2.0"),
        (about(Classifier=["License :: OSI Approved :: MIT License"]), "MIT"),
        (about(Classifier=["Programming Language :: Python"]), ""),
        (about(), ""),
    ],
)
def test_what_a_package_states(said: Message, means: str) -> None:
    assert licences.stated(said) == means


@pytest.mark.parametrize(
    ("expression", "may"),
    [
        ("MIT", True),
        ("OFL-1.1", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("GPL-3.0-only OR MIT", True),
        ("MIT AND OFL-1.1", True),
        ("MIT AND (GPL-2.0-only OR BSD-3-Clause)", True),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("LGPL-3.0-only", False),
        ("UNKNOWN", False),
    ],
)
def test_which_licences_are_allowed(expression: str, may: bool) -> None:
    assert licences.allowed(expression) is may


def lock(folder: Path, *lines: str) -> Path:
    path = folder / "all.txt"
    path.write_text("".join(f"{line} \\\n    --hash=sha256:00\n    # via x\n" for line in lines))
    return path


def test_a_package_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    (said,) = licences.faults(lock(tmp_path, "click==8.5.1", "no-such-package==1"))
    assert said == "no-such-package is not installed; run 'make setup'"


def test_a_package_of_another_platform_is_not_asked_for(tmp_path: Path) -> None:
    path = lock(tmp_path, "click==8.5.1", "no-such-package==1 ; sys_platform == 'plan9'")
    assert list(licences.named(path)) == ["click"]


@pytest.mark.parametrize(
    ("said", "fault"),
    [(about(License_Expression="GPL-3.0-only"), "is under 'GPL-3.0-only'"), (about(), "states no")],
)
def test_a_licence_not_allowed_or_not_stated_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Message, fault: str
) -> None:
    monkeypatch.setattr(licences, "metadata", lambda _: said)
    (found,) = licences.faults(lock(tmp_path, "click==8.5.1"))
    assert found.startswith(f"click {fault}")


def test_an_exception_is_let_through_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "metadata", lambda _: about(License="LGPL-3.0-only"))
    monkeypatch.setattr(licences, "EXCEPTIONS", {"click": "linked only, never changed"})
    assert list(licences.faults(lock(tmp_path, "click==8.5.1"))) == []


def test_every_package_of_ours_may_be_shipped() -> None:
    assert list(licences.faults(licences.LOCK)) == []
