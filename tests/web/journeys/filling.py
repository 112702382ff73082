"""What is in the boxes of a page, and what does a button send of them?

As the HTML standard has it, section 4.10: only what can be seen and is not disabled can be
filled in; what is hidden, ticked, chosen or written is sent as it stands, in the order it stands.
"""

from __future__ import annotations

from tests.web.journeys.markup import Element

NEVER_SENT = frozenset({"button", "submit", "reset", "image"})
WRITTEN = frozenset({"text", "email", "tel", "search", "password", "number", "url"})
TICKED = frozenset({"checkbox", "radio"})
Sent = list[tuple[str, str]]


def only(page: Element, what: str) -> Element:
    """The one that is so named and can be reached.

    Raises:
        AssertionError: there is none or there are more, or nobody could reach it.
    """
    found = page.find(what)
    assert len(found) == 1, f"{len(found)} of {what}"
    return reached(found[0])


def reached(one: Element) -> Element:
    """This, if somebody can reach it."""
    assert not one.hidden, f"nobody sees {one.attributes}"
    assert not disabled(one), f"nobody can use {one.attributes}"
    return one


def disabled(one: Element) -> bool:
    """Whether it is put out of use, or all that it is in."""
    return any("disabled" in part.attributes for part in (one, *one.ancestors))


def tick(page: Element, what: str) -> None:
    """Tick a box, or choose one of several and no other of them."""
    box = only(page, what)
    assert _kind(box) in TICKED, f"{what} cannot be ticked"
    if _kind(box) == "radio":
        for other in _of_form(page, form_of(page, box)):
            if _kind(other) == "radio" and other.attributes["name"] == box.attributes["name"]:
                other.attributes.pop("checked", None)
    box.attributes["checked"] = ""


def write(page: Element, what: str, words: str) -> None:
    """Write words into a box, in place of what stands there."""
    box = only(page, what)
    assert "readonly" not in box.attributes, f"{what} can only be read"
    longest = int(box.attributes.get("maxlength", len(words)))
    assert len(words) <= longest, f"{what} takes {longest} letters"
    if box.tag == "textarea":
        box.within = [words]
        return
    assert _kind(box) in WRITTEN, f"{what} cannot be written into"
    assert "\n" not in words, f"{what} takes one line"
    box.attributes["value"] = words


def pick(page: Element, what: str, code: str) -> None:
    """Choose one from a list that opens."""
    box = only(page, what)
    assert box.tag == "select", f"{what} is no list"
    options = box.find("option")
    (chosen,) = [one for one in options if _worth(one) == code]
    assert not disabled(chosen), f"nobody can choose {code} in {what}"
    for option in options:
        option.attributes.pop("selected", None)
    chosen.attributes["selected"] = ""


def form_of(page: Element, part: Element) -> Element | None:
    """The form that a box or a button belongs to, if to any."""
    if name := part.attributes.get("form"):
        return next((one for one in page.find("form") if one.attributes.get("id") == name), None)
    around = [one for one in part.ancestors if one.tag == "form"]
    assert len(around) < 2, "a form within a form"
    return next(iter(around), None)


def sends(button: Element) -> bool:
    """Whether it is a button that sends its form."""
    return button.tag == "button" and _kind(button) == "submit"


def sent(page: Element, button: Element) -> Sent:
    """What a button sends: each name with its value."""
    form = form_of(page, button)
    found: Sent = []
    for part in _of_form(page, form):
        if not disabled(part) and (part is button or _kind(part) not in NEVER_SENT):
            found += [(part.attributes["name"], value) for value in _values(part)]
    return [(name, _lines(value)) for name, value in found]


def _of_form(page: Element, form: Element | None) -> list[Element]:
    parts = (one for one in page.elements if one.tag in {"input", "select", "textarea", "button"})
    return [one for one in parts if one.attributes.get("name") and form_of(page, one) is form]


def _kind(part: Element) -> str:
    usual = {"input": "text", "button": "submit"}.get(part.tag, part.tag)
    return part.attributes.get("type") or usual


def _values(part: Element) -> list[str]:
    assert _kind(part) != "file", "nobody without a browser sends files"
    if part.tag == "textarea":
        return [part.value()]
    if part.tag == "select":
        return _chosen(part)
    if _kind(part) in TICKED:
        return [part.attributes.get("value", "on")] if "checked" in part.attributes else []
    return [part.attributes.get("value", "")]


def _chosen(select: Element) -> list[str]:
    """What is chosen, the last of several; else the first that can be."""
    usable = [one for one in select.find("option") if not disabled(one)]
    chosen = [one for one in usable if "selected" in one.attributes]
    if "multiple" in select.attributes:
        return list(map(_worth, chosen))
    return list(map(_worth, chosen[-1:] or usable[:1]))


def _worth(option: Element) -> str:
    return option.attributes.get("value", " ".join(option.value().split()))


def _lines(value: str) -> str:
    """With the ends of lines as they are sent."""
    return "\r\n".join(value.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
