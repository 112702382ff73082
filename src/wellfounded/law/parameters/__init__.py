"""What of the law changes by date: numbers, lists, states, with sources."""

from wellfounded.law.parameters.by_country import country_of, on_the_list
from wellfounded.law.parameters.table import (
    PARAMETERS,
    FaultyTable,
    NotInTheTable,
    Row,
    Run,
    Table,
    Value,
    read_tables,
)

__all__ = [
    "PARAMETERS",
    "FaultyTable",
    "NotInTheTable",
    "Row",
    "Run",
    "Table",
    "Value",
    "country_of",
    "on_the_list",
    "read_tables",
]
