"""Removal by an officer, without a judge: who is within its reach, and what fear opens."""
