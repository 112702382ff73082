"""What of the law changes by date: numbers, lists, states, with sources."""

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
