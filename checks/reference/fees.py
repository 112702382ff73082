"""What does each filing cost, where, since when, and who says so?"""

from __future__ import annotations

from collections.abc import Iterator

from checks.reference.dated_rows import HEADS, every_row, rows_of
from checks.reference.markdown import anchor, code, made_page, table
from wellfounded.law.fees import FILINGS, PAYMENT
from wellfounded.law.fees.fee import PUBLIC_LAW, TABLES, is_charged
from wellfounded.law.fees.unpaid import TABLES as UNPAID
from wellfounded.law.parameters import Table

FOREWORD = """\
Every charge by filing, forum and date, with its source. A filing that stands under several charges
costs their sum. *Status* is what courts made of a row; the whole story of its authority is in
[Authorities](authorities.md). After *Look again by* the row has to be checked before it is relied
on, and the program says "check today". An empty *From* is the beginning of the table, an empty *To*
its end. `wellfounded law fees --as-of DAY --form FORM` asks for one day."""
WAIVED = {True: "can be waived", False: "cannot be waived"}


def page() -> str:
    """The page."""
    filings = f"## By filing\n\n{table(('Filing', 'Forum', 'Charges'), _filings())}"
    charges = (f"## {one.title}\n\n{_who(one)}\n\n{_rows(one)}" for one in TABLES.values())
    unpaid = f"## If the yearly fee is not paid\n\n{_several(*UNPAID.values())}"
    payment = f"## How a fee is paid\n\n{_several(*PAYMENT.values())}"
    return made_page("Fees", FOREWORD, filings, *charges, unpaid, payment)


def _filings() -> Iterator[tuple[str, str, str]]:
    for filing, forums in FILINGS.items():
        for forum in forums:
            charged = (one for one in TABLES.values() if is_charged(one, filing, forum))
            links = ", ".join(f"[{one.title}]({anchor(one.title)})" for one in charged)
            yield filing, code(forum), links


def _who(one: Table) -> str:
    filings, forums = ", ".join(one.more["filings"]), ", ".join(map(code, one.more["forums"]))
    law = " Charged by Public Law 119-21." if PUBLIC_LAW in one.more else ""
    return f"Filing: {filings}. Forum: {forums}. It {WAIVED[one.more['waivable']]}.{law}"


def _rows(one: Table) -> str:
    return table(HEADS, rows_of(one))


def _several(*tables: Table) -> str:
    return table(("What", *HEADS), every_row(tables))
