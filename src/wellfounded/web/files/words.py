"""What do the pages about papers say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "files.title": "My papers",
    "files.what": "Papers, photos and messages can show what you say. Add what you have. Take "
    "your time, and start with any of them.",
    "files.safe": "Each paper is locked with your own key. Nobody opens it without you, unless "
    "you give your case to an office.",
    "files.none": "There is no paper here yet.",
    "files.add": "Add a paper",
    "files.untitled": "Paper {number}",
    "files.see": "See what it is, or change it",
    "files.no_file": "No file is here yet.",
    "files.look_again": "Look again",
    "files.waits": "Some papers are still being checked. You can go on with other things. If you "
    "leave, they are safe here, and are checked when you come back.",
    "files.state.waiting": "It is safe here. It is being checked, which takes a minute or two. If "
    "you leave, it is checked when you come back.",
    "files.state.put_off": "It is safe here as you gave it. This server cannot open files right "
    "now. When that is mended, the file is checked the next time you look at this page.",
    "files.state.ready.one": "Checked. It has one page.",
    "files.state.ready.many": "Checked. It has {pages} pages.",
    "files.state.kept": "This is sound or video. It is kept as it is, and nothing looks into it.",
    "files.refused": "This file could not be opened:",
    "files.refused.what": "It is kept as you gave it. You can take it out and add a better one.",
    "files.new.paper": "Add a paper",
    "files.new.page": "Add a page",
    "files.new.translation": "Add the translation",
    "files.new.what": "Add one paper at a time. If it has several pages, choose the photos of all "
    "of them, or add the next page later.",
    "files.new.page.what": "The new page comes after the pages that are here.",
    "files.new.translation.what": "The paper in its own language stays. The translation is kept "
    "beside it.",
    "files.new.camera": "Take a photo now",
    "files.new.choose": "Or choose photos or a file that you have",
    "files.new.kinds": "A photo or a PDF is best. Each file may have up to 25 MB.",
    "files.new.phone": "If somebody else may look at your phone: a photo that you take may stay "
    "in the phone. You can delete it there when it is here.",
    "files.new.go": "Add it",
    "files.new.coming": "It is on its way. Please stay on this page.",
    "files.too_large": "This file is larger than 25 MB, so it was not taken. Take the photo again "
    "with a smaller size, or split the file.",
    "files.too_many": "There are 60 files here, and no more can be taken. Take one out that you "
    "do not need.",
    "files.too_much": "Your papers fill the 300 MB that there are for them. Take one out that you "
    "do not need, or make the file smaller.",
    "files.at_once": "Two files are on their way already. Wait until they are here, and try again.",
    "files.empty": "This file is empty. Choose it again.",
    "files.none_chosen": "Take a photo or choose a file first.",
    "files.cut": "The file did not come whole, and nothing of it was kept. Try once more.",
    "files.name": "The name of this file is too long. Give it a shorter one, and try again.",
    "files.full": "There is no room for files right now. Nothing was lost. Tell the people who "
    "run this page, or try again later.",
    "files.not_yours": "There is a translation already, and the person added it. Only they can put "
    "another one in its place.",
    "files.known": "This file is here already.",
    "files.known.see": "See it",
    "files.copy": "See the safe copy",
    "files.copy.translation": "See the safe copy of the translation",
    "files.copy.what": "This copy shows what is on the paper, and nothing that is hidden in the "
    "file. Nothing of it stays on this phone or computer.",
    "files.copy.page": "Page {number} of {all}",
    "files.copy.earlier": "Earlier pages",
    "files.copy.later": "More pages",
    "files.copy.file": "Get the copy as a file",
    "files.copy.file.what": "The file stays on the phone or computer that you use now, until you "
    "delete it there.",
    "files.translation": "The translation",
    "files.place": "This photo says where it was taken",
    "files.place.what": "Phones write the place into a photo. The copy that others see does not "
    "have it. The first photo, as you gave it, still does. It is locked, and only you or a lawyer "
    "can open it.",
    "files.place.keep": "Keep the first photo too. The place may show something.",
    "files.place.out": "Destroy the first photo, and keep the copy without the place.",
    "files.place.go": "Do this",
    "files.place.gone": "The first photo was destroyed. The copy without the place is here.",
    "files.about": "What is this paper?",
    "files.about.what": "Answer what you know. You can leave out any of it.",
    "files.about.more": "More about it, and where it comes from",
    "files.about.save": "Save",
    "files.more": "What else you can do",
    "files.more.file": "Add the photo or the file of it",
    "files.more.page": "Add another page",
    "files.more.translation": "Add its translation",
    "files.more.another_translation": "Put another translation in place of the one here",
    "files.more.out": "Take this paper out",
    "files.original": "Get the file as you gave it",
    "files.original.one": "File {number}",
    "files.original.print": "Its fingerprint shows that nothing was changed:",
    "files.out.title": "Take this paper out?",
    "files.out.what": "The file is destroyed, and we cannot bring it back. Your list of what "
    "happened will say that a paper was taken out.",
    "files.destroyed.copies": "Backups of this site from before today may still hold what is "
    "destroyed here. It is sealed there, and opens only with a key to this case. The people who "
    "run this site decide how long they keep backups. If the whole case is deleted, no backup of "
    "it can be opened after 35 days.",
    "files.out.tick": "I want this paper to be destroyed.",
    "files.out.tick_first": "Tick the box first, if you are sure.",
    "files.out.go": "Destroy it",
    "files.out.not": "No, keep it",
    "moment.paper_added": "added a paper",
    "moment.paper_brought": "added a paper for the applicant",
    "moment.paper_page": "added a page to a paper",
    "moment.paper_described": "wrote what a paper is",
    "moment.paper_checked": "had a paper checked",
    "moment.paper_read": "had the words of a paper read, so that they can be found",
    "moment.paper_removed": "took out a paper, and it was destroyed",
    "moment.paper_place": "decided about the place in a photo",
    "moment.original_opened": "opened a paper as it was given",
}
