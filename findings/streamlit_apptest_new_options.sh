#!/usr/bin/env bash
# AppTest cannot enter what a select box lets a person enter.
# Guess: where st.selectbox is made with accept_new_options=True, AppTest's set_value() takes a new option as a browser
# does. Seen with Streamlit 1.67.0: the next run() raises ValueError ("... is not in list"); such a flow can only be
# tested in a browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check streamlit==1.67.0
"$folder/venv/bin/python" - <<'P'
import streamlit as st
from streamlit.testing.v1 import AppTest

print("streamlit", st.__version__)

PAGE = """
import streamlit as st
st.text(st.selectbox("Field", ["Taxes", "Auditing"], accept_new_options=True, key="field"))
"""
tab = AppTest.from_string(PAGE).run()
tab.selectbox(key="field").set_value("Ledgers")
try:
    tab.run()
    told = f"taken: {tab.text[0].value}"
except ValueError as error:
    told = f"ValueError: {error}"
print(told)
assert told.startswith("ValueError"), told
P
