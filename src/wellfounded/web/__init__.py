"""The site: what a person meets on a phone, and what a helper meets at a desk."""
