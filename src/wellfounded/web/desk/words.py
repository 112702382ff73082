"""What do the pages of a helper's desk say?"""

from __future__ import annotations

from wellfounded.law.precedent.words import WORDS as PRECEDENT
from wellfounded.web.accounts.words import WORDS as ACCOUNTS

WORDS: dict[str, str] = {
    "desk.life.about": "What the person told, event by event, together with the answers that "
    "have a date.",
    "desk.life.answer": "From the answers",
    "desk.life.suggest": "Suggest:",
    "desk.life.what": "what happened",
    "desk.life.when": "when",
    "desk.life.where": "where",
    "desk.life.new": "Suggest a new event",
    **ACCOUNTS,
    **PRECEDENT,
    "desk.reminder_trouble": "A reminder to this person on {day} may not have gone out. Tell them "
    "of their next days.",
    "sign_in.title": "Sign in",
    "sign_in.what": "For people who work at an office on this site. If you have a code of your own "
    "and no name here, go to the first page.",
    "sign_in.held": "Your session ended, so what you wrote was not sent. It is kept on this page, "
    "and nowhere else. Sign in with your passphrase to go on with it.",
    "sign_in.name": "Your name, as you were invited",
    "sign_in.passphrase": "Your passphrase",
    "sign_in.code": "The code your app shows now",
    "sign_in.code.help": "Six digits. Each works once.",
    "sign_in.go": "Sign in",
    "sign_in.wrong": "That did not work. Look at the name, the passphrase and the code again. A "
    "code works once; wait for the next one.",
    "sign_in.lost": "I lost my passphrase or my phone",
    "sign_in.lost.what": "Take your printed sheet. Type one of its codes in place of what you "
    "lost: the passphrase or the code of the app. If you lost both and the sheet, nobody can give "
    "you your keys back. Ask your office to hand your cases on, to remove you, and to invite you "
    "again.",
    "sign_in.passkey": "Or with a passkey",
    "sign_in.passkey.what": "If you have set one up on this device or on a key you carry.",
    "passkey.title": "Sign in with a passkey",
    "passkey.what": "Your device asks for your finger, your face or a PIN.",
    "passkey.go": "Use a passkey",
    "passkey.failed": "The device did not give a passkey. Try again, or sign in with your "
    "passphrase.",
    "passkey.script": "A passkey works only with JavaScript turned on. You can sign in with your "
    "passphrase instead.",
    "passkey.new": "Set up a passkey",
    "passkey.new.what": "A passkey stays on your device or on a key you carry. With it you sign in "
    "without typing anything. Do not set one up on a device that others can unlock.",
    "passkey.wrong": "This passkey could not be kept. Try again, or use another device.",
    "passkey.passphrase.title": "Your passphrase as well",
    "passkey.passphrase.why": "The passkey is right. On this device it cannot unlock your cases, "
    "so we need your passphrase too.",
    "passkey.passphrase.wrong": "That did not work. Look at the passphrase again.",
    "me.passkeys": "Passkeys",
    "me.passkeys.number": "Passkeys set up: {number}",
    "me.passkeys.forget": "Take all passkeys away",
    "again.title": "Is it still you?",
    "again.why": "Before this step we ask once more, because it gives somebody else a key or takes "
    "answers out of here.",
    "again.code": "The code your app shows now",
    "again.code.help": "Or a code from your printed sheet. Each works once.",
    "pressed.title": "Now press it again",
    "pressed.what": "It is you. Nothing is done yet. What you chose before is kept.",
    "again.wrong": "That did not work. Wait for the next code and type that, or take a code from "
    "your printed sheet.",
    "invited.title": "You were invited to work here",
    "invited.what": "Somebody told you a code by voice. If nobody did, close this page and ask the "
    "office that invited you.",
    "invited.code": "The code you were told",
    "invited.wrong": "This is not the code you were told. After five tries the link is dead.",
    "dead_link.title": "This link does not work",
    "dead_link.what": "It works once, and for three days. Ask the office that invited you for a "
    "new one.",
    "join.title": "Join {office}",
    "join.name": "You will sign in as {name}. The people you help see this name when you open "
    "their case.",
    "join.passphrase": "Choose a passphrase",
    "join.passphrase.help": "15 characters or more. A few words that do not belong together are "
    "easy to remember. You never have to change it on a schedule.",
    "join.go": "Join",
    "app.title": "The app with codes",
    "app.what": "An app on your phone shows a new code every half minute. Any app for one-time "
    "codes will do.",
    "app.open": "Open the app on your phone.",
    "app.add": "Add an account and choose to type the key.",
    "app.type": "Type the key below. Type or choose “time-based” if it asks.",
    "app.link": "Or open the app on this device",
    "app.code": "The code the app shows now",
    "sheet.title": "The printed sheet",
    "sheet.what": "Print these ten codes or write them down, and keep them where nobody else "
    "looks. Each works once, in place of your passphrase or of your app. They are not shown again.",
    "sheet.then": "You can sign in as soon as your office has confirmed you. They will ask you by "
    "voice whether it was you.",
    "desk.menu": "Desk",
    "desk.title": "Cases",
    "desk.cases": "Cases",
    "desk.people": "The people here",
    "desk.me": "My sign-in",
    "desk.left": "You are signed out",
    "desk.out": "Sign out",
    "desk.person": "The applicant",
    "desk.elsewhere": "Somebody at another office",
    "desk.due": "Day to keep in sight",
    "desk.due.past": "This day is past.",
    "desk.due.what": "The safe day of the one-year deadline, counted from the arrivals named so "
    "far. It is information, not a finding.",
    "desk.no_day": "No day",
    "desk.no_name": "No name yet",
    "desk.shut": "A file that does not open. Tell whoever runs this site.",
    "desk.not_named": "You were not handed the name",
    "desk.not_dated": "Not handed to you",
    "desk.given": "Given to you on {day}.",
    "desk.stage": "How far it is",
    "desk.mine": "My cases",
    "desk.none": "Nobody has handed you a case yet.",
    "desk.no_cases": "Your role opens no cases. It has no key to any.",
    "desk.waiting": "Waiting to be taken in",
    "desk.waiting.what": "Look first whether your office may help this person. The applicant sees "
    "that you saw what stands here. The one who takes a case in works on it from then on.",
    "desk.take_in": "Take in",
    "decline.link": "We cannot take this case",
    "sure.decline.ask": "Give this case back?",
    "sure.decline.go": "Give it back",
    "give_back.link": "Give this case back to the applicant",
    "sure.give_back.ask": "Give this case back to the applicant?",
    "sure.give_back.go": "Give it back",
    "give_back.means": "The case is the applicant’s alone again, with a new key. From then on "
    "nobody here can open it, and it cannot be undone here. The applicant reads that your office "
    "gave it back, and can give it to another one. The days that count for "
    "them run on.",
    "stage.waiting": "Waiting",
    "stage.open": "Being worked on",
    "stage.signed_off": "Approved for filing",
    "case.overview": "Overview",
    "case.letter": "What was said",
    "case.next": "Steps and days",
    "desk.next.what": "Counted on {day} from the steps that are noted. Look at the papers "
    "themselves before you rely on a day.",
    "case.reasons": "What the law makes of it",
    "case.people": "Who works on it",
    "case.sign_off": "Approve the filing",
    "case.log": "What happened",
    "case.told": "The applicant sees that you opened this.",
    "case.past": "The safe day for the one-year deadline was {safe}. There are exceptions, and "
    "other protection does not have this deadline.",
    "case.may_be_past": "The safe day for the one-year deadline is {safe}. It may have passed.",
    "case.so_far": "Counted from the arrivals named so far. A later arrival may still be named.",
    "case.forms": "Forms",
    "desk.forms.what": "One set of answers fills every form. A draft is not for filing. What you "
    "may not read is left blank.",
    "desk.form.now": "Can be filed, as far as the case tells.",
    "desk.form.open": "Not settled. Look what is open.",
    "desk.form.stops": "What stops a copy for filing",
    "desk.form.know": "What to know",
    "case.export": "The whole case in one file",
    "case.export.what": "It is not locked: whoever has the file can read it. What your office "
    "found is in it.",
    "reasons.what": "The law on {day}, rules {rules}. It rests on what was answered so far, and a "
    "lawyer has to weigh it.",
    "reasons.part": "You were handed a part of this case. All of this rests on that part alone. "
    "What the applicant said elsewhere can change it.",
    "reasons.weighed": "What has to be weighed stays “not settled” until a finding is written. A "
    "lawyer or accredited representative who works on the case can write one, in their own name.",
    "reasons.turns_on": "What it turns on",
    "reasons.beside": "Looked at, and not decisive",
    "reasons.needs": "Still open",
    "reasons.elsewhere": "told under:",
    "reasons.conflict": "The authorities conflict. Keep to the safe day.",
    "reasons.disputed": "The finding {finding} and the answers disagree. It stays open until one "
    "of them is corrected.",
    "weigh.heading": "What has to be weighed",
    "weigh.read_for": "Read for circuit {circuit}. The same decisions bind an asylum officer, an "
    "immigration judge and the Board.",
    "weigh.no_circuit": "The circuit is not known, so only what holds in every circuit settles.",
    "weigh.circuits": "It differs by circuit:",
    "weigh.cases": "Decided cases and findings on this",
    "weigh.open": "Weigh this",
    "weigh.read": "See what was found",
    "weigh.unmarked": "The answers say nothing yet that decided cases turn on",
    "weigh.rule_out": "If these are surely not there, it is settled",
    "weigh.findings": "What was found",
    "weigh.none": "Nobody here has found anything on this.",
    "weigh.stands": "It stands above what decided cases make of it, in the name of who wrote it. "
    "The applicant does not see it.",
    "weigh.who": "A lawyer or accredited representative who works on the case can write a finding.",
    "weigh.write": "Write a finding",
    "weigh.change": "Change it or take it back",
    "weigh.before": "What was written here, the newest first",
    "weigh.found": "Found by {who} on {day}: {verdict}.",
    "weigh.taken_back": "Taken back by {who} on {day}.",
    "weigh.left": "{who} (works here no more)",
    "weigh.title": "Your finding",
    "weigh.what": "You write this in your own name. It counts at once in what the law makes of the "
    "case, for those who work on it here. The applicant is told that a finding was written, and "
    "never which. It is in no paper and no file of theirs. It is in the file that your office "
    "takes out of the case.",
    "weigh.part": "You hold only a part of this case. Ask a supervisor to hand you the whole case "
    "before you write a finding.",
    "weigh.since": "Nothing is saved yet. A colleague wrote here while you did. Read what stands "
    "now. If yours is to stand instead, save it again; theirs stays in the list of what was "
    "written.",
    "weigh.now": "What stands now",
    "weigh.verdict": "Is it so?",
    "weigh.verdict.help": "Say whether the sentence above is so in this case.",
    "weigh.verdict.yes": "yes",
    "weigh.verdict.no": "no",
    "weigh.verdict.not_settled": "not decided",
    "weigh.verdict.choose": "Choose one.",
    "weigh.reasons": "Your reasons",
    "weigh.reasons.help": "What you rest on: answers, papers, decisions. Leave a line empty "
    "between two reasons.",
    "weigh.reasons.empty": "Write down why.",
    "weigh.reasons.long": "That is too long. Keep it to {most} characters.",
    "weigh.reasons.odd": "There is a character in it that cannot be kept. Type it anew, or leave "
    "it out.",
    "weigh.on": "On what day you find so",
    "weigh.on.help": "Year, month and day, such as 2026-11-22. Today, or a day before.",
    "weigh.on.not_a_day": "This is not a day. Write it like 2026-11-22.",
    "weigh.on.ahead": "This day is still to come. Take today or a day before.",
    "weigh.save": "Save the finding",
    "weigh.take_back.what": "What is taken back counts no more. It stays in the list of what was "
    "written.",
    "weigh.take_back": "Take the finding back",
    "law_here.pack": "Law pack {serial} of {day} by {publisher} is laid over the law here.",
    "law_here.by_hand": "On {entered} this office set the status of {citation} to “{state}” from "
    "{since} on, citing {by}.",
    "law_here.old": "Rules on law that moves whose last check is too old: {number}. Check today "
    "before you rely on them.",
    "law_here.see": "Look it up",
    "finding.yes": "yes",
    "finding.no": "no",
    "finding.not_settled": "not settled",
    "letter.by": "Written by {who}",
    "letter.waits": "{who} suggested on {when}, and it waits for the applicant:",
    "letter.open": "Not answered yet",
    "letter.open.what": "What the law or the form still needs. Each leads to the page where you "
    "can suggest an answer.",
    "letter.entries": "Suggest one more for a list",
    "letter.entries.wait": "Suggested for a list, and waiting for the applicant",
    "letter.entries.by": "{who} suggested this on {when}.",
    "letter.suggested": "A suggestion waits for the applicant.",
    "suggest.go": "Suggest a change",
    "suggest.what": "What you write here is a suggestion. The applicant sees it beside their own "
    "answer and chooses.",
    "suggest.new.what": "You suggest one more for a list. It is in no list and on no paper until "
    "the applicant adds it. They can also leave it out.",
    "suggest.send": "Suggest this",
    "part.identity": "Who the person is",
    "part.contact": "How to reach the person",
    "part.narrative": "The story",
    "part.location": "Where the person lives and lived",
    "part.evidence": "The papers",
    "assign.title": "Hand it on",
    "assign.holders": "Who works on it now",
    "assign.to": "To whom",
    "assign.part": "Which part",
    "assign.part.help": "An interpreter gets parts, never the whole, and only for some days. How "
    "to reach the person is added only if you tick it, except for attorneys, who see it.",
    "assign.whole": "The whole case",
    "assign.days.label": "For how long",
    "assign.days.open": "Until it is taken back",
    "assign.days": "{number} days",
    "assign.until.day": "Until {day}",
    "assign.go": "Hand it on",
    "assign.take_off": "Take off",
    "assign.take_off.ask": "Take {name} off this case?",
    "assign.new_key": "When somebody is taken off, the case gets a new key. What is written after "
    "that they cannot open.",
    "assign.up": "Hand the whole case to a supervisor or an attorney. A supervisor can hand it on, "
    "and take people off it.",
    "assign.whom": "Choose who gets it.",
    "assign.parts": "Choose the whole case, or parts that this role may be given.",
    "assign.until": "Say for how many days. An interpreter gets at most 30.",
    "assign.no_consent": "The applicant has not agreed that an interpreter sees any part.",
    "assign.has_it": "This person works on the case already. Take them off first.",
    "assign.last": "Nobody else here holds the whole case. Hand it to somebody first.",
    "assign.gone": "This person does not work on the case any more.",
    "approve.what": "A filing copy of this case is made only with your approval. It is for what "
    "stands there now: when the applicant changes an answer, you are asked again.",
    "approve.dangers": "What could make the filing dangerous",
    "approve.dangers.what": "Each of these stops the filing copy. If you approve all the same, you "
    "take it on: write down for each why. Your reasons are kept sealed in the case, with your "
    "name. They are in the file when the applicant takes their answers along.",
    "approve.no_dangers": "Nothing of the kind we look for is in the answers, and nothing of it is "
    "open.",
    "approve.there": "From the answers",
    "approve.not_ruled_out": "Not ruled out",
    "approve.reason": "Why the case may be filed all the same",
    "approve.reason.empty": "Write down why, or do not approve the filing yet.",
    "approve.lacks": "What the form still lacks",
    "approve.lacks.what": "In the words that the applicant reads. Your approval does not pass over "
    "these: there is no filing copy while one of them stands.",
    "approve.lacks.nothing": "Nothing that the office or the court would send back.",
    "approve.title": "Your approval",
    "approve.as": "You approve as",
    "approve.attorney": "A lawyer",
    "approve.accredited": "A representative accredited by the Department of Justice",
    "approve.read": "I have read the draft",
    "approve.both": "Choose in what capacity, and tick that you have read the draft.",
    "approve.reasons": "Nothing is approved yet. Write down a reason for each danger.",
    "approve.changed": "Nothing is approved yet. The applicant wrote something while you read. "
    "Look at the case once more.",
    "approve.whole": "You hold only a part of this case. Ask a supervisor to hand you the whole "
    "case before you approve the filing.",
    "approve.go": "Approve the filing",
    "approve.stands": "The filing is approved as the answers stand now. The applicant can get the "
    "filing copy as soon as the form lacks nothing.",
    "log.what": "Everything that was done with this case and who opened it. Nobody can take a line "
    "out. The applicant reads the same.",
    "desk.moved": "What moved",
    "moved.title": "Whose cases move with the law",
    "moved.what": "Your cases are compared between two days. Each of them is opened for this, and "
    "its applicant sees that you opened it.",
    "moved.first": "From this day",
    "moved.last": "To this day",
    "moved.go": "Compare",
    "moved.no_day": "Write both days.",
    "moved.order": "The first day is after the last. Write the earlier day first.",
    "moved.before": "The rules do not reach back that far. Write a later day.",
    "moved.nothing": "Nothing moves in the cases that you may read whole: {number} were read.",
    "moved.change": "{title}: {before}, then {after}",
    "moved.passed": "{title}: passed on {day}",
    "moved.none": "none",
    "moved.by": "By {authority}, since {day}",
    "moved.time": "Only time passed. No law moved it.",
    "moved.others": "Cases that you did not open",
    "moved.others.what": "Nothing new is worked out for these. What is stored of them may have "
    "moved. Whoever works on them can look.",
    "moved.nobody": "Nobody has taken it on",
    "moved.not_known": "It is not known on which rules its stored day rests.",
    "moved.older": "Its stored day was counted by another version of the rules.",
    "moved.rests": "Rests on a rule that moved: {rules}",
    "people.what": "Only somebody who is confirmed can open anything. Whoever is suspended or "
    "removed is signed out at once. Ask by voice before you confirm.",
    "people.confirm": "Confirm",
    "people.suspend": "Suspend",
    "people.remove": "Remove",
    "people.confirm.ask": "Confirm {name}?",
    "people.confirm.means": "Ask them by voice whether it was they who set up the sign-in. From "
    "then on they can sign in.",
    "people.suspend.ask": "Suspend {name}?",
    "people.suspend.means": "They are signed out at once, and can open nothing. An administrator "
    "can confirm them again.",
    "people.remove.ask": "Remove {name}?",
    "people.remove.means": "They are signed out at once, and every key they hold here ends. It "
    "cannot be undone. To work here again they have to be invited anew.",
    "people.alone": "Cases that nobody else here can open: {number}. Hand these on first. Else "
    "their applicants wait for an office where nobody can read them.",
    "people.not": "No, go back",
    "people.intake": "Let them take cases in",
    "me.changed": "It is changed. Everywhere else you are signed out.",
    "me.passphrase": "Passphrase",
    "me.passphrase.go": "Choose another passphrase",
    "me.passphrase.what": "The old one stops working at once.",
    "me.app.go": "Set up another app",
    "me.left": "Codes left on the sheet: {number}",
    "me.sheet.go": "Make a new sheet",
    "role.attorney": "Attorney or accredited representative",
    "role.caseworker": "Caseworker",
    "role.volunteer": "Volunteer",
    "role.paralegal": "Paralegal",
    "role.interpreter": "Interpreter",
    "role.supervisor": "Supervisor",
    "role.admin": "Administrator",
    "member.invited": "Invited",
    "member.accepted": "Accepted, not confirmed",
    "member.confirmed": "Confirmed",
    "member.suspended": "Suspended",
    "member.removed": "Removed",
    "moment.taken_back": "took the case back",
    "moment.new_key": "renewed the key, because somebody’s time was over",
}
