"""What do the pages say that keep a person safe?"""

from __future__ import annotations

WORDS = {
    "call.title": "You do not have to be alone with this",
    "call.self": "You wrote that you may not want to live, or may hurt yourself. People are there "
    "to listen, day and night. You can call them now. You need not give your name.",
    "call.danger": "You wrote that you may be in danger now. You can call people who help, day and "
    "night. If somebody may hurt you now, go where other people are, if you can.",
    "call.phone": "If somebody looks at your phone, the numbers you call may show there. You can "
    "also ask a person you trust, or a doctor, to call for you.",
    "call.kept": "Nothing that you wrote was changed.",
    "call.nobody": "That you saw these numbers is not kept. We told nobody because of your words. "
    "If we misread them, just go on.",
    "call.go_on": "Go on",
    "call.second_hand": "We read this number at second hand only.",
    "call.emergency": "Emergency",
    "call.emergency.what": "Police, fire or an ambulance, at once. Say your language first: they "
    "can bring in an interpreter. They ask where you are.",
    "call.suicide": "988, the line for people in crisis",
    "call.suicide.what": "Call or text 988, day and night. For Spanish press 2. For other "
    "languages ask for an interpreter.",
    "call.partner": "National Domestic Violence Hotline",
    "call.partner.what": "If your partner or family hurts or controls you. Day and night, in many "
    "languages. You can also text START to 88788.",
    "call.trafficking": "National Human Trafficking Hotline",
    "call.trafficking.what": "If somebody makes you work or have sex, or does not let you leave. "
    "You can also text 233733.",
    "call.child_harm": "Childhelp, for children who are hurt",
    "call.child_harm.what": "If somebody hurts you, or you know a child who is hurt. Day and night."
    "",
    "call.child_alone": "Office of Refugee Resettlement",
    "call.child_alone.what": "For children who came without a parent, and for their families. It "
    "is an office of the government. It may pass on what you report.",
    "call.child_lawyer": "Kids in Need of Defense (KIND)",
    "call.child_lawyer.what": "Lawyers for children who are here without a parent. Free.",
    "kept.title": "What we keep, and what we could hand over",
    "kept.what": "This page is made from the list of everything our databases hold. A test "
    "compares the two each time the program is built.",
    "kept.short.cannot": "Nobody who runs this site can read your answers, your papers or your "
    "declaration. They are locked with keys that only you have, or somebody you gave your case to. "
    "If a court orders us to hand them over, we have only locked bytes.",
    "kept.short.could": "We could hand over what is listed below as “readable”. It tells how many "
    "cases there are, how large they are in steps, and in which hours something was written. It "
    "also has the few things that the server itself must read.",
    "kept.short.links": "It also tells what belongs together: which office has a case, and which "
    "of its people hold a key to it. It tells which office was asked to call, and which time for a "
    "talk was taken.",
    "kept.short.office": "If you give your case to an office, the people there can read it. A "
    "court can order them to hand over what they can read.",
    "kept.short.open": "While you are here, the server holds your answers open. Somebody who takes "
    "over the server, or orders us to change it, could read them from then on.",
    "kept.nowhere": "What we do not have at all",
    "kept.nowhere.what": "The address of your phone, your place, which phone or browser you have. "
    "Which pages you looked at. That you saw numbers to call. There is no column for any of it.",
    "kept.log": "The log of the server says which kind of page was asked for, at what minute, and "
    "how fast it was. It does not say by whom.",
    "kept.copies": "Copies",
    "kept.copies.what": "The people who run the site make sealed copies. Copies of the keys are "
    "destroyed after 35 days. After that, a case you deleted can be opened from no copy.",
    "kept.table": "Piece by piece",
    "kept.names": "Names in the database",
    "kept.readable": "Readable",
    "kept.locked": "Locked",
    "kept.how_long": "How long:",
    "kept.about.answers": "Your answers",
    "kept.about.papers": "Your papers",
    "kept.about.ahead": "A calendar or reminders, if you turned them on",
    "kept.about.asked": "Asking an office to call",
    "kept.about.held": "A case that an office holds",
    "kept.about.visit": "Your visit",
    "kept.about.happened": "What happened with a case",
    "kept.about.keys": "Keys and codes",
    "kept.about.office": "Offices and the people who work there",
    "kept.kind.person": "Locked for you, or for the helper you chose",
    "kept.kind.server": "Sealed, and the server can open it",
    "kept.kind.name": "The name of an office, which is public",
    "kept.kind.hour": "An hour or a day",
    "kept.kind.minute": "A minute, while something is going on",
    "kept.kind.word": "One of a few fixed words",
    "kept.kind.count": "A number that counts",
    "kept.kind.link": "What belongs together: whose case it is a part of, and which office, helper "
    "or time for a talk goes with it",
    "kept.kind.id": "A random number that stands for a case, a person or a thing",
    "kept.kind.public_key": "The open half of a key: it locks and does not unlock",
    "kept.kind.hash": "A fingerprint of something: nothing can be read back from it",
    "kept.until.case": "Until you delete the case. A case that no office holds is destroyed 180 "
    "days after your last visit, and after 2 days if nothing was written in it. To delete a case "
    "that an office holds, take it back first.",
    "kept.until.minutes": "Minutes, until a paper has come in.",
    "kept.until.asked": "Until 14 days after the office is done with it, 90 days at most, or until "
    "you take it back. If somebody else has your contact by then, the office has up to 7 days to "
    "tell them.",
    "kept.until.week": "Seven days.",
    "kept.until.made": "A packet: one day. A list of changes to a form: until another form is "
    "compared, or that form is taken out of your papers. Both go when you delete the case.",
    "kept.until.ticket": "60 days, or until you delete the case.",
    "kept.until.turned_off": "Until you turn it off, or delete the case. If you stop messages with "
    "the link in one of them, the address or number stays until you next look at your reminders "
    "here.",
    "kept.until.sent": "Up to 400 days, or until you stop the messages or delete the case.",
    "kept.until.held": "As long as the office holds the case.",
    "kept.until.visit": "Until you leave, 20 minutes after the last page (5 on a shared phone), "
    "12 hours at most. For people at an office 30 minutes.",
    "kept.until.stays": "It stays, also when you delete the case: the hour, a word for what was "
    "done, and random numbers. The rest of what happened with your case can be read no more then. "
    "What an office did outside of a case stays as it is.",
    "kept.until.shredded": "Until you delete the case. Copies of it are destroyed within 35 days.",
    "kept.until.invitation": "It works for 72 hours. It stays until it is used, made anew or taken "
    "out.",
    "kept.until.office": "As long as the office works with this site.",
    "kept.more": "What is kept, and what we could hand over",
    "way.title": "Leaving, and shared phones",
    "way.what": "This choice stays in this browser until you close it, sign out or leave. It is "
    "not kept anywhere else.",
    "way.where": "What should “Leave this page” open?",
    "way.weather": "A page about the weather",
    "way.search": "A search page",
    "way.blank": "An empty page",
    "way.shared": "Others use this phone or computer too",
    "way.shared.help": "Then you are signed out after 5 minutes in which you do nothing. Your code "
    "is shown once only. When you sign out, the browser is told to forget this site.",
    "way.keep": "Keep this choice",
    "way.code_once": "Others use this phone, so the code is not shown again. If you could not "
    "write it down, make a new one.",
    "way.clear": "Before you put the phone away",
    "way.clear.what": "We cannot clear the history of your browser. You can:",
    "way.clear.android": "Chrome on a phone: press the three dots, then “History”, then “Delete "
    "browsing data”. You can also take out single pages there.",
    "way.clear.iphone": "Safari on an iPhone: press the book, then the clock. Swipe a page to take "
    "it out, or press “Clear”.",
    "way.clear.computer": "On a computer: press Ctrl, Shift and Delete together, and choose the "
    "last hour.",
    "way.clear.careful": "An empty history can stand out to somebody who looks often. Taking out "
    "only the pages of this site shows less. Close the window when you are done.",
    "child.heading": "Are you under 18?",
    "child.go": "I am under 18, or I take care of somebody who is",
    "child.title": "If you are under 18",
    "child.what": "You can use this site. Some rules are different for you. You do not have to do "
    "this alone.",
    "child.help": "People who can help you",
    "child.help.first": "Ask for a lawyer for children before you send anything. Many help for "
    "free.",
    "child.law": "What is different",
    "child.law.not": "This is what the law says in general. A lawyer can tell what it means for "
    "you.",
    "child.year": "Asylum must be asked for within one year. This limit does not apply to an "
    "“unaccompanied child”: under 18, with no status, and with no parent or guardian here who can "
    "take care. The government’s finding and the day of filing count. The age alone does not "
    "settle it.",
    "child.first": "The asylum office, not the court, is the first to look at the application of "
    "an unaccompanied child, even with a case in court.",
    "child.signs": "A person signs their own form by hand. A parent may sign for a child under 14. "
    "A guardian may sign too.",
    "child.rule": "The rule, and when we last checked it",
    "child.together": "If somebody fills this in for you",
    "child.together.fill": "A parent, a guardian or another adult you trust may type for you. "
    "Answer as you: “I” is the child, on every page.",
    "child.together.say": "Near the end, a page asks who prepared the form, if somebody did. The "
    "adult puts their name and address there.",
    "child.together.alone": "You may keep the code yourself. Nobody has to read what you do not "
    "want them to read.",
    "child.notice": "By the birth date in your answers you may be under 18. Some rules are "
    "different for you.",
}
