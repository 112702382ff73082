"""The tags of the templates: words and days, and codes to copy by hand."""
