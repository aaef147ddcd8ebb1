"""What the pages share: the session, the door to the core, words, and the panels of the sheet page."""
