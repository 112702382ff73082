"""The numbers, lists and states of the law that change by date, each with its source."""

from wellfounded.law.parameters.table import (
    PARAMETERS,
    FaultyTable,
    NotInTheTable,
    Row,
    Table,
    Value,
    read_tables,
)

__all__ = ["PARAMETERS", "FaultyTable", "NotInTheTable", "Row", "Table", "Value", "read_tables"]
