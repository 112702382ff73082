"""Does a status mean what it says, and nothing where the table does not have it?"""

from __future__ import annotations

import re

import pytest

from wellfounded.case_status import meaning
from wellfounded.case_status.meaning import NOTICE_DECIDES, meanings, normal

SEEN = {
    "Case Was Received": "received",
    "Case Was Received and A Receipt Notice Was Sent": "received",
    "Fees Were Waived": "waived",
    "Fingerprint Fee Was Received": "fee_received",
    "Fingerprint and Biometrics Appointment Was Scheduled": "fingerprints_set",
    "Case Was Updated To Show Fingerprints Were Taken": "fingerprints_taken",
    "Next Step Is an Interview": "interview_next",
    "Case is Ready to Be Scheduled for An Interview": "interview_next",
    "Interview Was Scheduled": "interview_set",
    "Interview Is Scheduled": "interview_set",
    "Interview Was Rescheduled": "interview_moved",
    "Interview Cancelled And Notice Ordered": "interview_cancelled",
    "Interview Was Completed And My Case Must Be Reviewed": "interview_done",
    "Case Was Updated To Show That No One Appeared for In-Person Processing": "nobody_came",
    "Request for Initial Evidence Was Sent": "evidence_asked",
    "Request for Additional Evidence Was Sent": "evidence_asked",
    "Request for Evidence Was Sent": "evidence_asked",
    "Request for Initial and Additional Evidence Was Mailed": "evidence_asked",
    "Response To USCIS' Request For Evidence Was Received": "answer_received",
    "Response To USCIS’ Request For Evidence Was Received.": "answer_received",
    "Request for Additional Information Received": "answer_received",
    "Correspondence Was Received And USCIS Is Reviewing It": "answer_received",
    "Notice Of Intent To Deny Was Sent": "intends",
    "Case Is Being Actively Reviewed By USCIS": "looked_at",
    "Case Remains Pending": "waiting",
    "Application Is Pending": "waiting",
    "Case Was Transferred And A New Office Has Jurisdiction": "transferred",
    "Case Transferred To Another Office": "transferred",
    "Case Was Approved": "approved",
    "Case Approval Was Affirmed": "approved",
    "New Card Is Being Produced": "card_made",
    "Card Was Mailed To Me": "card_sent",
    "Card Was Picked Up By The United States Postal Service": "card_sent",
    "Card Was Delivered To Me By The Post Office": "card_delivered",
    "Card Was Returned To USCIS": "returned",
    "Notice Was Returned To USCIS Because The Post Office Could Not Deliver It": "returned",
    "Case Was Denied": "denied",
    "Case Was Denied And My Decision Notice Mailed": "denied",
    "Primary And Ancillary Benefits Were Denied": "denied",
    "Case Rejected Because I Sent An Incorrect Fee": "sent_back",
    "Case Was Rejected Because I Did Not Sign My Form": "sent_back",
    "Petition/Application Was Rejected For Insufficient Funds": "sent_back",
    "Form G-28 Was Rejected Because It Was Improperly Filed": "representative_sent_back",
    "Withdrawal Acknowledgement Notice Was Sent": "withdrawn",
    "Case Closed Benefit Received By Other Means": "closed",
    "Case Was Reopened": "reopened",
    "Case Is On Hold": "on_hold",
    "Notice Explaining USCIS' Actions Was Mailed": "letter_sent",
    "Duplicate Notice Was Mailed": "letter_sent",
    "Name Was Updated": "details_changed",
    "Date of Birth Was Updated": "details_changed",
}
"""Status texts of USCIS as several public programs have met them."""


@pytest.mark.parametrize(("text", "id"), SEEN.items())
def test_a_text_of_uscis_finds_its_row(text: str, id: str) -> None:
    found = meaning(text)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Something USCIS Has Never Said",
        "Case Was Not Approved",
        "Case Was Approved And USCIS Notified The U.S. Consulate Or Port Of Entry",
        "Expedite Request Denied",
        "Premium Processing Fee Will Be Refunded",
        "Caso Fue Aprobado",
        "Showcase was received",
    ],
)
def test_a_text_that_is_not_in_the_table_is_not_guessed(text: str) -> None:
    found = meaning(text)
    assert found is None or found.id not in {"approved", "denied", "received", "sent_back"}
    assert text != "Case Was Not Approved" or found is None


def test_every_row_is_reached_by_its_own_texts() -> None:
    lost = [
        (row.id, text)
        for row in meanings()
        for text in (*row.whole, *row.within)
        if (found := meaning(text)) is None or found.id != row.id
    ]
    assert lost == []


def test_no_row_names_a_day_or_a_number_of_days() -> None:
    dated = re.compile(r"\d+ (day|week|month)|\bdue (on|by)\b")
    assert [row.id for row in meanings() if dated.search(f"{row.means} {row.next}")] == []
    assert "letter only" in NOTICE_DECIDES


def test_marks_and_capitals_do_not_matter() -> None:
    assert normal("  CASE was “Received”. ") == "case was received"
