"""Which reason does a question end with?"""

from __future__ import annotations

import pytest

from tests.case_status.uscis import RECEIPT
from wellfounded.case_status import Client, NoStatus


def refused(client: Client, receipt: str = RECEIPT) -> NoStatus:
    with pytest.raises(NoStatus) as caught:
        client.ask(receipt)
    assert RECEIPT not in str(caught.value)
    return caught.value
