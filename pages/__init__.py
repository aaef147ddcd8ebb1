"""The Streamlit face: one file a page (app.py is the first), what they share in `parts`. Knows no SQL and no PDF."""
