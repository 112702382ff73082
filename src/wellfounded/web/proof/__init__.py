"""What could show it, who could tell, what cannot be had, on the site?"""
