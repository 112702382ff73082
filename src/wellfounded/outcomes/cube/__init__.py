"""Which counts may any instance show without the dump? None that is small."""
