"""What do the pages about the packet say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "packet.title": "The packet",
    "packet.what": "A packet puts your form, your declaration and your papers into one file, in "
    "the order that the court or USCIS wants. It has a cover, a list with page numbers, and a page "
    "for each one to sign.",
    "packet.where": "Who gets it?",
    "packet.where.court": "The immigration court",
    "packet.where.uscis": "USCIS (the asylum office)",
    "packet.where.by_case": "By what you said so far, it goes to: {place}.",
    "packet.where.open": "From what you said so far it is not clear who gets it. The first paper "
    "of a court case, and the court's phone line, tell if a judge has your case.",
    "packet.where.go": "Show what will be in it",
    "packet.form": "Put the asylum form (I-589) in it",
    "packet.inside": "What will be in it",
    "packet.inside.left_out": "Kept out:",
    "packet.open": "What is still open",
    "packet.open.stops": "Before the packet can be made",
    "packet.open.draft": "Until this is done, each page says that it is a draft",
    "packet.open.note": "What to know before it is sent",
    "packet.open.see": "Go there",
    "packet.make": "Make the packet",
    "packet.make.what": "It takes some seconds. Then it is saved on the phone or computer that you "
    "use now. Somebody else who uses it may see it.",
    "packet.get": "Get the packet",
    "packet.none": "The packet was not made",
    "packet.busy": "Other packets are being made right now. Nothing was lost. Wait a minute, and "
    "try again.",
    "packet.failed": "The packet could not be made. Nothing was lost. Try again, and if it fails "
    "again, tell the people who run this page.",
    "packet.parts": "The packet has {number} files",
    "packet.parts.what": "One file may have {limit} MB where papers are filed online. Get each "
    "file, and send all of them in order.",
    "packet.parts.get": "Get file {number}: pages {first} to {last}",
    "packet.parts.list": "The list of papers",
    "packet.parts.page": "page {page}",
    "packet.back": "Back to the packet",
    "moment.made_packet": "made a packet",
}
