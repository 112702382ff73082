"""What do the pages on a person's calendar and reminders say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "agenda.title": "Calendar and reminders",
    "agenda.what": "The days that are ahead can stand in the calendar of your phone, and a short "
    "message can remind you of them. Both are off until you turn them on.",
    "agenda.reads": "What this site can then read",
    "agenda.reads.days": "Your answers stay locked. Only you, and those you gave your case to, can "
    "open them. For a calendar or reminders, this site must read some things without you. These "
    "are the days and times, whether a day is for a paper or an appointment, and your language. "
    "For reminders, it also reads the mail address or the number that you type here.",
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
    "reminders.title": "Reminders",
    "reminders.what": "A short message before each day that counts. It never says what the day is "
    "about. A message can come late or not at all, so keep your own note of each day too.",
    "reminders.go": "See or change reminders",
    "reminders.none": "This site does not send messages. You can turn on the calendar.",
    "reminders.way": "How do you want the messages?",
    "reminders.way.email": "By e-mail",
    "reminders.way.text": "As a text message to a phone",
    "reminders.to": "To which e-mail address or phone number?",
    "reminders.to.help": "It is used for these messages alone. Use one that only you read.",
    "reminders.before": "How many days before?",
    "reminders.before.14": "14 days before",
    "reminders.before.7": "7 days before",
    "reminders.before.1": "1 day before",
    "reminders.link": "Put the address of this site in the message",
    "reminders.link.help": "Then you can open your page and stop the messages from there. Whoever "
    "looks at your phone sees the address too.",
    "reminders.line": "Once a week, remind me to check my hearing by phone",
    "reminders.line.help": "The official line is 1-800-898-7180. The message does not name it. The "
    "paper notice counts, not the line.",
    "reminders.look": "Show me the messages first",
    "reminders.look.title": "This is what the messages say",
    "reminders.look.to": "They go to:",
    "reminders.look.who": "Whoever can look at that phone or mailbox can read them. The company "
    "that carries them can too.",
    "reminders.look.no_link": "You can stop the messages here at any time.",
    "reminders.on": "Turn reminders on",
    "reminders.not": "No, go back",
    "reminders.off": "Stop the messages",
    "reminders.is_on": "Reminders are on. They go to:",
    "reminders.ended": "The messages were stopped with the link in one of them. The address or "
    "number is forgotten.",
    "reminders.trouble": "A message on {day} may not have reached you. Look at your days here.",
    "reminders.choose_way": "Choose how you want the messages.",
    "reminders.choose_days": "Choose at least one day before.",
    "reminders.no_email": "This is not a whole e-mail address. Look at each letter.",
    "reminders.no_text": "This is not a whole phone number. Write all of its digits.",
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
    "stopping.ended": "It is done. No more messages are sent here. The site forgets this address "
    "or number when you next look at your reminders there.",
}
