"""How does a screening look in a terminal, for a helper?

The verdict of each goal, then only the findings it turns on, each once, with its source;
what is missing; where authorities conflict. Colour repeats what the words already say.
"""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from wellfounded.cli.argument_view import in_one_line
from wellfounded.cli.argument_words import say as say_of_cases
from wellfounded.cli.words import say
from wellfounded.languages import Language
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.precedent import Argument
from wellfounded.law.precedent.in_screening import divided
from wellfounded.law.screening import Determination, Screening
from wellfounded.law.status import shaky_sources
from wellfounded.logic import SAID, Finding

STYLE = {True: "bold green", False: "bold red", None: "bold yellow"}
MOST_NEEDS = 12


def print_screening(
    screening: Screening, arguments: tuple[Argument, ...], language: Language
) -> None:
    """Print every determination of a screening, then what decided cases make of what is open."""
    console = Console(highlight=False)
    heading = say(language, "view.heading", day=language.day(screening.as_of))
    rules = say(language, "view.rules", version=screening.rules_version)
    console.print(Text.assemble((heading, "bold"), "   ", (rules, "dim")))
    view = _View(console, language, screening)
    for determination in screening.determinations:
        console.print()
        view.print(determination)
    _print_arguments(console, arguments, language)


def _print_arguments(console: Console, arguments: tuple[Argument, ...], language: Language) -> None:
    """One line for each element of which the case says something, and one for the others."""
    said, unmarked = divided(arguments)
    if not arguments:
        return
    console.print()
    console.print(Text(say_of_cases(language, "argument.in_screening"), style="bold"))
    lines = [in_one_line(one, language) for one in said]
    if unmarked:
        lines.append(say_of_cases(language, "argument.others", number=str(len(unmarked))))
    for line in (*lines, say_of_cases(language, "argument.more")):
        console.print(Padding(Text(line), (0, 0, 0, 2), expand=False))


class _View:
    """Prints determinations and remembers which findings have been shown."""

    def __init__(self, console: Console, language: Language, screening: Screening) -> None:
        self.console = console
        self.language = language
        self.as_of = screening.as_of
        self.goals = {d.id for d in screening.determinations}
        self.shown: set[str] = set()

    def print(self, found: Determination) -> None:
        """One determination with what belongs to it."""
        tree = Tree(self._goal(found.finding), guide_style="dim")
        self._grow(tree, found.finding)
        self.console.print(tree)
        for day in found.days:
            title = self.language.say(f"{day.id}.title", DAYS[day.id][1])
            words = self.language.days(day.span.earliest, day.span.latest)
            self._indented(Text.assemble((f"{title.rstrip('.')}: ", "dim"), (words, "bold")))
        self._conflicts(found)
        for path in found.disputed:
            words = say(self.language, "view.disputed", finding=path)
            self._indented(Text(words, style="bold magenta"))
        if found.finding.needs:
            self._indented(self._needs(found.finding.needs))
        for number, note in enumerate(found.entry.notes, start=1):
            text = self.language.say(f"{found.id}.note.{number}", note)
            self._indented(Text(text, style="italic dim"))
        for source in shaky_sources(found.finding, self.as_of):
            self._indented(Text(str(source), style="italic dim"))

    def _grow(self, tree: Tree, finding: Finding) -> None:
        for part in finding.because:
            if part.decisive and part.in_scope is not False:
                known = part.id in self.shown or part.id in self.goals
                branch = tree.add(self._line(part, leaf=not part.because, known=known))
                if not known:
                    self.shown.add(part.id)
                    self._grow(branch, part)

    def _goal(self, finding: Finding) -> Text:
        sentence = RULEBOOK[finding.id].says(finding.verdict)
        return Text.assemble(
            self._line(finding, leaf=False, known=False),
            "\n",
            self.language.say(finding.message.id, sentence),
        )

    def _line(self, finding: Finding, *, leaf: bool, known: bool) -> Text:
        entry = RULEBOOK[finding.id]
        title = self.language.say(f"{finding.id}.title", entry.title).rstrip(".")
        line = Text.assemble(
            (self._says(finding.verdict), STYLE[finding.verdict]), "  ", (title, "bold")
        )
        if known:
            return line.append(" " + say(self.language, "view.see"), "dim")
        if leaf:
            line.append("\n" + self.language.say(finding.message.id, entry.says(finding.verdict)))
        return line.append(f"  [{'; '.join(finding.authorities)}]", "cyan")

    def _conflicts(self, found: Determination) -> None:
        for conflict in found.conflicts:
            words = say(self.language, "view.conflict")
            self._indented(Text(words, style="bold magenta"))
            for id, verdict in conflict.readings:
                entry = RULEBOOK[id]
                title = self.language.say(f"{id}.title", entry.title)
                cites = "; ".join(entry.rule.authorities)
                self._indented(Text(f"{self._says(verdict)}: {title} [{cites}]"), by=4)

    def _needs(self, needs: tuple[str, ...]) -> Text:
        listed = ", ".join(needs[:MOST_NEEDS])
        more = len(needs) - MOST_NEEDS
        if more > 0:
            listed += " " + say(self.language, "view.more", number=str(more))
        return Text.assemble((say(self.language, "view.needs") + " ", "dim"), listed)

    def _says(self, verdict: bool | None) -> str:
        return say(self.language, f"verdict.{SAID[verdict]}")

    def _indented(self, text: Text, *, by: int = 2) -> None:
        self.console.print(Padding(text, (0, 0, 0, by), expand=False))
