"""What does each code of a choice mean, in plain words?"""

from __future__ import annotations

SEX = {"female": "Female", "male": "Male"}

MARITAL_STATUS = {
    "single": "Single: never married",
    "married": "Married",
    "divorced": "Divorced",
    "widowed": "Widowed: the husband or wife has died",
}

PROTECTED_GROUNDS = {
    "race": "Race",
    "religion": "Religion",
    "nationality": "Nationality",
    "particular_social_group": "Being part of a certain social group",
    "political_opinion": "Political opinion",
    "other": "Another reason",
}

WHO_DID_IT = {
    "government": "The government, the police, the army or other officials",
    "private": "A person or group outside the government",
    "unknown": "Not known",
}

FORCED_PROCEDURE = {
    "none": "No",
    "abortion": "Yes: a pregnancy was ended",
    "sterilization": "Yes: an operation that stops births",
    "device": "Yes: a device that stops births was put in",
}

CALENDARS = {
    "gregorian": "The calendar used in the United States",
    "solar_hijri": "The solar calendar of Iran and Afghanistan",
    "hijri": "The Islamic moon calendar (Hijri)",
    "ethiopian": "The calendar of Ethiopia and Eritrea",
    "bikram_sambat": "The calendar of Nepal (Bikram Sambat)",
    "in_words": "No calendar: I said it in words",
}

HOW_SURE = {
    "exact": "I am sure",
    "about": "It was about then",
    "not_sure": "I am not sure",
}

HOW_KNOWN = {
    "i_was_there": "I was there",
    "i_was_told": "Someone told me",
    "i_read_it": "I read it or saw it in the news",
}

PART_OF_THE_STORY = {
    "before": "My life before",
    "harm": "Harm or threats",
    "leaving": "Leaving my country",
    "journey": "The way here",
    "here": "My life in the United States",
    "fear": "What I hear or fear now",
}

EXHIBIT_KINDS = {
    "identity": "A paper that shows who I am",
    "family_tie": "A paper about my family",
    "entry_and_travel": "A paper about travel or coming here",
    "police_or_court": "A paper of the police or a court",
    "medical": "A medical paper",
    "photo": "A photo",
    "message": "A message or a post",
    "letter": "A letter",
    "statement": "A signed statement of a person",
    "expert_report": "A report of an expert",
    "membership": "A paper of a group I belong to",
    "work_or_school": "A paper of work or school",
    "country_report": "A report about my country",
    "news": "A news story",
    "law_text": "The text of a law",
    "earlier_interview": "A record of an earlier interview",
    "notice": "A notice of the government here",
    "filing_proof": "Proof of when something was sent",
    "other": "Something else",
}

EXHIBIT_FORM = {
    "original": "The paper itself",
    "copy": "A copy on paper",
    "photo": "A photo of it",
    "printout": "A printed page",
}

TRANSLATION = {
    "not_needed": "It is in English",
    "with_certificate": "Yes, and the translator signed a page about it",
    "without_certificate": "Yes, but nobody signed a page about it",
    "missing": "Not yet",
}

WITNESS_KINDS = {
    "saw_it": "They saw or heard it",
    "knows_me": "They know me or my family",
    "expert": "They are an expert",
}

WITNESS_WILL = {
    "testify": "They will speak at the hearing",
    "letter": "They will write a letter",
    "both": "They will speak and write",
    "not_asked": "I have not asked yet",
    "refused": "They said no",
    "cannot": "They cannot, or it is not safe",
}

RECORDS_OF = {
    "uscis_file": "USCIS (the A-File)",
    "cbp": "Customs and Border Protection (CBP)",
    "ice": "Immigration and Customs Enforcement (ICE)",
    "obim": "The office that keeps fingerprints (OBIM)",
    "court_record": "The immigration court",
    "border_interview": "The record of an interview about fear",
    "fbi": "The FBI",
    "other": "Another office",
}

RECORD_ANSWERS = {
    "all": "They sent it",
    "part": "They sent part of it",
    "nothing_found": "They found nothing",
    "refused": "They said no",
    "waiting": "No answer yet",
}

WHY_NOT_TO_BE_HAD = {
    "does_not_exist": "There is no such paper",
    "destroyed": "It was lost or destroyed",
    "holder_refuses": "Who has it will not give it",
    "danger_to_others": "Asking could put others in danger",
    "danger_to_me": "Asking could put me in danger",
    "too_far": "It is too far away",
    "cost": "It costs too much",
    "no_answer": "I asked and nobody answered",
    "other": "Another reason",
}
