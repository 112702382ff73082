"""What keeps a case readable only by those who hold its key?

The vault seals bytes and knows nothing of what they say. It needs the ``web`` extra, and imports
no other room. ``docs/reference/envelope.md`` gives every format here for other programs.
"""
