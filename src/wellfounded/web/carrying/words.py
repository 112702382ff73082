"""What do the pages say about a file that is carried?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "carry.title": "Carry your file with you",
    "carry.what": "You get one locked file with all your answers and papers. Nobody can open it "
    "without your code. With the file and your code you can go on here, or on any site like this "
    "one, even if this site is gone.",
    "carry.where": "Keep the file where you can get it again: in your email, on a memory stick, "
    "or with somebody you trust. Keep the code apart from it. The name of the file tells nothing.",
    "carry.not_in": "Not in it: messages and reminders, who looked at your answers, and older "
    "versions of your declaration.",
    "carry.code": "Your code, to lock the file",
    "carry.new_code": "If you get a new code later, this file still opens with the code of today.",
    "carry.get": "Get the locked file",
    "carry.not_yours": "This is not the code of these answers. Look at each word again.",
    "carry.go": "Carry it with you",
    "resume.title": "Go on with a file you carried",
    "resume.what": "Choose the locked file and type the code it was locked with. Your answers and "
    "papers come here, and the same code opens them from now on.",
    "resume.file": "Your locked file",
    "resume.go": "Open it here",
    "resume.go_there": "I have a file that I carried",
    "resume.here": "These words open answers that are on this site already. Nothing was changed. "
    "Come back with your code instead.",
    "resume.come_back": "Come back with your code",
    "resume.wrong": "These words do not open this file. Look at each word again. If you got a new "
    "code after you made the file, type the older code.",
    "resume.broken": "The file did not come whole, or was changed on the way. Nothing was kept. "
    "Try again, or use another copy of it.",
    "resume.not_carried": "This is not a file that was locked on a site like this one. Nothing was "
    "kept. Choose the file that you got under “Carry your file with you”.",
    "resume.not_a_case": "The file opens, but what is in it cannot be read here. Nothing was kept. "
    "Another copy may be whole.",
    "resume.other_version": "This file was made by another version of the program, with answers "
    "that are not known here. Nothing was kept. Ask the people who run this site for an update.",
    "resume.too_much": "This file is larger than what fits here. Nothing was kept.",
    "resume.full": "There is no room on this site right now. Nothing was kept. Try again later.",
    "moment.carried_away": "took a locked file along",
    "moment.carried_here": "brought the answers here in a locked file",
}
