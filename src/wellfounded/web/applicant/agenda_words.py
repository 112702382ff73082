"""What do the pages on a person's calendar and reminders say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "agenda.title": "Calendar and reminders",
    "agenda.what": "The days that are ahead can stand in the calendar of your phone, and a short "
    "message can remind you of them. Both are off until you turn them on.",
    "agenda.reads": "What this site can then read",
    "agenda.reads.days": "Your answers stay locked. Only you, and those you gave your case to, can "
    "open them. For a calendar or reminders, this site must read some things without you: the days "
    "and times, if a day is for a paper or an appointment, and your language. For reminders, also "
    "the mail address or the number that you type here.",
    "agenda.reads.not": "It cannot read what the paper or the appointment is about, your name, or "
    "your answers. When you turn both off, it forgets all of this.",
    "agenda.calendar": "A calendar on your phone",
    "agenda.calendar.what": "You get an address. Put it in the calendar of your phone. It says "
    "“Appointment” or “Paper due”, and nothing about your case.",
    "agenda.calendar.who": "Whoever has the address sees the same days. The company behind your "
    "calendar can see them too. Do not give the address to others.",
    "agenda.calendar.on": "Turn the calendar on",
    "agenda.calendar.is_on": "Your calendar is on.",
    "agenda.calendar.off": "Turn the calendar off",
    "agenda.calendar.renew": "Make a new address",
    "agenda.calendar.renew.what": "If somebody may have the address, make a new one. The old one "
    "stops at once.",
    "agenda.address": "This is the address of your calendar:",
    "agenda.address.once": "It is shown only now. If you lose it, make a new one.",
    "agenda.subscribe": "Open it in this phone’s calendar",
    "agenda.subscribe.help": "Or copy the address. In your calendar, choose “Add from an address” "
    "or “Subscribe”, and paste it there. The papers you hold count more than the calendar.",
    "file.days": "Calendar and reminders",
    "file.days.go": "See how they work",
    "moment.calendar_on": "made an address for the calendar",
    "moment.calendar_off": "turned the calendar off",
    "moment.reminders_on": "turned reminders on",
    "moment.reminders_off": "turned reminders off",
    "moment.days_counted": "had the days for the calendar counted anew",
    "stopping.title": "Stop these messages",
    "stopping.what": "After this, no more messages are sent here.",
    "stopping.go": "Stop the messages",
    "stopping.ended": "It is done. No more messages are sent here.",
}
