"""How does a message go by mail, and what became of it?"""

from __future__ import annotations

import smtplib
import uuid
from contextlib import suppress
from email.utils import parseaddr
from typing import Any, Final

from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

from wellfounded.web.agenda.message import Message
from wellfounded.web.agenda.outcome import Outcome
from wellfounded.web.agenda.secret import secret
from wellfounded.web.home import Home
from wellfounded.web.setting import OWN

WAIT: Final = 20
"""Seconds for each answer of the mail server."""
FOR_NOW: Final = range(400, 500)
"""Answers of a mail server that may be others later."""


def is_set(home: Home) -> bool:
    """Whether this site sends mail; without TLS only to a mail server of this computer."""
    host, sender = home.said("mail", "host", ""), home.said("mail", "sender", "")
    return bool(host and sender) and (_security(home) != "none" or host in OWN)


def send(home: Home, message: Message) -> Outcome:
    """Hand a message to the mail server of the settings."""
    server = _server(home)
    try:
        server.open()
    except (OSError, smtplib.SMTPException):
        return Outcome.AGAIN
    try:
        server.send_messages([_letter(home, message)])
    except smtplib.SMTPRecipientsRefused as refused:
        return _by(min(code for code, _ in refused.recipients.values()))
    except smtplib.SMTPResponseException as refused:
        return _by(refused.smtp_code)
    except (OSError, smtplib.SMTPException):
        return Outcome.UNKNOWN
    finally:
        with suppress(OSError, smtplib.SMTPException):
            server.close()
    return Outcome.SENT


def _security(home: Home) -> str:
    return str(home.said("mail", "security", "starttls"))


def _by(code: int) -> Outcome:
    return Outcome.AGAIN if code in FOR_NOW else Outcome.FAILED


def _server(home: Home) -> EmailBackend:
    security = _security(home)
    return EmailBackend(
        host=home.said("mail", "host", ""),
        port=int(home.said("mail", "port", 587)),
        username=home.said("mail", "user", ""),
        password=secret(home, "mail"),
        use_tls=security == "starttls",
        use_ssl=security == "tls",
        timeout=WAIT,
    )


def _letter(home: Home, message: Message) -> EmailMessage:
    sender = home.said("mail", "sender", "")
    headers: dict[str, Any] = {
        # Django would write the name of this computer into it.
        "Message-ID": f"<{uuid.uuid4().hex}@{parseaddr(sender)[1].rpartition('@')[2]}>",
        "Auto-Submitted": "auto-generated",
    }
    if message.stop:
        headers["List-Unsubscribe"] = f"<{message.stop}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return EmailMessage(message.subject, message.text, sender, [message.to], headers=headers)
