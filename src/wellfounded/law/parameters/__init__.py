"""The numbers, lists and states of the law that change by date, each with its source."""

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
