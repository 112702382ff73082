"""What do the pages about papers say at the desk?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "desk.files.title": "Papers",
    "desk.files.what": "Staff see safe copies: pictures of the pages, rebuilt without anything "
    "hidden. Files as they were given are opened by the attorney alone.",
    "desk.files.not_handed": "The papers of this case were not handed to you.",
    "desk.files.describe": "Say what it is",
    "desk.files.find": "Find words in titles and pages",
    "desk.files.find.go": "Find",
    "desk.files.found": "Papers with these words: {number}",
    "desk.files.found.none": "No paper has these words. Pages in a language that this server "
    "cannot read by program are not searched.",
    "desk.files.page": "Page {number}:",
    "desk.files.by": "Added by {who} on {when}",
    "desk.files.carried": "What the file carries, and the safe copy does not:",
    "desk.files.original": "Open the file as it was given",
    "desk.files.original.what": "This file was made by somebody you do not know. It may carry "
    "something that harms the computer it is opened on, and it may tell where and when it was "
    "made. Open it only if the safe copy is not enough, and on a computer that may be harmed.",
    "desk.files.original.told": "That you opened it is written down, and the applicant can read "
    "it.",
    "desk.files.out.what": "The file is destroyed and cannot be brought back. The record of the "
    "case says that it was taken out. Only what the office added can be taken out here.",
    "case.papers": "Papers",
}
