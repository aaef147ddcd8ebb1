"""How many certificates a document holds, and which pages are whose."""
