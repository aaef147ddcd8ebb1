"""Tables on a page, and the sessions, fields of study or courses that their rows are."""
