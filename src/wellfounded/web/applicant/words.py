"""What do the pages of a person's own case say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "code.title": "Your code",
    "code.what": "This code opens your answers. Nobody else has it, and we cannot find it again "
    "for you. Write it on paper now.",
    "code.words": "These eight words",
    "code.digits": "Or the same code in digits",
    "code.either": "Either one is enough. You need not write down both.",
    "code.keep": "Keep the paper where you keep what is dear to you. Do not take a picture of it "
    "if somebody may look at your phone.",
    "code.written": "I have written it down",
    "code.check.title": "Type your code once",
    "code.check.why": "This makes sure that what you wrote down is right. Look at your paper, not "
    "at the screen before.",
    "code.check.go": "Check",
    "code.check.later": "I will do this later",
    "code.check.again": "Show me the code again",
    "code.not_the_same": "This is a code, but not the one you were shown. Look at your paper "
    "again.",
    "code.not_proved": "You have not typed your code back yet. Without it you cannot come back.",
    "code.not_yet": "Your new code does not work yet, and the old one still does. Type the new "
    "one once.",
    "code.new.what": "First we show you the new code. Your old code works until you have typed the "
    "new one once.",
    "code.new.label": "The code you have now",
    "code.new.wrong": "This code does not open these answers. Look at each word again, and at "
    "their order.",
    "code.new.go": "Show me a new code",
    "code.new.lost": "Without the code you have now, we cannot make a new one here. It keeps "
    "others who use this phone from taking your answers away from you. While you are here, you can "
    "still take your answers along or delete them.",
    "code.until": "Your old code works until you have typed this one once. Then it opens nothing, "
    "and every other phone or computer is signed out.",
    "code.prove_now": "See the code and type it back",
    "overview.title": "Your answers",
    "overview.begin": "Begin",
    "overview.go_on": "Go on",
    "overview.all_asked": "There is nothing more to ask right now.",
    "overview.left": "Some questions you left for later.",
    "overview.left.go": "Look at them again",
    "overview.saved": "Everything you wrote is saved.",
    "overview.what": "Take the parts in any order. Leave out what you like. Stop when you are "
    "tired: what you wrote is saved.",
    "overview.undecided": "Here two answers are kept. Choose which one is right:",
    "overview.parts": "The parts",
    "overview.then": "When you like",
    "overview.letter": "Read back what I said",
    "overview.results": "What the law says about it",
    "overview.papers": "My forms",
    "overview.file": "My file",
    "overview.own_words": "Write something in my own words",
    "overview.sign_out": "Sign out",
    "before.go_on": "Go on",
    "before.skip": "Not now, go to the next part",
    "before.parts": "All parts",
    "question.beside": "This answer was changed on another page meanwhile. Both are kept. Choose "
    "which one is right.",
    "question.parts": "All parts",
    "question.skip": "Skip this part for now",
    "list.some": "Yes, add one",
    "list.none": "No, none",
    "list.moved": "This list changed on another page meanwhile. Look at it as it stands now.",
    "entry.date": "This is not a day in the calendar. Look at the day, the month and the year.",
    "entry.date_in_parts": "A day needs its month and its year. If you do not know them, leave the "
    "day empty too, or use your own words.",
    "entry.digits": "This is not the right number of digits. Look at your paper again.",
    "entry.number": "Write a number in digits, such as 6.",
    "entry.between": "Both days must be in the calendar, and the first cannot be after the last.",
    "entry.text": "This is too long for one answer. Make it shorter than 100,000 letters.",
    "entry.signs": "There were signs in it that nobody can see and that cannot be kept. They are "
    "taken out below. Send the page once more.",
    "entry.two": "Here are two answers that do not fit together. Take one of them out.",
    "entry.chosen": "This was chosen already. Look at the answer as it stands.",
    "entry.none": "I have none",
    "entry.present": "It has not ended",
    "entry.duration_of_status": "The paper says D/S and gives no day",
    "suggested.wait": "Somebody who helps you suggests one more. Look at it and choose:",
    "suggested.title": "Add this?",
    "suggested.by": "{who} wrote this on {day}:",
    "suggested.what": "It is not one of your answers yet. If you add it, you can change it after "
    "that. If you leave it out, it is not used.",
    "suggested.take": "Add it",
    "suggested.leave": "Leave it out",
    "suggested.changed": "More was written here meanwhile. Look at it again, then choose.",
    "waiting.you": "you",
    "waiting.nothing": "No answer",
    "waiting.does_not_know": "I don’t know",
    "waiting.declined": "Not now",
    "waiting.not_asked": "Not asked yet",
    "without.title": "Take this out?",
    "without.what": "It is taken out of your list and out of the form. You can write it again.",
    "without.sure": "Yes, take it out",
    "without.not": "No, keep it",
    "letter.title": "What you said",
    "letter.what": "Read it slowly. If something is not right, change it. This is not sent to "
    "anyone.",
    "letter.empty": "There is nothing here yet.",
    "letter.more": "Some questions are still open.",
    "letter.in_english": "In English:",
    "letter.left": "Not answered:",
    "results.title": "What the law says about it",
    "results.what": "This is information about the law on {day}, from what you have said so far. "
    "It is not legal advice, and it does not decide anything.",
    "results.change": "When you change or add an answer, this changes too.",
    "papers.draft": "The draft",
    "papers.draft.what": "To read, to correct, and to show to a lawyer. It is not for filing, and "
    "each page says so. Long answers go on at the end.",
    "papers.draft.get": "Get the draft",
    "papers.copy": "The copy for filing",
    "papers.copy.what": "It is made only when nothing is missing that the office or the court "
    "would send back, and none of the dangers that we ask about is open. Filing can still "
    "have risks. Speak with a lawyer first if you can.",
    "papers.approved": "Your lawyer or representative has looked at what could hurt you and has "
    "approved the filing. It is for your answers as they stand now. When you change one, they are "
    "asked again.",
    "papers.copy.get": "Get the copy for filing",
    "papers.phone": "The paper is saved on this phone or computer. Delete it there when you have "
    "printed it, if somebody else may look.",
    "papers.careful": "Something in your answers should be looked at by a lawyer before any paper "
    "is filed.",
    "papers.careful.see": "See what it is",
    "sight.title": "The day to keep in sight",
    "sight.safe": "The safe day for the one-year deadline is {safe}. What arrives by then is in "
    "time.",
    "sight.may_be_past": "The safe day for the one-year deadline is {safe}. It may have passed. "
    "Ask a lawyer today.",
    "sight.past": "The safe day for the one-year deadline was {safe}. Each day more can count. "
    "There are exceptions, and other protection does not have this deadline. Ask a lawyer today.",
    "sight.last": "The last day in time may be {last}. Offices and courts do not all count alike.",
    "sight.so_far": "This is counted from the arrivals you have named so far.",
    "stop.title": "Please speak with a lawyer first",
    "stop.what": "Filing puts your name and address before the government. Each thing below can "
    "make that dangerous. There is no copy for filing until somebody who knows the law has "
    "looked at it with you. You can get the draft and show it to them.",
    "stop.here": "From what you said",
    "stop.open": "Not answered yet",
    "stop.open.what": "Some questions about these things are open. A lawyer may need the answers. "
    "Answer what you can.",
    "stop.answer": "Go to the question",
    "stop.help": "Who can help",
    "stop.help.lawyer": "An immigration lawyer, or a representative accredited by the Department "
    "of Justice.",
    "stop.draft": "Get the draft to show them",
    "nopaper.title": "The form is not ready",
    "nopaper.not_installed": "The blank form belongs to the government and is not on this site "
    "yet. Your answers are safe. Please ask the people who run this site to add Form {form}. They "
    "do it with: wellfounded forms fetch {form}",
    "nopaper.cannot_fill": "One of your answers does not fit on the form as it is. Your answers "
    "are safe. Please show them to a helper.",
    "nopaper.not_faithful": "A page did not show exactly what you wrote, so we made no paper. Your "
    "answers are safe. Please show them to a helper.",
    "nopaper.not_ready": "The office or the court would send this form back. These things are "
    "missing or do not fit:",
    "nopaper.go": "Go to the question",
    "gate.missing": "Not answered: {item}",
    "gate.unexplained": "An explanation is missing: {item}",
    "gate.english": "This must be in English. Ask somebody to translate it. If it is in English "
    "already, choose English as the language you wrote in: {item}",
    "gate.translator": "The name of the person who translated is missing: {item}",
    "gate.sign_off": "Your lawyer or representative has not approved the filing yet.",
    "gate.edition": "The blank form on this site is not the edition that is accepted today. Ask "
    "the people who run this site for the new one.",
    "gate.own_form": "This person may need a form of their own. Ask a lawyer: {item}",
    "gate.contradiction": "Two answers do not fit together: {item}",
    "gate.not_here": "The form is for people who are in the United States.",
    "gate.forum": "Where this form goes has to be looked at first. Ask a lawyer, or look at the "
    "court's case line.",
    "gate.dash": "A line or a dash stands where an answer is asked for: {item}",
    "gate.addendum": "The answer only points to another sheet: {item}",
    "gate.no_room": "The box is too small for the whole answer. The rest goes on a sheet of "
    "paper: {item}",
    "gate.not_stated": "This was looked for in your answers and was not found: {asks}. You can "
    "read your answers again.",
    "gate.unsigned": "The paper is not signed by hand in the way that is asked for.",
    "gate.not_read": "This form is not read here. Ask somebody who knows it to read it.",
    "gate.other": "This has to be looked at before the form can be filed: {item}",
    "gate.no_reason": "No reason is chosen: {item}",
    "gate.native_name": "Your name in the letters of your own language is missing.",
    "gate.helpers": "It is not said who helped with the form: {item}",
    "gate.preparer": "Look again at what is said of who prepared the form: {item}",
    "gate.danger": "Somebody who knows the law must look at this first.",
    "file.title": "My file",
    "file.code": "My code",
    "file.code.what": "If somebody may have seen your code, make a new one. The old one stops "
    "working as soon as you have typed the new one once.",
    "file.code.new": "Make a new code",
    "file.take": "Take my answers along",
    "file.take.what": "All your answers and papers in one file. It is not locked: whoever has it "
    "can read it.",
    "file.take.two": "Some questions have more than one answer. The file has the one that counts "
    "now. Choose first, if you want another:",
    "file.take.get": "Get the file",
    "file.agreed": "What I agreed to",
    "file.agreed.go": "Look at it or change it",
    "agreed.title": "What you agree to",
    "agreed.what": "You can turn each of these on or off at any time. To stop keeping your "
    "answers, delete them. To stop sharing your case, take it back.",
    "agreed.keep": "Save",
    "file.delete": "Delete my answers",
    "file.delete.what": "It cannot be undone.",
    "file.delete.go": "Delete my answers",
    "file.held": "An office has this case. To delete it, take it back first.",
    "file.until": "If you do not come back, everything here is destroyed after {day}. Each visit "
    "moves that day on.",
    "file.moments": "What happened to this file",
    "file.moments.what": "Every time somebody opens or changes it, it is written here. Nobody can "
    "take a line out. What you write in a row on one day is one line.",
    "delete.title": "Delete everything?",
    "delete.what": "The key to your answers is destroyed now. From then on nobody can open them "
    "here, and you cannot either. Sealed copies of that key are destroyed within 35 days. If you "
    "want to keep a copy, take your answers along first.",
    "delete.stays": "What stays",
    "delete.stays.here": "A list of hours stays here, each with a word for what was done. It does "
    "not have your name or your answers.",
    "delete.stays.kept": "What we keep, and how long",
    "delete.stays.asked": "If you asked an office to call you, that is kept apart from this file. "
    "Take it back with its code.",
    "delete.stays.asked.go": "Take back a request",
    "delete.stays.yours": "We cannot reach files that you took along, printed papers, or messages "
    "that were sent. Days may also stand in the calendar of your phone. Take those away yourself.",
    "delete.sure": "Yes, delete everything",
    "delete.tick": "I am sure",
    "delete.tick_first": "Tick the box first, if you are sure.",
    "delete.not": "No, keep it",
    "moment.you": "You",
    "moment.began": "began this file",
    "moment.saved": "wrote in: {sections}",
    "moment.removed": "took something out of: {sections}",
    "moment.suggested": "suggested an answer in: {sections}",
    "moment.came_back": "came back with the code",
    "moment.new_code": "made a new code",
    "moment.made_draft": "made a draft of the form",
    "moment.made_copy": "made a copy for filing",
    "moment.agreed": "changed what is agreed to",
    "moment.deleted": "deleted this file",
    "moment.exported": "took the answers along",
    "moment.times": "{what} ({number} times)",
    "moment.given_to": "gave the case to {office}",
    "moment.assigned_to": "gave {parts} to {who}",
    "moment.assigned_until": "gave {parts} to {who} until {day}",
    "moment.unassigned_to": "took {who} off the case",
    "moment.new_key_without": "The key was renewed. {who} cannot open what is written after that.",
    "moment.whole": "the whole case",
    "moment.somebody": "Somebody",
    "moment.older": "Older",
    "moment.newer": "Newer",
    "moment.opened": "opened: {sections}",
    "moment.given": "gave the case to an organisation",
    "moment.seen_waiting": "saw the name, the language and the countries, to decide whether to "
    "take the case in",
    "moment.taken_in": "took the case in",
    "moment.declined": "did not take the case",
    "moment.given_back": "gave the case back",
    "moment.assigned": "gave the case to a helper",
    "moment.unassigned": "took a helper off the case",
    "moment.found": "wrote a finding for the office",
    "moment.finding_taken_back": "took a finding back",
    "moment.two_answered": "said something about two places",
    "moment.two_answer_taken_back": "took back what was said about two places",
    "moment.translation_checked": "noted that a place in a translation is right",
    "moment.translation_check_taken_back": "took back a note on a translation",
    "moment.signed_off": "approved the filing",
    "moment.signed_off.with_reasons": "approved the filing, with a reason for each thing that a "
    "lawyer has to look at first",
    "moment.section.identity": "the person",
    "moment.section.contact": "phone and mail",
    "moment.section.narrative": "the story",
    "moment.section.location": "places lived in",
    "moment.section.evidence": "the papers",
    "moment.section.findings": "the findings of the office",
    "moment.section.names": "names",
    "moment.section.manifest": "the file itself",
    "state.in_force": "In force",
    "state.revived": "In force again",
    "state.challenged": "Challenged in court",
    "state.not_followed": "Not followed everywhere",
    "state.proposed": "Only proposed",
    "state.enjoined_for_class": "Stopped by a court for a group of people",
    "state.stayed": "On hold by a court",
    "state.enjoined": "Stopped by a court",
    "state.vacated": "Set aside by a court",
    "state.overruled": "Overruled",
    "state.ended": "Ended",
    "state.not_yet": "Not yet in force",
    "state.since": "{state} since {day}",
    "state.by_hand": "{state}. Entered here by hand: {by}",
    "giving.title": "Give my case to an organisation",
    "giving.what": "An office on this site can help you with your case. Nothing is given before "
    "you choose one here.",
    "giving.after": "The people there who take in new cases can then open all your answers. You "
    "see in your file who opened what. Your code goes on working.",
    "giving.take_back.later": "You can take your case back at any time.",
    "giving.no_money": "It costs nothing to give your case. If anybody wants money for it, or says "
    "that they can promise you a result, do not pay.",
    "giving.which": "Which office?",
    "giving.share": "This office may see my case",
    "giving.interpreter": "An interpreter may see the parts they translate",
    "giving.interpreter.help": "Only those parts, and only for a time.",
    "giving.go": "Give my case to this office",
    "giving.none": "No office on this site takes in cases at the moment. Your answers stay yours.",
    "giving.agree_first": "To give your case, turn on the switch that says the office may see it.",
    "giving.closed": "This office takes in no cases at the moment. Choose another one.",
    "giving.choose": "Choose an office first.",
    "giving.there": "My case at an office",
    "giving.see": "See it, or take your case back",
    "giving.waiting": "You gave your case to {office} on {day}. It waits there. Nobody has taken "
    "it in yet.",
    "giving.open": "{office} took your case in on {day}.",
    "giving.who": "These people there can open all of it now: {names}",
    "giving.nobody": "You gave your case to {office} on {day}. Nobody there can open it now. You "
    "can take it back and give it to another office.",
    "giving.declined": "{office} did not take your case. It is yours alone again since {day}. You "
    "can give it to another office.",
    "giving.given_back": "{office} gave your case back to you on {day}. It is yours alone again. "
    "You can give it to another office.",
    "giving.days": "The days that count for you run on.",
    "giving.reading": "You see in your file who opened what. Your code goes on working.",
    "giving.back": "Take my case back",
    "giving.back.what": "Your case gets a new key. From then on nobody at the office can open it. "
    "What they have read or copied before, we cannot take back.",
    "giving.back.sure": "I am sure",
    "giving.back.tick": "Tick the box first, if you are sure.",
    "giving.back.go": "Take my case back",
    "giving.filed": "You said that your form has been filed. If somebody of this office speaks for "
    "you before the government, this page does not end that. Tell the office that you take your "
    "case back, and ask what comes next.",
    "giving.held": "An office has your case already.",
    "giving.not_held": "No office has your case.",
}
