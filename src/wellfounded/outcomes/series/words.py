"""What is each measure of the published series called?"""

from __future__ import annotations

MEASURES = {
    "admitted": "Came as refugees",
    "ceiling": "The most that may come",
    "total": "Granted asylum",
    "affirmative": "Granted by USCIS",
    "defensive": "Granted by a judge",
    "completed": "Completed",
    "fear_found": "Fear found",
    "fear_not_found": "Fear not found",
    "closed": "Closed, or ended in another way",
    "pending": "Pending",
    "new": "New",
    "filed": "Filed",
    "filed_more_than": "Filed, more than",
    "first_decisions": "First decisions",
    "removal_of_100": "Removal, of 100",
    "dismissed_of_100": "Dismissed or terminated, of 100",
    "relief_about_of_100": "Allowed to stay, of 100 about",
    "lowest_of_100": "Granted of 100, lowest year",
    "highest_of_100": "Granted of 100, highest year",
    "with_lawyer_times_as_often": "Granted with a lawyer, times as often as without",
    "judges_differ_by_points": "Judges differ by, points of 100",
}
