"""What is known of one person's case, and what may be known?"""

from wellfounded.facts.case_file.add import add_record
from wellfounded.facts.case_file.as_relative import NoSuchRelative, as_relative
from wellfounded.facts.case_file.bring_in import import_case
from wellfounded.facts.case_file.case import (
    Assessment,
    Case,
    Mark,
    Provenance,
    Settled,
    Settling,
    Weighed,
)
from wellfounded.facts.case_file.contradictions import contradictions as impossible
from wellfounded.facts.case_file.parse import parse_case, validate_case
from wellfounded.facts.case_file.read import read_case, read_case_text, validate_file
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.case_file.save import save_case, write_whole
from wellfounded.facts.case_file.write import write_json, write_toml
from wellfounded.facts.catalogue import CATALOGUE, fact_at
from wellfounded.facts.countries import country_name
from wellfounded.facts.dates import DURATION_OF_STATUS, PRESENT, When
from wellfounded.facts.elements import ELEMENTS, TOPICS
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Value
from wellfounded.facts.messages import messages, options
from wellfounded.facts.problem import CaseFileError, Problem, Severity, UnknownPathError
from wellfounded.facts.readable import require_fact
from wellfounded.facts.schema import case_schema
from wellfounded.facts.story import Story
from wellfounded.facts.unknown import Reason, Unknown

__all__ = [
    "CATALOGUE",
    "DURATION_OF_STATUS",
    "ELEMENTS",
    "PRESENT",
    "TOPICS",
    "Assessment",
    "Case",
    "CaseFileError",
    "DataClass",
    "Fact",
    "Mark",
    "NoSuchRelative",
    "Problem",
    "Provenance",
    "Reason",
    "Record",
    "Section",
    "Settled",
    "Settling",
    "Severity",
    "Story",
    "Unknown",
    "UnknownPathError",
    "Value",
    "Weighed",
    "When",
    "add_record",
    "as_relative",
    "case_schema",
    "country_name",
    "fact_at",
    "import_case",
    "impossible",
    "messages",
    "options",
    "parse_case",
    "read_case",
    "read_case_text",
    "require_fact",
    "save_case",
    "validate_case",
    "validate_file",
    "write_json",
    "write_toml",
    "write_whole",
]
