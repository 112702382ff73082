"""What do the pages about the packet say at the desk?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "case.packet": "Packet",
    "desk.packet.what": "Form, declaration and exhibits in the order of the court or of USCIS, "
    "with index, tabs, page numbers and certificates to sign. The file is PDF/A-2b and is read "
    "again before it is handed out.",
    "desk.packet.not_handed": "A packet is made of the whole case, and the whole case was not "
    "handed to you.",
}
