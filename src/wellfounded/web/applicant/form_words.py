"""What do the pages on a person's forms say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "forms.title": "My forms",
    "forms.what": "One set of answers fills every form. Nothing is sent from here. You sign each "
    "form by hand.",
    "forms.now": "To look at now",
    "forms.now.none": "From what you have said so far, no form stands out.",
    "forms.later": "Later",
    "forms.open": "Open: it depends on answers or steps that are not here yet",
    "forms.with": "Together with another form, or when something happens",
    "forms.not": "Not for now",
    "forms.opens": "First day: {day}",
    "form.asks": "What this form asks beyond your story",
    "form.asks.what": "Answer what you can. What other forms asked already is not asked again.",
    "form.filed": "Where it goes, the edition and the fee",
    "form.who": "For whom is it?",
    "form.who.me": "For me",
    "form.who.nobody": "No husband, wife or child is named in your answers yet.",
    "form.who.unnamed": "no name yet",
    "form.look": "What is still open",
    "form.look.what": "See which boxes are still empty, and what would be sent back.",
    "form.look.get": "See what is open",
    "form.typed": "Type it online? See the answers in the order of the form",
    "form.takes": "Making a paper can take up to half a minute.",
    "form.coming": "Your paper is being made and sent.",
    "form.come": "Your paper has come. It is saved on this phone or computer.",
    "form.broken": "The line broke. Nothing is lost. Press the button again.",
    "form.not_here": "This form cannot be filled here yet.",
    "form.yours": "Your answers on Form {form}. You sign it by hand. Nothing is sent from here.",
    "open.title": "What is still open",
    "open.old": "The blank form here is an older edition. A copy for filing is not made on it.",
    "open.stops": "These things stop a copy for filing",
    "open.nothing_stops": "Nothing that we know of would be sent back.",
    "open.empty": "Boxes that are empty",
    "open.empty.what": "The words are those of the form. A box may stay empty when it is not for "
    "you.",
    "open.no_empty": "No box that applies is empty.",
    "open.moved": "{number} answers go on at the end of the form, because their boxes are small.",
}
