"""What the pages share: the session, the connection to the core, wording, and the panels of the sheet page."""
