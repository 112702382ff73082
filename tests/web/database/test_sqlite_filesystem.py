"""Is a file on another machine refused?"""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db.utils import ConnectionHandler

from wellfounded.web.database.choice import cases
from wellfounded.web.database.sqlite import filesystem
from wellfounded.web.database.sqlite.filesystem import known_mounts, refuse_remote
from wellfounded.web.database.unsound import Unsound
from wellfounded.web.home import Home

NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "davfs")
CLUSTER = ("glusterfs", "ocfs2", "gfs2", "vboxsf")
FUSE = ("fuse", "fuse.sshfs", "fuse.rclone", "fuse.s3fs")
LOCAL = "/dev/sda1 / ext4 rw 0 0\nproc /proc proc rw 0 0\n"


def mounted(kind: str, place: Path) -> str:
    return f"{LOCAL}there:/share {place} {kind} rw 0 0\n"


@pytest.mark.parametrize("kind", [*NETWORK, *CLUSTER, *FUSE])
def test_a_file_over_the_network_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(Unsound, match=rf"lies on {kind}.*a disk of this machine, or use Postgre"):
        refuse_remote(tmp_path / "office" / "cases.db", mounted(kind, tmp_path))


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk"])
def test_a_file_of_this_machine_is_taken(tmp_path: Path, kind: str) -> None:
    refuse_remote(tmp_path / "cases.db", mounted(kind, tmp_path))


def test_the_nearest_mount_counts(tmp_path: Path) -> None:
    inner = f"/dev/sdb1 {tmp_path}/disk ext4 rw 0 0\n"
    refuse_remote(tmp_path / "disk" / "cases.db", mounted("nfs", tmp_path) + inner)
    with pytest.raises(Unsound):
        refuse_remote(tmp_path / "disks" / "cases.db", mounted("nfs", tmp_path) + inner)


def test_the_last_of_two_mounts_on_one_place_counts(tmp_path: Path) -> None:
    with pytest.raises(Unsound):
        refuse_remote(tmp_path / "x", mounted("ext4", tmp_path) + mounted("nfs", tmp_path))


def test_a_place_with_a_space_in_its_name_is_found(tmp_path: Path) -> None:
    place = tmp_path / "our office"
    with pytest.raises(Unsound):
        refuse_remote(place / "x", mounted("nfs", place).replace("our office", r"our\040office"))


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "office").symlink_to(tmp_path / "share")
    with pytest.raises(Unsound):
        refuse_remote(tmp_path / "office" / "cases.db", mounted("nfs", tmp_path / "share"))


def test_where_nothing_is_known_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filesystem, "MOUNTS", tmp_path / "absent")
    assert known_mounts() == ""
    refuse_remote(tmp_path / "cases.db")


@pytest.mark.usefixtures("unblocked")
def test_no_connection_is_made_over_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "mounts"
    listed.write_text(mounted("fuse.sshfs", tmp_path), encoding="utf-8")
    monkeypatch.setattr(filesystem, "MOUNTS", listed)
    connection = ConnectionHandler({"default": cases(Home(tmp_path, {}))})["default"]
    with pytest.raises(Unsound, match=r"lies on fuse\.sshfs"):
        connection.ensure_connection()
    assert not (tmp_path / "cases.db").exists()
