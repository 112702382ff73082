"""What can be proved of the whole rule base, of every case there can be at once?

Each rule is translated for a solver (z3), with a bit for *yes* and a bit for *no*. A proof holds
for every case within the bounds of ``values.py``; each case that the solver finds is decided
again by the rules themselves, so that it never speaks of another law than ours.
"""
