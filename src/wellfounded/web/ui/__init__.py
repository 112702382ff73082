"""The look of the site: one layout, a few components, a style sheet, and their words."""
