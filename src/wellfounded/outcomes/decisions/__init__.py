"""What did judges decide on asylum? One row for each proceeding that asks for it."""
