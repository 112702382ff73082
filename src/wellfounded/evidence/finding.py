"""What may be found at a paper, a person or a fact, and does it stop the filing?

Each kind of finding has one sentence and one authority. What stops can be mended by the people
who make the filing: a translation, a page, a reason. What is only to be looked at cannot always be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.evidence.words import Words

PROOF = "INA 208(b)(1)(B)(ii)"
TO_USCIS, TO_COURT = "8 CFR 103.2(b)(3)", "8 CFR 1003.33"
H_L_H = "Matter of H-L-H- & Z-Y-Z-, 25 I&N Dec. 209 (BIA 2010)"
S_Y_G = "Matter of S-Y-G-, 24 I&N Dec. 247 (BIA 2007)"
S_M_J = "Matter of S-M-J-, 21 I&N Dec. 722 (BIA 1997)"
PAGES = "8 CFR 1003.32"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of finding: its English, whether it stops, and on what it rests."""

    english: str
    stops: bool
    authority: str


def _stops(english: str, authority: str) -> Kind:
    return Kind(english=english, stops=True, authority=authority)


def _look(english: str, authority: str) -> Kind:
    return Kind(english=english, stops=False, authority=authority)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "open": _stops(
            "{fact}: nothing shows it, and no reason is given why not. Add a paper or a person who "
            "will tell of it, or note why none can be had.",
            PROOF,
        ),
        "only_named": _stops(
            "{fact}: nothing in hand shows it. {thing} is named, and there is no file of it yet. "
            "Add the file, or something else, or note why none can be had.",
            PROOF,
        ),
        "only_promised": _stops(
            "{fact}: nothing in hand shows it. A letter is promised by {thing}, and is not here. "
            "Add the letter, or something else, or note why none can be had.",
            PROOF,
        ),
        "only_needs_english": _stops(
            "{fact}: nothing in hand shows it in English. {thing} needs its English translation. "
            "Add that, or something else, or note why none can be had.",
            TO_USCIS,
        ),
        "no_reason": _stops(
            "{paper}: it is listed as not to be had, and no reason is given. Choose the reason.",
            PROOF,
        ),
        "of_nothing": _stops(
            "{paper}: it is listed as not to be had, and nobody has said of what it would speak. "
            "Choose the fact.",
            PROOF,
        ),
        "not_tried": _look(
            "{paper}: nobody has noted what was tried to get it. Note whom you asked, when, and "
            "what they answered.",
            PROOF,
        ),
        "translation_missing": _stops(
            "{paper}: it is not in English, and there is no translation. Add one.", TO_USCIS
        ),
        "translation_not_said": _stops(
            "{paper}: it is in {language}, and nobody has said whether there is a translation. "
            "Say it.",
            TO_USCIS,
        ),
        "certificate_missing": _stops(
            "{paper}: its translation has no signed certificate. The translator signs one, with "
            "name, address and telephone number.",
            TO_COURT,
        ),
        "translator_not_named": _stops(
            "{paper}: nobody has said who translated it. The certificate names the translator.",
            TO_COURT,
        ),
        "translated_by_applicant": _stops(
            "{paper}: the person whose case it is translated it. Let another competent person "
            "translate it and sign.",
            TO_USCIS,
        ),
        "language_not_said": _look(
            "{paper}: nobody has said in which language it is. Say it.", TO_USCIS
        ),
        "no_date": _look("{paper}: it has no date. Note the date that it shows, if any.", H_L_H),
        "no_writer": _stops("{paper}: nobody has said who wrote it. Name the writer.", H_L_H),
        "no_way_to_reach_writer": _look(
            "{paper}: there is no address and no telephone number of the writer.", H_L_H
        ),
        "no_identity_of_writer": _look(
            "{paper}: no copy of the writer's identity card is with it.", H_L_H
        ),
        "not_signed": _look("{paper}: it is not signed.", H_L_H),
        "after_leaving": _look(
            "{paper}: it is dated after the person left their country. Note how it came about.",
            "8 CFR 1287.6",
        ),
        "no_origin": _look(
            "{paper}: nobody has said from whom or how it came. Note it.", "8 CFR 1287.6"
        ),
        "shows_nothing": _look(
            "{paper}: nobody has said what it shows. Choose the facts, or leave the paper out.",
            PAGES,
        ),
        "no_title": _stops("{paper}: it has no title. The list of papers names each.", PAGES),
        "no_file": _look(
            "{paper}: there is no file of it yet. Add a photo, a scan or a PDF.", PAGES
        ),
        "fingerprint": _stops(
            "{paper}: its fingerprint is not one of SHA-256, 64 signs from 0 to 9 and a to f. "
            "Add the file anew.",
            "8 CFR 1287.6",
        ),
        "link_only": _stops(
            "{paper}: it is a web address and no page. Print the page with its date, and add it.",
            S_M_J,
        ),
        "no_publisher": _stops("{paper}: nobody has said who published it. Name them.", S_M_J),
        "no_day_published": _stops(
            "{paper}: it has no day of publication. Note it as the report gives it.", S_M_J
        ),
        "no_pages_used": _stops(
            "{paper}: nobody has said which pages of it are used. Note them.", PAGES
        ),
        "quote_without_page": _stops(
            "{paper}: words of it are quoted without their page. Note the page.", PAGES
        ),
        "quoted_page_absent": _stops(
            "{paper}: words are quoted from page {page}, and the pages given are {pages}. Add that "
            "page.",
            PAGES,
        ),
        "no_letter": _stops(
            "{person}: a letter is named, and no paper has that title: {letter}. Add it, or name "
            "it as the paper is called.",
            PAGES,
        ),
        "letter_to_come": _look("{person}: a letter is promised, and none is named yet.", PAGES),
        "testimony_not_told": _stops(
            "{person}: the list of witnesses says in short what they will tell. Note it.", PAGES
        ),
        "time_not_told": _look(
            "{person}: the list of witnesses says how long they need. Note the minutes.", PAGES
        ),
        "language_of_witness": _look(
            "{person}: nobody has said whether an interpreter is needed, and in which language.",
            "8 CFR 1003.22",
        ),
        "expert_without_report": _look(
            "{person}: an expert's report and list of work go in with the name.", PAGES
        ),
        "newer_edition": _look(
            "{entry}: a newer edition is ordinarily there by now. Look for it. ({cadence})", S_M_J
        ),
        "law_changed": _look("{entry}: look whether the law was changed since.", S_M_J),
        "pair": _look(
            "{entry}: the State Department's reports since that for 2024 leave parts out. Put the "
            "report for 2023 and other sources beside it.",
            S_Y_G,
        ),
        "no_copy": _look(
            "{entry}: no frozen copy is kept. Pages vanish: print it, with its date.", S_M_J
        ),
        "copy_gone": _stops("{entry}: its copy {file} cannot be read. Put it back.", S_M_J),
        "copy_changed": _stops(
            "{entry}: its copy {file} is not the one that was kept, by its fingerprint. Get the "
            "copy back, or enter this one anew.",
            S_M_J,
        ),
        "tells_of_nothing": _look(
            "{person}: nobody has said of what they can tell. Choose the facts.", PROOF
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something found. ``at`` is the place in the case, such as ``exhibits[0]``."""

    kind: str
    at: str
    words: Words

    @property
    def stops(self) -> bool:
        """Whether nothing is filed before it is mended."""
        return KINDS[self.kind].stops

    @property
    def authority(self) -> str:
        """What it rests on."""
        return KINDS[self.kind].authority


def found(kind: str, at: str, **filled: str | Words) -> Finding:
    """A finding of a kind, its sentence filled."""
    return Finding(
        kind=kind, at=at, words=Words(f"evidence.finding.{kind}", KINDS[kind].english, filled)
    )
