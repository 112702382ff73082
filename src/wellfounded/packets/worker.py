"""What does the process do that lives for one packet?

It takes a case and safe copies from its input, holds itself to limits of memory, time and files,
makes the packet, and writes it to its output. On the way it says how far it is. It writes no file.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts import parse_case
from wellfounded.law.filing import Place
from wellfounded.packets.frames import read_frame, write_frame
from wellfounded.packets.making import make
from wellfounded.packets.packet import Packet
from wellfounded.packets.problem import PacketRefused
from wellfounded.packets.wanted import Wanted

MEMORY = 1_500_000_000
"""Bytes of address space; what is really used is a third of it, and measured."""
SECONDS = 300


def hold_to_limits() -> None:
    """From now on: so much memory, so much time, no file written, no program started."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def asked(head: Mapping[str, Any]) -> Wanted:
    """What the other process wants."""
    return Wanted(
        case=parse_case(head["case"], "the case", keep_contradictions=True),
        forum=Place(head["forum"]),
        as_of=date.fromisoformat(head["as_of"]),
        limit=head["limit"],
        with_form=head["with_form"],
        taken_on=frozenset(head["taken_on"]),
        unapproved=head["unapproved"],
        tabs_from=head["tabs_from"],
    )


def answered(packet: Packet) -> dict[str, Any]:
    """What is said of a packet; its files follow."""
    return {
        "forum": packet.forum,
        "title": packet.title,
        "draft": packet.draft,
        "files": [
            {"name": file.name, "first": file.first, "pages": file.pages} for file in packet.files
        ],
        "index": [
            {
                "tab": one.tab,
                "title": one.title,
                "page": one.page,
                "pages": one.pages,
                "part": one.part,
                "path": one.path,
                "authority": one.authority,
            }
            for one in packet.index
        ],
        "left_out": packet.left_out,
        "problems": [one.write() for one in packet.problems],
    }


def main() -> None:
    """One packet: a head and files come in; steps, a head and files go out."""
    given, out = sys.stdin.buffer, sys.stdout.buffer
    head = json.loads(read_frame(given))
    files = {name: read_frame(given) for name in head["files"]}
    hold_to_limits()

    def tell(step: str, done: int, of: int) -> None:
        write_frame(out, json.dumps({"step": step, "done": done, "of": of}).encode())

    try:
        packet = make(asked(head), files, tell)
    except PacketRefused as refused:
        problems = [one.write() for one in refused.problems]
        write_frame(out, json.dumps({"refused": problems}).encode())
        return
    write_frame(out, json.dumps({"packet": answered(packet)}).encode())
    for file in packet.files:
        write_frame(out, file.pdf)


if __name__ == "__main__":
    main()
