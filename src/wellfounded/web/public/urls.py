"""Which address leads to which public page?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.public import coming_back, explained, paper, rules, start, stopping
from wellfounded.web.safety import children, choosing, kept

urlpatterns = [
    path("", start.start, name="start"),
    path("i", start.safe, name="safe"),
    path("i/k", kept.kept, name="kept"),
    path("i/w", choosing.choose, name="ways_out"),
    path("i/y", children.children, name="children"),
    path("a", start.agree, name="agree"),
    path("b", coming_back.come_back, name="come_back"),
    path("x", coming_back.leave_now, name="leave_now"),
    path("law", rules.rules, name="rules"),
    path("law/<int:rule>", rules.rule, name="rule"),
    path("q", explained.questions, name="questions"),
    path("q/w", paper.paper, name="paper"),
    path("q/<str:letters>", explained.question, name="question"),
    path("d/<str:token>", stopping.stop, name="stopping"),
    path("o", coming_back.sign_out, name="sign_out"),
]
