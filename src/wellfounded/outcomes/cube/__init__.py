"""Which counts may any instance show without the dump? Small cells are hidden before they leave."""
