"""Which address leads to which page of the person's own case?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.applicant import (
    agenda,
    agreed,
    code,
    giving,
    later,
    letter,
    now,
    overview,
    own_file,
    papers,
    question,
    record_list,
    results,
    steps,
    suggested,
)

urlpatterns = [
    path("c", code.shown, name="code"),
    path("c/t", code.typed_back, name="code_typed_back"),
    path("c/n", code.renewed, name="code_renewed"),
    path("f", overview.overview, name="overview"),
    path("f/later", later.later, name="later"),
    path("f/s/<int:number>", overview.section, name="section"),
    path("f/after/<int:number>", overview.after, name="after"),
    path("f/<int:number>", question.question, name="question"),
    path("f/<int:number>/before", overview.before, name="before"),
    path("f/<int:number>/without/<record:name>", record_list.without, name="without"),
    path("f/<int:number>/with/<record:name>", suggested.suggested_entry, name="suggested_entry"),
    path("f/<int:number>/<record:name>", question.question, name="question_of_record"),
    path("l", letter.read_back, name="letter"),
    path("r", results.results, name="results"),
    path("n", now.now, name="now"),
    path("n/d", now.days, name="days"),
    path("t", steps.steps, name="steps"),
    path("t/n", steps.new_step, name="new_step"),
    path("p", papers.papers, name="papers"),
    path("p/stop", papers.stop, name="stop"),
    path("p/1", papers.draft, name="draft"),
    path("p/2", papers.copy, name="copy"),
    path("k", own_file.own_file, name="own_file"),
    path("k/a", agreed.agreed, name="agreed"),
    path("k/c", agenda.calendar, name="agenda"),
    path("k/e", own_file.export, name="export"),
    path("k/d", own_file.delete, name="delete"),
    path("g", giving.giving, name="giving"),
    path("g/b", giving.taking_back, name="taking_back"),
]
