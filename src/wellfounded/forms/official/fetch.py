"""How is a blank form downloaded from the agency?

Only on request: nothing is ever downloaded while a form is being filled.
"""

import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol
from urllib.parse import urlsplit

from wellfounded.forms.official.known import known_form
from wellfounded.forms.official.refusals import FormRefusal, NotInstalled
from wellfounded.forms.official.store import FormStore, Installed

_LARGEST = 20 * 1024 * 1024
_SECONDS = 60
_CHUNK = 64 * 1024


class Answer(Protocol):
    """What an opener gives back: something to read bytes from."""

    def read(self, amount: int, /) -> bytes:
        """Return at most ``amount`` bytes, none at the end."""


Opener = Callable[[urllib.request.Request, float], AbstractContextManager[Answer]]


def fetch(
    form: str,
    url: str | None = None,
    *,
    opener: Opener | None = None,
    store: FormStore | None = None,
) -> Installed:
    """Download ``form`` from the agency (or ``url``), check it and put it in the store.

    Raises:
        NotInstalled: the address does not answer, or sends too much.
        FormRefusal: what came is not a blank copy of this form; nothing is kept then.
    """
    known = known_form(form)
    address = url or known.pdf
    if not address:
        raise NotInstalled(
            f"The address of {known.id} is not known here. Open {known.page} in a browser, save the"
            " PDF and run 'wellfounded forms add FILE'."
        )
    if urlsplit(address).scheme not in {"http", "https"}:
        raise NotInstalled(f"{address} is not a web address. For a file use 'forms add FILE'.")
    request = urllib.request.Request(address, headers={"User-Agent": "wellfounded"})
    try:
        with (opener or _open)(request, _SECONDS) as answer:
            data = _read(answer, address)
    except (urllib.error.URLError, OSError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        reason = getattr(error, "reason", None) or error
        raise NotInstalled(
            f"{address} could not be downloaded ({reason}). Open {known.page} in a browser, save"
            " the PDF and run 'wellfounded forms add FILE'."
        ) from error
    try:
        return (store or FormStore()).add_bytes(data, address, known.id)
    except FormRefusal as error:
        error.add_note(f"The form's page is {known.page}.")
        raise


def _open(request: urllib.request.Request, seconds: float) -> AbstractContextManager[Answer]:
    answer: AbstractContextManager[Answer] = urllib.request.urlopen(request, timeout=seconds)
    return answer


def _read(answer: Answer, address: str) -> bytes:
    data = bytearray()
    while chunk := answer.read(_CHUNK):
        data += chunk
        if len(data) > _LARGEST:
            raise NotInstalled(f"{address} sent more than 20 MB, too much for a form.")
    return bytes(data)
