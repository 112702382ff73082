"""The shred keys, apart from everything else: destroying one ends its case."""
