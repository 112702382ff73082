"""What does a member see of a case, and what does the applicant see of that?"""

from __future__ import annotations

from django.test import Client


def test_smoke(office: object, taken_in: object) -> None:
    import time

    worker = office.supervisor
    browser = worker.signs_in(Client())
    case = taken_in.case
    for page in (
        "",
        f"k/{case}",
        f"k/{case}/r",
        f"k/{case}/l",
        f"k/{case}/a",
        f"k/{case}/g",
        "people",
        "me",
        f"k/{case}/s/1",
    ):
        at = time.perf_counter()
        answer = browser.get(f"/en/desk/{page}")
        print(page, answer.status_code, len(answer.content), round(time.perf_counter() - at, 3))
    home = taken_in.signs_in(Client())
    for page in ("k", "g"):
        answer = home.get(f"/en/{page}")
        print(page, answer.status_code)
    print(answer.content.decode()[-2500:])
