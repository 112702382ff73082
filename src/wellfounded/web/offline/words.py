"""What is said about use without signal?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "offline.title": "Use without signal",
    "offline.go": "See how it works",
    "offline.what": "If you often have no signal, this phone can keep the questions. You can then "
    "answer them anywhere. Your answers wait on this phone, locked. They are sent when there is "
    "signal again.",
    "offline.locked": "Locked means: this phone cannot open them again, and neither can anybody "
    "who takes it. You can read an answer again when it was sent and you open your file.",
    "offline.phone": "What stays on this phone",
    "offline.phone.questions": "The questions stay on this phone, without any answer. Whoever "
    "looks for them can see what is asked here, and that you use this site.",
    "offline.phone.sends": "Whoever has this phone can also send answers to your file. They cannot "
    "read any. If you lose the phone, come back here with your code and turn this off.",
    "offline.phone.ends": "When you sign out, or leave with the button at the top, all of this is "
    "deleted from the phone. Answers that were not sent yet are then lost.",
    "offline.phone.few": "Only do this on a phone that you alone use.",
    "offline.phone.shared": "You chose that others use this phone too. So it is not made ready: "
    "they could see that you use this site.",
    "offline.phone.size": "Making it ready takes about {size} MB of data, once.",
    "offline.on": "Make this phone ready",
    "offline.cannot": "This browser cannot do it. It may be too old, or scripts may be off. "
    "Everything else works as before.",
    "offline.coming": "This phone is being made ready. Please stay on this page.",
    "offline.broken": "It did not work. Nothing was lost. Load this page and try once more.",
    "offline.other": "Answers for another file still wait on this phone. Open that file first, so "
    "that they are sent. Or sign out: then they are deleted.",
    "offline.ready": "This phone is ready. Try it now: open the questions, and keep the page.",
    "offline.ready.open": "Open the questions",
    "offline.icon": "If you want, put an icon on your first screen: open the menu of your browser "
    "and choose “Add to home screen”. The icon is called “{name}” and says nothing else.",
    "offline.off": "Turn it off on every phone",
    "offline.off.what": "Then no phone can send answers without your code. On this phone, the "
    "questions and all answers that still wait are deleted.",
    "offline.off.done": "It is off.",
    "offline.here": "This waits on this phone. It is not sent yet.",
    "offline.waits.one": "Answers from one page wait on this phone.",
    "offline.waits.many": "Answers from {number} pages wait on this phone.",
    "offline.waits.arrived": "All answers from this phone have arrived.",
    "offline.waits.ended": "This phone may not send them any more. Open your file with your code, "
    "and make the phone ready again: then they are sent.",
    "offline.waits.full": "There is no room for more. Open your file with your code. Then make the "
    "phone ready again.",
    "offline.waits.leave": "Some answers were not sent yet. If you sign out now, they are deleted "
    "from this phone and lost. Sign out?",
    "offline.waits.exit": "If you leave with the button at the top, they are deleted.",
    "offline.empty.title": "Questions without signal",
    "offline.empty.what": "You can answer these questions without signal. Each page is empty, also "
    "where you have answered before. Leave empty what you have told already, and what is not about "
    "you.",
    "offline.empty.add": "You can also tell of one more:",
    "offline.empty.alone": "This page keeps answers only on a phone that was made ready for it. "
    "Open your file with your code instead.",
    "offline.empty.open": "Open your file",
    "offline.empty.call": "People you can call, day and night",
    "offline.empty.file": "When you have signal, open your file with your code. There you can read "
    "what has arrived.",
    "offline.empty.parts": "All questions",
    "offline.empty.page": "This page is empty, also if you have answered before. What you leave "
    "empty changes nothing.",
    "offline.unread": "Something that you typed without signal could not be saved as an answer. "
    "It is kept.",
    "offline.unread.see": "See what it is",
    "offline.unread.title": "What could not be saved",
    "offline.unread.what": "These are your words. Open the question and type them once more. Then "
    "take them out here.",
    "offline.unread.shut": "Something came that does not open. It may not be yours.",
    "offline.unread.open": "Open the question",
    "offline.unread.out": "Take it out",
}
