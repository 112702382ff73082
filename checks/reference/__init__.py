"""The pages of docs/reference that are made from the source, one file for each."""
