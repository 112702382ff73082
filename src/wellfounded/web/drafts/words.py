"""What do the pages of a declaration say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "declared.title": "The declaration in your own words",
    "declared.go": "My declaration",
    "declared.beside_the_file": "Versions of your declaration that are kept are not in it. You "
    "take each of them along from its own page:",
    "declared.what": "This is what you told, in your own words and in order of time. No word was "
    "added to your story. Short sentences say your short answers, such as your name. To change "
    "something, change the answer that it comes from.",
    "declared.what.helper": "The words of the person in order of time, one event a paragraph. "
    "Short sentences say one answer each. Nothing else is added.",
    "declared.changed": "An answer was changed meanwhile. Here is the declaration as it is now. "
    "What you sent was not noted.",
    "declared.no_english": "There is no English of these words yet.",
    "declared.english": "Short answers in English",
    "declared.english.what": "These short answers are part of what you sign, and it is in English. "
    "Write what each says in English. Your own words stay beside it.",
    "declared.english.helper": "These short answers stand in the English. Write what each says in "
    "English. It is suggested to the applicant, and their own words stay beside it.",
    "declared.english.names": "A name of a person or a place is not translated. Write it with the "
    "letters A to Z. If an answer is in English already, leave it as it is in its box.",
    "declared.english.box": "In English",
    "declared.english.language": "In which language were they given?",
    "declared.english.unnamed": "Name the language, such as Spanish.",
    "declared.english.translator": "Who put them into English?",
    "declared.english.translator.help": "The full name. Whoever translates signs for it.",
    "declared.english.save": "Save the English",
    "declared.english.none": "Nothing is asked here.",
    "declared.english.letters": "Write it in English, with the letters A to Z.",
    "declared.nothing": "Nothing is told yet.",
    "declared.drift": "Where the English may say something else than the original",
    "declared.asked": "Questions that are open",
    "declared.asked.what": "You can answer them or leave them. It is fine not to know.",
    "declared.take": "Take a copy along",
    "declared.take.what": "A copy that is not ready to be signed says so on each page.",
    "declared.take.which": "Which copy?",
    "declared.take.get": "Get the copy",
    "declared.paper.both": "Both side by side, with room for changes",
    "declared.paper.original": "As it was told",
    "declared.paper.english": "In English",
    "declared.for": "For which office are the certificates?",
    "declared.for.uscis": "USCIS",
    "declared.for.court": "The immigration court",
    "declared.for.board": "The Board of Immigration Appeals",
    "declared.read": "Reading it aloud",
    "declared.read.what": "Whoever does not read English hears all of it before signing, in a "
    "language they understand. After a change it is read again.",
    "declared.read.know": "Say whether you read English",
    "declared.read.this": "It was read as it is now.",
    "declared.read.other": "It has changed since.",
    "declared.read.understood": "All of it was understood.",
    "declared.read.not_understood": "Not all of it was understood.",
    "declared.read.corrections": "Changes that were asked for:",
    "declared.read.note": "Note that it was read",
    "declared.read.note.what": "This is about the declaration as it is now.",
    "declared.told.note": "Language, and where it is signed",
    "declared.told.note.what": "The words above the signature are others when it is signed outside "
    "the United States.",
    "declared.sign": "Signing",
    "declared.sign.before": "Before it is signed:",
    "declared.sign.ready": "It may be signed as it is. Whoever signs says under penalty of perjury "
    "that all of it is true.",
    "declared.sign.note": "Note that it was signed",
    "declared.sign.note.what": "The version that was signed is kept. It is never left out.",
    "declared.certificates": "What is signed beside it",
    "declared.certificates.what": "Each one is signed and dated by hand. Nothing is signed here.",
    "declared.certificates.lacks": "It still needs this:",
    "declared.certificates.whole": "All that can be filled in is there.",
    "declared.translator.note": "Note who translated",
    "declared.translator.note.what": "The translator signs for the translation with name, address "
    "and telephone.",
    "declared.versions": "Versions that are kept",
    "declared.versions.what": "A version is kept only when somebody asks for it. It lies here "
    "sealed, with its day and its mark.",
    "declared.versions.keep": "Keep it as it is now",
    "declared.versions.none": "None is kept.",
    "declared.versions.signed": "This version was signed.",
    "declared.versions.see": "Read this version",
    "declared.versions.take": "Take it along as a text",
    "declared.versions.leave": "Leave this version out",
    "declared.version": "Version {number} of {day}",
    "declared.keep": "Which versions are kept",
    "declared.keep.against": "An early version can be held against a person, for a word that was "
    "not right yet. That is a reason to keep few.",
    "declared.keep.spoil": "But a paper may not be destroyed to hide it from an office or a court. "
    "That can be a crime (18 USC 1519). Where somebody has asked for the papers, none is left out.",
    "declared.keep.counsel": "The lawyer who has the case decides it.",
    "declared.keep.alone": "You decide it. If you are not sure, ask a lawyer before a version is "
    "left out.",
    "declared.keep.always": "The newest version and one that was signed are always kept. What is "
    "left out is destroyed. That this was done stays in the list of what happened.",
    "declared.keep.answers": "The answers are not touched by this. They stay, with all that was "
    "written before.",
    "declared.keep.change": "Change it",
    "declared.keep.which": "Which versions are kept?",
    "declared.keep.why": "For what reason?",
    "declared.keep.why.empty": "Write the reason in a few words.",
    "declared.keep.set": "Set it so",
    "declared.sure": "These versions will be destroyed",
    "declared.sure.what": "They cannot be brought back. That they were left out is noted, with "
    "their numbers and marks.",
    "declared.sure.go": "Leave them out for good",
    "declared.note.save": "Note it",
    "declared.note.empty": "Nothing was written yet.",
    "declared.note.date": "Year, month, day, such as 2026-07-01.",
    "declared.problem.day": "Write the day as year, month and day, such as 2026-07-01.",
    "declared.problem.ahead": "This day has not come yet.",
    "declared.problem.choose": "Choose yes or no.",
    "declared.problem.signs": "This is too long, or it has signs in it that cannot be kept.",
    "declared.part": "It is put together from the story and from what is known of the person. You "
    "were given one of the two parts, so it is not shown.",
    "declared.not_set": "This copy cannot be made",
    "declared.not_set.what": "A letter is in a script that cannot be printed here. The words "
    "themselves are kept as they are.",
    "case.declaration": "Declaration",
    "moment.draft_kept": "kept a version of the declaration",
    "moment.draft_left_out": "left out and destroyed versions of the declaration",
    "moment.drafts_setting": "set which versions of the declaration are kept",
    "moment.read_back_noted": "noted that the declaration was read",
    "moment.telling_noted": "noted the language of the declaration, or where it is signed",
    "moment.signing_noted": "noted that the declaration was signed",
    "moment.translator_noted": "noted who translated",
    "moment.declaration_made": "made a copy of the declaration",
    "moment.draft_taken": "took a version of the declaration along",
}
