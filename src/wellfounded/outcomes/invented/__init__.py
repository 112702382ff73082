"""What does a release of the courts look like that holds no real person?

Seeded rows in the shape, the shares and the faults of the government's monthly file, for tests,
timings and the demonstration. Nobody in it exists; the judges' names are made of syllables.
"""
