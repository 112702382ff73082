"""How can answers be given without signal, and arrive exactly once?"""
