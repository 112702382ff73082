"""What did courts decide, as far as the public record tells, and how sure is it?

Pages for anybody and for the desk, over the cube that this installation has loaded. They know no
case: a person chooses a country and a court, in the body of a form and nowhere else. Nobody is told
who looked. Each number stands with its interval, its days, what was left out, and that it is no
one's own chance.
"""
