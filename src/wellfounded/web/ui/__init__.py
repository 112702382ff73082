"""The look of the site: layout, components, style sheet, and their words."""
