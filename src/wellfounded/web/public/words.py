"""What do the pages say that anyone may see?"""

from __future__ import annotations

WORDS = {
    "start.title": "Protection in the United States",
    "start.what": "Are you afraid to go back to your country? Here you can learn which protection "
    "there may be. You can answer questions at your own pace and get the asylum form filled in.",
    "start.free": "It is free. You need no name, no email and no phone number.",
    "start.begin": "Begin",
    "start.back": "Come back with a code",
    "start.is": "What this is",
    "start.is.asks": "It asks you questions, one page at a time. You may leave out any of them.",
    "start.is.shows": "It shows what may protect you, what can make it hard, which days count and "
    "who to ask.",
    "start.is.form": "It fills in Form I-589 with your answers, for you to read and sign by hand.",
    "start.not": "What this is not",
    "start.not.lawyer": "It is not a lawyer. It gives information, not advice about your case.",
    "start.not.government": "It does not belong to the government. It sends nothing to anyone.",
    "start.not.decides": "It does not decide who gets protection. Only an officer or a judge does.",
    "start.danger": "If you are held by immigration, have a date in court soon, or were ordered to "
    "leave, speak with a lawyer first, today if you can.",
    "start.where": "What brings you here?",
    "start.paper": "I have a paper from a court or from immigration",
    "start.abroad": "I am abroad, or ask for somebody abroad",
    "start.watched": "Somebody else looks at my phone",
    "start.questions": "Questions people ask, answered in plain words",
    "start.safe": "Is this safe for me?",
    "start.law": "The law this site reads, and when we last checked it",
    "hand.title": "What does my paper say?",
    "hand.what": "Put the words of your paper here. You learn what kind of paper it is and which "
    "days count. You need no name and no file.",
    "hand.kept": "We read the words and keep nothing of them.",
    "hand.how": "How to get the words off the paper",
    "hand.how.photo": "Many phones can copy words out of a photo: open the photo and hold a finger "
    "on the words. Some phones send the photo to a company for that.",
    "hand.how.type": "Or type the title of the paper, and each line with a day on it.",
    "hand.soon": "If a day on it is close",
    "hand.right": "Is this read right?",
    "hand.show": "Show what comes next",
    "hand.tick": "Tick what is right on your paper. If nothing is, show the paper to a lawyer.",
    "hand.no_step": "We found no day to count from. The paper in your hand counts. Show it to a "
    "lawyer.",
    "hand.days": "This is what the law says on {day} about what you ticked, and nothing else. "
    "Other days may count too. It is information. It does not decide anything.",
    "hand.file": "A calendar on a phone may be seen by others. The entries do not say what they "
    "are about.",
    "hand.help": "Who can help with this paper",
    "hand.begin": "Count all your days",
    "hand.begin.what": "If you begin, you can note all your papers and get the asylum form filled "
    "in. Your answers are locked with a code that only you have.",
    "safe.title": "Before you begin",
    "safe.kept": "What we keep",
    "safe.kept.answers": "Your answers. They are locked with a code that only you have. The people "
    "who run this site cannot read them, and neither can somebody who steals the computer.",
    "safe.kept.not": "We do not keep your phone’s address, your place, or which phone you have.",
    "safe.kept.open": "While you are here, and for a short time after, the computer has to hold "
    "your answers open. Somebody who has taken over the computer could then read them. We do not "
    "promise what we cannot do.",
    "safe.phone": "Your phone",
    "safe.phone.shared": "Use a phone or computer that nobody else looks at. When you stop, press "
    "“Leave this page” or sign out.",
    "safe.phone.border": "Nothing you write stays on the phone. The history of the browser can "
    "show that you were on this site.",
    "safe.privacy": "Confidential is not the same as privileged",
    "safe.privacy.what": "What you tell your lawyer is protected in court. What you write here is "
    "locked, but it may not have that protection, even if you show it to a lawyer later. Ask the "
    "lawyer about it.",
    "safe.go_on": "Go on",
    "begin.title": "What you agree to",
    "begin.why": "You can change these later in “My file”, except the first. Without the first, we "
    "cannot keep your answers.",
    "begin.store": "Keep my answers, locked with my code",
    "begin.store.help": "You can delete them at any time.",
    "begin.share": "An organisation may see my case, if I give it to them",
    "begin.share.help": "Nothing is given before you choose an organisation yourself.",
    "begin.interpreter": "An interpreter may see the parts they translate",
    "begin.interpreter.help": "Only those parts, and only for a time.",
    "begin.statistics": "Count my case in numbers without names",
    "begin.statistics.help": "Only in groups of ten or more.",
    "begin.needed": "To go on, turn on the first switch. Or go back and read without being kept.",
    "begin.go_on": "Agree and go on",
    "begin.adult": "One file is for one adult. A husband or wife who fears harm too makes a file "
    "of their own, with a code of their own. Neither can open the other’s.",
    "cookie.title": "Your browser keeps no note for us",
    "cookie.what": "This site needs one small note in your browser, called a cookie, to know that "
    "the next page is for you. Your browser did not take it. Nothing was kept.",
    "cookie.how": "Allow cookies for this site in the settings of your browser, or open the site "
    "in a window that is not set to block them. Then try again. The note goes away when you "
    "sign out.",
    "cookie.again": "Try again",
    "return.title": "Come back with your code",
    "return.label": "Your code",
    "return.help": "Type the 8 words or the 27 digits. Capital letters and spaces do not matter. "
    "The first four letters of each word are enough.",
    "return.open": "Open my answers",
    "return.wrong": "This code opens nothing. Look at each word again, and at their order. If one "
    "half of the paper is lost, the other half is not enough.",
    "return.lost": "I lost my code",
    "return.lost.what": "Without the code nobody can open your answers, and we cannot make a new "
    "one. If an organisation helps you, ask them: they may hold your case as well. Else begin "
    "again. What you wrote before is destroyed by itself after 180 days.",
    "return.away": "You were away for a while, so we closed your answers to keep them safe. Type "
    "your code to go on.",
    "return.held": "What you typed on the last page is not saved yet. It is kept on this page, and "
    "is saved when your code is right.",
    "return.other": "What you typed on the last page is of another file than this code opens. "
    "Nothing was saved. Type the code of that file.",
    "return.other.leave": "Leave that page unsaved, and open my own file",
    "return.deleted": "There is nothing under this code any more. It was deleted.",
    "wait.title": "One moment, please",
    "wait.many": "Many people are coming in right now. Nothing is lost. Wait one minute and press "
    "“Try again”.",
    "wait.again": "Try again",
    "left.title": "You are signed out",
    "left.what": "Your answers are locked. Come back with your code whenever you like.",
    "left.back": "Come back with a code",
    "gone.title": "Your answers are deleted",
    "gone.what": "The key to them is destroyed. Nobody can open them again, and we cannot either. "
    "Sealed copies that hold that key are destroyed within 35 days.",
    "gone.start": "To the first page",
    "law.title": "The law this site reads",
    "law.what": "Each rule stands under the text it comes from. It says how sure we are of it, and "
    "when we last checked it.",
    "law.not": "These are rules. No page here looks at a case. A judge or an officer decides.",
    "law.check_today": "Check today.",
    "law.check_today.what": "Our last check of this is too old to rely on. Look at the sources "
    "below today, or ask a lawyer.",
    "law.moved_since": "The law on this changed on {day}. These words were written before. A "
    "lawyer can say what holds today.",
    "law.says": "What it can say about a case",
    "law.left_out": "What it leaves out",
    "law.weighed": "A person has to weigh this: {what}",
    "law.sources": "Where it comes from",
    "law.since": "In force from {day}.",
    "law.sure": "How far it goes",
    "law.coverage.complete": "It answers its whole question.",
    "law.coverage.partial": "It answers a part of its question.",
    "law.coverage.referral": "It does not answer its question. It says who can.",
    "law.confidence.primary": "We read the text of the law.",
    "law.confidence.two_secondary": "Two sources about the law say so, apart from each other. We "
    "did not read the text.",
    "law.confidence.secondary": "One source about the law says so. We did not read the text.",
    "law.confidence.memory": "It is common knowledge. We did not check it again.",
    "law.confidence.unverified": "It is not verified, or the sources do not agree.",
    "law.expires": "The check holds until {day}.",
    "missing.title": "There is no such page",
    "missing.what": "The address may be mistyped, or the page is not yours to see.",
    "missing.start": "To the first page",
    "not_so.title": "This address is not a page",
    "not_so.what": "A button leads here, and only pressing it does something. Nothing was done "
    "now, and nothing is lost.",
    "not_so.back": "Go back",
    "broken.title": "Something here does not work",
    "broken.what": "The fault is ours. What was marked “Saved” is safe. Go back and try again in a "
    "few minutes.",
    "tampered.title": "We have closed this file to protect it",
    "tampered.what": "The file is not as it was last saved. Somebody or something changed it. We "
    "show and write nothing, so that nothing gets worse. Nothing you did caused this.",
    "tampered.next": "Please tell the organisation that runs this site. They can bring back the "
    "last sound copy.",
    "full.title": "We cannot save right now",
    "full.what": "The computer that keeps the answers has no room left. The fault is ours. What "
    "was marked “Saved” before is safe.",
    "full.kept": "What you typed last is not saved. It is kept on this page, and nowhere else. If "
    "you can, leave the page open, wait a few minutes and press “Try again”.",
    "full.again": "Try again",
    "form.title": "Please send this page again",
    "form.what": "We could not make sure that it came from you. Nothing was changed. Go back, load "
    "the page again and send it once more.",
}
