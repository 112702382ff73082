"""Which words does a packet need on the way, beside those that are printed in it?

People read them who make their own packet: short sentences, and what to do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

PROBLEMS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "empty": (
            "stops",
            "There is nothing to put in the packet yet",
            "Answer the questions of the form, or add a paper.",
        ),
        "forum": (
            "stops",
            "It is not settled if the packet goes to USCIS or to a court",
            "Choose one of the two. The paper that started a court case, and the court's phone "
            "line, tell if a judge has the case.",
        ),
        "judge_has_it": (
            "draft",
            "By what is answered, a judge has the case, and this packet is for USCIS",
            "Papers of the case go to the court that has it. Choose the court, or correct the "
            "answer.",
        ),
        "no_judge_has_it": (
            "draft",
            "By what is answered, no judge has the case, and this packet is for a court",
            "Look at the court's phone line. If a judge has the case, write down the day on which "
            "it began there. If not, choose USCIS.",
        ),
        "board_has_it": (
            "note",
            "By what is answered, the Board of Immigration Appeals has the case",
            "The Board takes no new papers with an appeal. Ask a lawyer before anything is sent.",
        ),
        "no_file": (
            "stops",
            "{title}: there is no file of it",
            "Add the file, or keep this paper out of the packet.",
        ),
        "file_lost": (
            "stops",
            "{title}: the file {file} is not there",
            "Check its name, add it again, or keep this paper out of the packet.",
        ),
        "not_ready": (
            "stops",
            "{title}: its file is still being checked, or could not be opened",
            "See the paper in the list of papers. You can also keep it out of the packet.",
        ),
        "file_refused": (
            "stops",
            "{title}: the file {file} cannot be used: {why}",
            "Make a new scan or photo of the paper, and add that.",
        ),
        "too_large": (
            "stops",
            "{title} has {size} MB, and one file may have {limit} MB",
            "Scan it again with a lower quality, or add it as two papers.",
        ),
        "letters": (
            "stops",
            "{title}: the letters {letters} cannot be printed here",
            "Write it in other letters, or give the paper as a picture.",
        ),
        "no_form": (
            "stops",
            "The official Form {form} is not here",
            "Add it with 'wellfounded forms add', or make the packet without the form.",
        ),
        "form_unfillable": (
            "stops",
            "Form {form} cannot be filled: {why}",
            "Mend that answer, and make the packet again.",
        ),
        "not_sound": (
            "stops",
            "The packet was read again, and something in it is not as it must be: {why}",
            "Nothing was kept. Tell the people who look after this program.",
        ),
        "form_not_ready": (
            "draft",
            "Form {form} cannot be filed yet: {number} things are open",
            "See what is open in the list of the form.",
        ),
        "danger": (
            "note",
            "There is something that a lawyer must look at before anything is sent",
            "Show the packet to a lawyer or an accredited representative first.",
        ),
        "unapproved": (
            "draft",
            "The lawyer or representative has not approved what is sent",
            "Ask them to read it and to approve it.",
        ),
        "no_translation": (
            "draft",
            "{title} is not in English and has no English translation",
            "Ask someone who knows both languages well to translate all of it and to sign for it.",
        ),
        "no_proof": (
            "draft",
            "Facts on which the case rests, with nothing that shows them and no reason why not: "
            "{number}",
            "See each of them in the list of what could show it. Add a paper or a witness, or "
            "note why none can be had.",
        ),
        "proof_not_ready": (
            "draft",
            "Things to mend at the papers and the witnesses: {number}",
            "See them in the list of papers and of people who can tell of it.",
        ),
        "language_not_said": (
            "note",
            "Papers of which nobody has said in which language they are: {number}",
            "Say it of each. One that is not in English needs an English translation and its "
            "certificate.",
        ),
        "translation_within": (
            "note",
            "{title} is in another language, and its translation is no file of its own",
            "Look if the English translation and its certificate stand in the same file. If they "
            "do not, add them.",
        ),
        "declaration_english": (
            "draft",
            "The declaration is not all in English: paragraphs {numbers}",
            "Ask someone who knows both languages well to translate these words.",
        ),
        "declaration_not_read": (
            "draft",
            "The declaration was not read to the person as it is now",
            "Read all of it to the person in a language they understand, and note it.",
        ),
        "words_english": (
            "draft",
            "{title}: what is said of it is not in English yet",
            "Ask someone who knows both languages well to translate these words.",
        ),
        "no_court": (
            "draft",
            "The immigration court is not known",
            "Look at the first paper of the court, and write down where the court is.",
        ),
        "no_name": (
            "draft",
            "The name of the person is not known",
            "Write the name as it stands in the papers of the government.",
        ),
        "no_a_number": (
            "note",
            "There is no A-Number",
            "If there is one, write it down here. If not, the line stays empty.",
        ),
        "no_address": (
            "note",
            "The address of the person is not known here",
            "Write it on the cover, with a phone number.",
        ),
        "no_filer": (
            "draft",
            "The name of the lawyer or representative is not known",
            "The cover names who files. Write down the name.",
        ),
        "no_eoir_id": (
            "draft",
            "The EOIR ID of the lawyer or representative is not known",
            "Ask them for it, and write it down. The court knows them by it.",
        ),
        "last_tab": (
            "draft",
            "It is not clear after which tab the papers go on: {said}",
            "Write the letter of the last tab that was filed, such as F.",
        ),
        "custody": (
            "note",
            "It is not known if the person is detained",
            "Cross out what is not true on the cover.",
        ),
        "no_judge": (
            "note",
            "The name of the judge is not known",
            "The notice of the hearing has it. Write it on the cover.",
        ),
        "no_hearing": (
            "note",
            "No next hearing is known",
            "The notice of the hearing has the day and the time. Write them on the cover.",
        ),
        "appearance": (
            "note",
            "The notice that someone speaks for the person (Form {form}) goes on top",
            "It is made and sent by the lawyer or representative.",
        ),
        "fee": (
            "note",
            "If a fee is due, the proof that it was paid goes right behind the cover",
            "Put the receipt there, or the request not to pay.",
        ),
        "sign": (
            "note",
            "Nothing in the packet is signed",
            "Each person signs their own page by hand, and writes the day.",
        ),
        "service": (
            "note",
            "A copy goes to the lawyer of the government",
            "Write on the last page how and on which day it was sent, and sign.",
        ),
        "service_online": (
            "note",
            "The lawyer of the government gets the copy through ECAS",
            "Write the day of filing on the last page, and sign.",
        ),
        "how_served": (
            "note",
            "It is not known if papers in this case are filed online (ECAS)",
            "Answer that first. If you cannot, mark on the last page how the copy went to the "
            "government, write the day, and sign.",
        ),
        "own_copy": (
            "note",
            "Keep a whole copy",
            "If you send it on paper, ask for a proof of when it came in.",
        ),
        "arrests_abroad": (
            "note",
            "Arrests in other countries without a conviction are not in the chart of arrests",
            "A lawyer can say if they belong there.",
        ),
        "parts": (
            "note",
            "The packet has {number} files, because one file may have {limit} MB",
            "Send all of them, in order.",
        ),
    }
)
"""The weight of each, what is so, and what to do."""


PARTS: Mapping[str, str] = MappingProxyType(
    {
        "cover": "The cover, with the court and the names",
        "letter": "A letter that says what is inside",
        "application": "The form",
        "declaration": "The declaration, with its certificates",
        "index": "The list of papers, with page numbers",
        "missing": "Why some papers cannot be had",
        "witnesses": "Who will speak at the hearing",
        "arrests": "A chart of arrests",
        "service": "A page that shows that the government got a copy",
    }
)
"""The parts of a packet in everyday words."""


def messages() -> Iterator[tuple[str, str]]:
    """Every sentence as ``(context, English)``."""
    for part, words in PARTS.items():
        yield f"packet.part.{part}", words
    for id, (_, says, fix) in PROBLEMS.items():
        yield f"packet.problem.{id}.says", says
        yield f"packet.problem.{id}.fix", fix
