"""What a helper sees, behind the sign-in of the staff."""
