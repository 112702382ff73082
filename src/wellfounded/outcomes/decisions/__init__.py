"""What did judges decide on asylum? The mart: one row for each proceeding that asks for it."""
