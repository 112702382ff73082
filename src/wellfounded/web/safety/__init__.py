"""What keeps a person safe here, beside the lock: ways out, people to call, and plain words."""
