"""Who goes through the pages without a browser? Somebody who reads them and sends their forms.

All that a page means to somebody without scripts is in its links and forms. They are followed and
sent as they stand, so a form that lost a field or a name fails here as it would on a phone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from http.client import HTTPResponse
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import HTTPCookieProcessor, Request, build_opener

from tests.web.journeys import filling
from tests.web.journeys.markup import Element, read
from tests.web.journeys.visitor import Visitor

PATIENCE = 60
"""Seconds that any answer may take."""


@dataclass
class Tab:
    """The page that somebody is at, and the cookies that they hold."""

    url: str = ""
    page: Element = field(default_factory=lambda: Element("", {}))
    cookies: CookieJar = field(default_factory=CookieJar)

    def asks(self, request: Request) -> HTTPResponse | HTTPError:
        """What the site answers in the end, wherever it leads."""
        opener = build_opener(HTTPCookieProcessor(self.cookies))
        answer: HTTPResponse | HTTPError
        try:
            answer = opener.open(request, timeout=PATIENCE)
        except HTTPError as refused:
            answer = refused
        assert answer.status in range(500), f"{request.full_url}: {answer.status}"
        return answer

    def goes(self, request: Request) -> None:
        """Go where this leads, which has to be a page."""
        with self.asks(request) as answer:
            assert answer.headers.get_content_type() == "text/html", answer.url
            assert answer.headers.get_content_disposition() is None, f"{answer.url} is a file"
            self.url, self.page = answer.url, read(answer.read().decode("utf-8"))

    def takes(self, request: Request) -> bytes:
        """The file that this brings; the page stays."""
        with self.asks(request) as answer:
            assert answer.status == 200, f"{answer.url}: {answer.status}"
            assert answer.headers.get_content_disposition() == "attachment", f"{answer.url}: a page"
            return bytes(answer.read())

    def pressed(self, what: Element) -> Request:
        """What a link or a button asks for."""
        said = filling.reached(what).attributes
        if what.tag == "a":
            return Request(urljoin(self.url, said["href"]))
        form = filling.form_of(self.page, what)
        assert form, f"nothing follows from {said}"
        assert filling.sends(what), f"{said} sends nothing"
        assert "enctype" not in form.attributes, "nobody without a browser sends files"
        to = said.get("formaction") or form.attributes.get("action") or self.url
        to = urlsplit(urljoin(self.url, to))._replace(fragment="").geturl()
        body = urlencode(filling.sent(self.page, what))
        if form.attributes.get("method") == "post":
            return Request(to, body.encode("ascii"), {"Origin": "null"})
        return Request(urlsplit(to)._replace(query=body).geturl())


@dataclass
class WithoutBrowser(Visitor[Tab]):
    """Somebody who asks for pages one by one; what else a page would load is not loaded."""

    @property
    def at(self) -> str:
        """The address of the page."""
        return self.tab.url

    @property
    def reads(self) -> str:
        """What the page says."""
        (main,) = self.texts("main")
        return main

    def opens(self, place: str) -> None:
        """Go to an address of the site, in her language."""
        self.tab.goes(Request(f"{self.address}/{self.language}/{place}"))

    def sees(self, what: str) -> int:
        """How many of these there are."""
        return len(self.tab.page.find(what))

    def texts(self, what: str) -> list[str]:
        """The words of each of these."""
        return [one.text.strip() for one in self.tab.page.find(what)]

    def ticks(self, box: str) -> None:
        """Tick a box, or choose a tile."""
        filling.tick(self.tab.page, box)

    def types(self, box: str, words: str) -> None:
        """Write words into a box, in place of what stands there."""
        filling.write(self.tab.page, box, words)

    def picks(self, box: str, code: str) -> None:
        """Choose from a list that opens."""
        filling.pick(self.tab.page, box, code)

    def opens_fold(self, inside: str) -> None:
        """Open what this is folded away in, if it is."""
        for above in self.tab.page.find(inside)[0].ancestors:
            if above.tag == "details":
                above.attributes["open"] = ""

    def follows(self, link: str) -> None:
        """Press the first link or button that is so called, and go where it leads."""
        self.tab.goes(self.tab.pressed(self._first(link)))

    def brings(self, button: str) -> bytes:
        """The file that a button brings."""
        return self.tab.takes(self.tab.pressed(self._first(button)))

    def _first(self, what: str) -> Element:
        found = self.tab.page.find(what)
        assert found, f"no {what} at {self.at}: {self.reads}"
        return found[0]
