"""The packet of a case: what will be in it, what is missing, and its pages."""
