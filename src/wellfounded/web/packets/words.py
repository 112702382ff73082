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
    "packet.make.what": "It takes some seconds. You can go on with other things meanwhile.",
    "packet.again": "Make it again",
    "packet.there.making": "A packet is being made. See how far it is.",
    "packet.there.made": "A packet was made. See it.",
    "packet.there.none": "See what became of the last packet.",
    "packet.making": "The packet is being made",
    "packet.making.what": "This page looks again by itself. You can go on with other things and "
    "come back to it. If you sign out, the packet is not made.",
    "packet.step.waiting": "Other packets are made first. Then it is your turn.",
    "packet.step.form": "The form is being filled.",
    "packet.step.papers": "The papers are being put in order.",
    "packet.step.bind": "The pages are being put together.",
    "packet.step.part": "File {number} of {of}.",
    "packet.step.again": "Everything is being read once more.",
    "packet.step.keeping": "The packet is being locked with your key.",
    "packet.ready": "The packet is ready",
    "packet.ready.draft": "Each page says that it is a draft, because something is still open.",
    "packet.ready.what": "When you get it, it is saved on the phone or computer that you use now. "
    "Somebody else who uses it may see it.",
    "packet.ready.until": "It is kept here for one day. If an answer or a paper changes, it is "
    "destroyed, and you can make another one.",
    "packet.get": "Get the packet",
    "packet.none": "The packet was not made",
    "packet.old": "Something in the case has changed since the packet was made, so it was "
    "destroyed. Make it again.",
    "packet.failed": "The work on the packet stopped before it was done. Nothing was lost. Make it "
    "again. If it stops again, tell the people who run this page.",
    "packet.parts": "The packet has {number} files",
    "packet.parts.what": "One file may have {limit} MB where papers are filed online. Get each "
    "file, and send all of them in order.",
    "packet.parts.get": "Get file {number}: pages {first} to {last}",
    "packet.parts.list": "The list of papers",
    "packet.parts.page": "page {page}",
    "packet.back": "Back to the packet",
    "changes.title": "Changes to the form that was filed",
    "changes.see": "Was the form filed already, and did something change? List the changes",
    "changes.what": "This page compares the I-589 that was filed with the form as it would be "
    "filled today. It lists each change in the order of the form. The list can be given to the "
    "officer or the judge.",
    "changes.choose": "The form that was filed",
    "changes.which": "Which of the papers is it?",
    "changes.which.what": "It must be the PDF with boxes that can be typed in. A scan or a photo "
    "of the form cannot be read here.",
    "changes.no_paper": "There is no PDF among the papers yet. Add the form as it was filed, then "
    "come back.",
    "changes.compare": "Compare",
    "changes.again": "Compare again",
    "changes.old": "Something in the case has changed since the forms were compared. Compare again "
    "before you get the list. The reasons stay.",
    "changes.step.waiting": "Other work is done first. Then it is your turn.",
    "changes.step.compare": "The two forms are being read.",
    "changes.step.what": "This page looks again by itself. It takes some seconds.",
    "changes.list": "What changed",
    "changes.none": "Both forms say the same. There is nothing to change.",
    "changes.unread": "These words stand on only one of the two forms, and could not be compared. "
    "Please look at them yourself:",
    "changes.was": "Was:",
    "changes.now": "Is now:",
    "changes.added": "Added:",
    "changes.taken_out": "Taken out:",
    "changes.blank": "(left blank)",
    "changes.reason": "Why did this change?",
    "changes.reason.what": "Write it in your own words, or leave it empty. An empty reason is a "
    "line on the paper to write on. The paper is in English, and a reason is printed as you write "
    "it.",
    "changes.keep": "Keep the reasons",
    "changes.get": "Get the list as a PDF",
    "changes.lost": "Reasons for changes that are no longer there",
    "changes.not_a_form": "This PDF is not an official form that can be read here. Choose another.",
    "changes.no_boxes": "This PDF has no boxes to read. It may be a scan, or a printed copy. "
    "Choose the file in which the form was filled.",
    "changes.another_form": "This PDF is another official form, not the I-589. Choose another.",
    "changes.not_filled": "The form cannot be filled as it stands today, so there is nothing to "
    "compare with. The page of the form says why.",
    "changes.no_sandbox": "Files of other people cannot be opened safely on this computer. Tell "
    "the people who run this page.",
    "changes.failed": "The work stopped before it was done. Nothing was lost. Choose the paper "
    "again. If it stops again, tell the people who run this page.",
    "moment.made_changes": "made a list of changes to the form",
    "moment.made_packet": "made a packet",
}
