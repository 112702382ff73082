"""Which pages has each section? One file for each, reviewed by hand."""
