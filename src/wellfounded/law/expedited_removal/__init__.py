"""Removal by an officer, without a judge: its reach, and what fear opens."""
