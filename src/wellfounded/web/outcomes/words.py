"""What do the pages of the courts' numbers say?

They never say what to tell, and never whose case is strong. A low number is no verdict.
"""

from __future__ import annotations

WORDS = {
    "outcomes.title": "Numbers of the courts",
    "outcomes.link": "What courts decided, in numbers",
    "outcomes.before": "The courts publish what they decided. Here you can see how often judges "
    "granted asylum, for a country and a court.",
    "outcomes.before.heading": "Before you look",
    "outcomes.before.past": "Numbers tell of other people, whose cases are over. They do not know "
    "your story. No number is your own chance.",
    "outcomes.before.low": "A low number can frighten. It decides nothing in your case. A high "
    "number decides nothing either.",
    "outcomes.before.moves": "The law moves, and so do judges. A number of last year does not know "
    "what is new.",
    "outcomes.before.need": "You do not need numbers. If you do not look, your case misses "
    "nothing.",
    "outcomes.before.kept": "We take nothing from your case to show them. You choose a country and "
    "a court here. We do not keep what you choose, or that you looked.",
    "outcomes.before.more": "What numbers say of a case, and what they do not",
    "outcomes.before.show": "Go on to the numbers",
    "outcomes.before.not": "I do not want to see them",
    "outcomes.none": "There are no numbers on this site yet",
    "outcomes.none.what": "The people who run this site have not loaded them. You do not need them "
    "to go on.",
    "outcomes.none.damaged": "If numbers were here before, their file may be damaged. They come "
    "back when it is loaded again.",
    "outcomes.none.office": "For the people who run this site",
    "outcomes.none.how": "Take the file of numbers that belongs to a release of the courts, and "
    "load it with the command below. Nothing else is needed.",
    "outcomes.choose": "Choose what to see",
    "outcomes.nationality": "Country of citizenship",
    "outcomes.court": "Court",
    "outcomes.every.nationality": "All countries",
    "outcomes.no_country": "No country on record",
    "outcomes.every.court": "All courts",
    "outcomes.period": "Which days",
    "outcomes.period.recent": "The last 12 full months",
    "outcomes.period.five": "The last five years together",
    "outcomes.period.year": "October {before} to September {year}",
    "outcomes.way": "How decisions are counted",
    "outcomes.way.what": "One year can have five numbers, and none of them is wrong. Each counts "
    "something else. If you are not sure, leave the first.",
    "outcomes.way.more": "Count in another way",
    "outcomes.show": "Show",
    "outcomes.again": "Choose something else",
    "outcomes.D1": "Granted, of those granted or denied",
    "outcomes.D1.what": "Each court decision that granted or denied asylum counts once. Cases that "
    "ended in another way are left out of it.",
    "outcomes.D1.said": "Of 100 decisions that granted or denied asylum, {about} granted it.",
    "outcomes.D2": "Granted, of all cases that were decided",
    "outcomes.D2.what": "Each case counts once, when a judge first decides it. Asylum forms that "
    "were withdrawn, left or not decided count too. So this number is lower.",
    "outcomes.D2.said": "Of 100 cases that were decided for the first time, {about} got asylum.",
    "outcomes.D3": "The last asylum form of each case",
    "outcomes.D3.what": "Each case counts once, by what became of its last asylum form. "
    "Closed cases count too.",
    "outcomes.D3.said": "Of 100 cases with an asylum form that was dealt with, {about} ended with "
    "asylum.",
    "outcomes.D4": "Asylum, other protection, or neither",
    "outcomes.D4.what": "As in the first way. But those who were denied asylum and got another "
    "way to stay or to be safe are told apart.",
    "outcomes.D4.said": "Of 100 decisions that granted or denied asylum, {about} granted it.",
    "outcomes.D5": "Any protection",
    "outcomes.D5.what": "A decision counts as granted if it gave asylum, withholding of removal, "
    "or protection under the Convention against Torture.",
    "outcomes.D5.said": "Of 100 decisions on asylum or a protection like it, {about} granted one.",
    "outcomes.margin_said": "With the margin of chance it is between {low} and {high}.",
    "outcomes.counted": "Counted: {counted} decisions, from {days}.",
    "outcomes.counted.leads": "{leads} of them were for people who came alone or led the case of "
    "their family.",
    "outcomes.others": "In the same days {others} more cases ended in another way. They are not "
    "in this number.",
    "outcomes.of": "{granted} of {counted}",
    "outcomes.margin": "{low} to {high}",
    "outcomes.days": "{first} to {last}",
    "outcomes.fewer_than_one": "fewer than 1",
    "outcomes.more_than_99": "more than 99",
    "outcomes.why.hidden": "Too few to show",
    "outcomes.why.nothing_decided": "No decisions",
    "outcomes.why.too_few": "Too few to show",
    "outcomes.why.court_only": "Too few for this judge",
    "outcomes.why.no_fit": "Cannot be counted",
    "outcomes.hidden.what": "So few say little, and could point at a person. Wider groups stand "
    "below.",
    "outcomes.not_chance": "This is not your chance",
    "outcomes.not_chance.what": "It counts what judges decided for other people, in days that are "
    "past. Your case is decided by itself, by your story and your proof.",
    "outcomes.invented": "Invented data",
    "outcomes.invented.what": "These numbers are made up, to show how the page works. They tell "
    "nothing of any court, country or judge.",
    "outcomes.group.both": "{nationality} – {court}",
    "outcomes.group.nationality": "{nationality} – all courts",
    "outcomes.group.court": "All countries – {court}",
    "outcomes.group.everyone": "All countries – all courts",
    "outcomes.groups": "The same for wider groups",
    "outcomes.groups.alone": "The same as a chart and a table",
    "outcomes.groups.heading": "Group",
    "outcomes.years": "Year by year",
    "outcomes.year": "Year of the courts, October to September",
    "outcomes.years.moved": "Days on which the law moved",
    "outcomes.years.moved.what": "A line in the chart marks a day. It does not say what that day "
    "did to the numbers.",
    "outcomes.moved.1": "On harm by private people.",
    "outcomes.moved.2": "The decision of June 2018 is taken back.",
    "outcomes.moved.3": "On groups that are told by sex and nationality.",
    "outcomes.moved.4": "The decision of June 2018 is brought back.",
    "outcomes.moved.5": "On forms that are decided by the papers alone.",
    "outcomes.represented": "With a lawyer on the record, and without",
    "outcomes.represented.heading": "Lawyer",
    "outcomes.represented.known": "A lawyer is on the record",
    "outcomes.represented.not_known": "No lawyer is on the record",
    "outcomes.filing": "How the asylum case began",
    "outcomes.filing.heading": "Begun",
    "outcomes.filing.affirmative": "With USCIS first, then sent to court",
    "outcomes.filing.defensive": "In court",
    "outcomes.filing.unknown": "Not known",
    "outcomes.custody": "Held by immigration, or not",
    "outcomes.custody.heading": "Held or not",
    "outcomes.custody.never": "Never held",
    "outcomes.custody.released": "Held, then let go",
    "outcomes.custody.detained": "Held",
    "outcomes.custody.unknown": "Not known",
    "outcomes.endings": "All the ways in which cases ended",
    "outcomes.endings.heading": "How it ended",
    "outcomes.endings.granted": "Asylum granted",
    "outcomes.endings.denied": "Asylum denied",
    "outcomes.endings.other": "In another way: taken back, given up, another protection, not "
    "decided",
    "outcomes.endings.admin": "Closed by the court for now",
    "outcomes.also": "Families counted once, and other protection",
    "outcomes.also.heading": "What is counted",
    "outcomes.also.leads": "Granted, of people who came alone or led the case of their family",
    "outcomes.also.in_absentia": "Decided while the person was not there",
    "outcomes.also.withholding": "No asylum, but withholding of removal",
    "outcomes.also.torture_only": "No asylum, but protection under the Convention against Torture",
    "outcomes.axis.also": "Of 100 people that the row is about",
    "outcomes.three": "Asylum, another way, or neither",
    "outcomes.three.heading": "What was decided",
    "outcomes.three.granted": "Asylum granted",
    "outcomes.three.other": "Asylum denied, and another way to stay or to be safe",
    "outcomes.three.denied": "Asylum denied, and no other way",
    "outcomes.waiting": "How long it takes",
    "outcomes.like": "This court on like cases",
    "outcomes.like.heading": "Which court, and how it was worked out",
    "outcomes.like.what": "Courts hear different cases. Here the court stands beside all courts as "
    "if it had heard the same mix: of countries, of ways the case began, and of custody. Nothing "
    "else is evened out.",
    "outcomes.like.standardised": "{court}, each kind of case weighed as in all courts",
    "outcomes.like.modelled": "{court}, if kinds of cases differ alike in all courts",
    "outcomes.like.nation": "All courts, on the same mix",
    "outcomes.like.two": "Each of the two ways has its own weakness. Where they disagree, lean on "
    "neither.",
    "outcomes.like.covered": "Of 100 decisions in all courts, {covered} are of a kind that this "
    "court has heard.",
    "outcomes.waiting.what": "A wait begins with the day of the charging document, and is counted "
    "for the court where the case began. A wait that is not over counts too, as far as it went. "
    "Nobody can tell from this how long one case will take.",
    "outcomes.waiting.five": "Cases that began in the last five years",
    "outcomes.waiting.all": "All cases that began since October 1996",
    "outcomes.waiting.open": "Still open",
    "outcomes.waiting.granted": "Asylum granted",
    "outcomes.waiting.denied": "Asylum denied",
    "outcomes.waiting.other": "Ended in another way",
    "outcomes.waiting.closed": "Closed for now",
    "outcomes.waiting.after": "After",
    "outcomes.waiting.years": "{years} years",
    "outcomes.waiting.year": "1 year",
    "outcomes.waiting.median": "Half of the cases had ended after {months} months.",
    "outcomes.waiting.median_between": "Half of the cases had ended after {months} months; with "
    "the margin, {low} to {high}.",
    "outcomes.waiting.no_median": "Fewer than half of the cases had ended in the years that are "
    "counted.",
    "outcomes.waiting.of": "Of 100 cases",
    "outcomes.appeals": "After the judge: appeals",
    "outcomes.appeals.what": "The numbers above are what judges decided first. Some of it changed "
    "on appeal.",
    "outcomes.appeals.heading": "What became of the decision",
    "outcomes.appeals.number": "Decisions",
    "outcomes.appeals.years": "Decided in the years of the courts {first} to {last}.",
    "outcomes.appeals.few": "None, or too few to show",
    "outcomes.appeals.none": "No appeal on the record",
    "outcomes.appeals.pending": "Appeal still open",
    "outcomes.appeals.remand": "Sent back to the judge",
    "outcomes.appeals.sustain": "Appeal granted",
    "outcomes.appeals.dismiss": "Appeal dismissed",
    "outcomes.appeals.other": "Something else",
    "outcomes.axis.shares": "Granted, of 100",
    "outcomes.axis.three": "Of 100 decisions on asylum",
    "outcomes.axis.endings": "Of 100 cases that ended",
    "outcomes.axis.years": "Granted, of 100, by year of the courts",
    "outcomes.axis.waiting": "Years since the charging document; of 100 cases",
    "outcomes.chart.what": "The table after the chart has the same numbers.",
    "outcomes.table.of100": "Of 100",
    "outcomes.table.counted": "Counted",
    "outcomes.table.others": "{others} more in other ways",
    "outcomes.table.open": "may still change",
    "outcomes.table.margin": "The small numbers are the margin: 95 times of 100, a margin made so "
    "holds the true share.",
    "outcomes.caveats": "What these numbers cannot say",
    "outcomes.caveat.not_your_chance": "They count what was decided for others. They are nobody’s "
    "own chance.",
    "outcomes.caveat.the_past": "They cover the days named and no later ones. Law and courts have "
    "moved since, and will move.",
    "outcomes.caveat.left_out": "Cases that are still open are not in them. What else is left out "
    "stands with how they are counted.",
    "outcomes.caveat.not_final": "What a judge decides can be appealed, by both sides.",
    "outcomes.caveat.families": "Families are often decided together. The margin is wider for it.",
    "outcomes.caveat.provisional": "The last two months are still being entered, and may change.",
    "outcomes.caveat.invented": "All of it is invented data.",
    "outcomes.caveat.lawyers": "A difference between people with and without a lawyer does not "
    "show what a lawyer did. Some had more papers or more time.",
    "outcomes.caveat.known_lawyers": "No lawyer on the record does not prove that there was none.",
    "outcomes.caveat.other_cases": "Courts and judges hear different cases. A difference between "
    "them can have many reasons.",
    "outcomes.caveat.within_court": "A judge is shown beside their own court only.",
    "outcomes.caveat.shrunk": "The number of a judge is drawn toward that of the court, the more "
    "so the fewer decisions there are.",
    "outcomes.caveat.adjusted": "It takes into account what was counted, and nothing else.",
    "outcomes.caveat.custody": "People who are held have less time, and fewer of them find a "
    "lawyer.",
    "outcomes.caveat.filing": "Who was granted asylum by USCIS is not in them. Those who were sent "
    "on to court are.",
    "outcomes.source": "Where the numbers come from",
    "outcomes.source.what": "From the records that the immigration courts (EOIR) publish: the "
    "release of {day}. This file of numbers was made on {made}.",
    "outcomes.source.small": "A group with 10 or fewer decisions is not shown, nor one from which "
    "such a number could be worked out. Within a group, one outcome may be small.",
    "outcomes.query": "The query behind these numbers",
    "outcomes.query.what": "Under each table stands the query that gives its numbers. It runs in "
    "DuckDB, a free program, in the folder of the numbers. You can take that folder along below.",
    "outcomes.records": "The queries over the records of the courts",
    "outcomes.records.what": "The folder of numbers is itself counted from the records. Whoever "
    "has loaded them can count again. The first of these commands takes the records in. The second "
    "makes the table {table} in the folder of the release, and then the folder of numbers. The "
    "queries run over that table; waits and like cases are worked out from it by the second "
    "command. Numbers that are withheld here come out too: do not hand them on.",
    "outcomes.take": "Take the numbers along",
    "outcomes.take.csv": "This page as a table (CSV)",
    "outcomes.take.all": "All the numbers of this release (ZIP, {size} MB)",
    "outcomes.take.cube": "The counted decisions alone (Parquet)",
    "outcomes.take.what": "The file tells which country and court you chose. It stays on the "
    "phone.",
    "outcomes.next": "What helps more than a number",
    "outcomes.next.what": "A number cannot be changed. How well a case is told and shown can be.",
    "outcomes.next.lawyer": "Find a lawyer or an accredited representative",
    "outcomes.next.law": "What a judge looks at",
    "outcomes.next.ready": "Get ready for the hearing",
    "outcomes.next.proof": "What could show what happened",
    "outcomes.lists": "See them side by side",
    "outcomes.lists.court": "Every court",
    "outcomes.lists.nationality": "Every country",
    "outcomes.court.heading": "Court",
    "outcomes.nationality.heading": "Country",
    "outcomes.lists.order": "They stand by name, and never in order of their numbers.",
    "outcomes.lists.more": "Show more",
    "outcomes.more": "More numbers",
    "outcomes.series": "Other public numbers",
    "outcomes.series.what": "What other offices publish about refugees and asylum. Each counts "
    "something else, so never set two of them against each other.",
    "outcomes.series.year": "Year, October to September",
    "outcomes.series.quarter": "{year}, quarter {quarter}",
    "outcomes.series.groups": "By country, office or way",
    "outcomes.series.apart": "Another list counts the same in another way. Do not set them side by "
    "side: {other}.",
    "outcomes.series.published": "Published on {day}.",
    "outcomes.series.read": "Read on {day}.",
    "outcomes.series.copy": "Read in a copy on {day}.",
}
