"""Husband, wife and children beside the person who asks for protection."""
