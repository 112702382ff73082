"""Which calls to the system may nothing in the closed room make?

A filter of the kernel (seccomp) in the few instructions it understands. No new process, no
socket, no look at another process, no mount, no memory that no limit counts. Threads are allowed.
The numbers are those of linux/arch: x86/entry/syscalls/syscall_64.tbl and asm-generic/unistd.h.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from errno import ENOSYS, EPERM

_X86_64 = {
    **{"shmget": 29, "shmat": 30, "socket": 41, "connect": 42, "accept": 43, "bind": 49},
    **{"listen": 50, "socketpair": 53, "fork": 57, "vfork": 58, "semget": 64, "msgget": 68},
    **{"ptrace": 101, "personality": 135, "pivot_root": 155, "chroot": 161, "mount": 165},
    **{"umount2": 166, "swapon": 167, "reboot": 169, "sethostname": 170, "init_module": 175},
    **{"delete_module": 176, "quotactl": 179, "mq_open": 240, "kexec_load": 246, "add_key": 248},
    **{"request_key": 249, "keyctl": 250, "unshare": 272, "accept4": 288, "perf_event_open": 298},
    **{"name_to_handle_at": 303, "open_by_handle_at": 304, "setns": 308},
    **{"process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "finit_module": 313},
    **{"memfd_create": 319, "kexec_file_load": 320, "bpf": 321, "execveat": 322},
    **{"userfaultfd": 323},
}
_AARCH64 = {
    **{"umount2": 39, "mount": 40, "pivot_root": 41, "chroot": 51, "quotactl": 60},
    **{"personality": 92, "unshare": 97, "kexec_load": 104, "init_module": 105},
    **{"delete_module": 106, "ptrace": 117, "reboot": 142, "sethostname": 161, "mq_open": 180},
    **{"msgget": 186, "semget": 190, "shmget": 194, "shmat": 196, "socket": 198},
    **{"socketpair": 199, "bind": 200, "listen": 201, "accept": 202, "connect": 203},
    **{"add_key": 217, "request_key": 218, "keyctl": 219, "swapon": 224},
    **{"perf_event_open": 241, "accept4": 242, "name_to_handle_at": 264},
    **{"open_by_handle_at": 265, "setns": 268, "process_vm_readv": 270},
    **{"process_vm_writev": 271, "kcmp": 272, "finit_module": 273, "memfd_create": 279},
    **{"bpf": 280, "execveat": 281, "userfaultfd": 282, "kexec_file_load": 294},
}
_ALIKE = {
    **{"io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "open_tree": 428},
    **{"move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433},
    **{"pidfd_open": 434, "pidfd_getfd": 438, "mount_setattr": 442, "memfd_secret": 447},
}
"""Newer calls have one number everywhere."""
_CLONE3 = 435
MACHINES = {"x86_64": (0xC000003E, _X86_64, 56), "aarch64": (0xC00000B7, _AARCH64, 220)}
"""For each: its mark, its calls, and the number of ``clone``."""

_LOAD, _EQUAL, _AT_LEAST, _HAS, _ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_THREAD = 0x00010000
"""CLONE_THREAD: what is made is a thread of the same program."""
_OTHER_CALLS = 0x40000000
"""From here on are the calls of x32, which no filter by number would catch."""


def no_harm(machine: str) -> bytes | None:
    """The filter for a machine as ``platform.machine`` names it, or None if it has no table."""
    if machine not in MACHINES:
        return None
    return b"".join(struct.pack("<HBBI", *one) for one in _instructions(*MACHINES[machine]))


def _instructions(
    mark: int, calls: dict[str, int], clone: int
) -> Iterator[tuple[int, int, int, int]]:
    """Each instruction: what to do, how many to leap if so, how many if not, and with what."""
    yield _LOAD, 0, 0, _MACHINE
    yield _EQUAL, 1, 0, mark
    yield _ANSWER, 0, 0, _KILL
    yield _LOAD, 0, 0, _NUMBER
    yield _AT_LEAST, 0, 1, _OTHER_CALLS
    yield _ANSWER, 0, 0, _KILL
    for number in sorted({**calls, **_ALIKE}.values()):
        yield _EQUAL, 0, 1, number
        yield _ANSWER, 0, 0, _ERROR | EPERM
    # The C library asks for clone3 first, whose flags no filter can see, and then for clone.
    yield _EQUAL, 0, 1, _CLONE3
    yield _ANSWER, 0, 0, _ERROR | ENOSYS
    yield _EQUAL, 0, 3, clone
    yield _LOAD, 0, 0, _FIRST_ARGUMENT
    yield _HAS, 1, 0, _THREAD
    yield _ANSWER, 0, 0, _ERROR | EPERM
    yield _ANSWER, 0, 0, _ALLOW
