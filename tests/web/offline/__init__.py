"""Do answers given without signal arrive exactly once, and can nobody else read them?"""
