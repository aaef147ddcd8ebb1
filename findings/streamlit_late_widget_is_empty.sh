#!/usr/bin/env bash
# A widget whose value was put into the session state stands empty when the browser loads its code late, and says so.
# Guess: st.session_state["name"] = "Ada" before st.text_input("Name", key="name") shows Ada, whatever a person clicks
# meanwhile; it is the same as the default but for who may change it. Seen with Streamlit 1.67.0 in Chromium: the value
# goes to the browser with the first script run only. Widgets are loaded when they are first drawn; where a click runs the
# script a second time before that, the widget is drawn from the second run, stands empty, and sends that it is empty with
# the next click: the script then gets "" and None, as if a person had cleared it. A default value is kept.
# The late loading is made by holding back the widgets' script files; on a busy computer it comes by itself.
# Needs `chromium` on the PATH.
set -euo pipefail
folder=$(mktemp -d)
server=""
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check streamlit==1.67.0 playwright==1.65.2
cat > "$folder/app.py" <<'P'
import streamlit as st

st.button("Run")
st.session_state.setdefault("name", "Ada")
st.session_state.setdefault("kind", "A")
st.session_state.setdefault("view", "A")
held = {
    "text_input, session state": st.text_input("Name", key="name"),
    "selectbox, session state": st.selectbox("Kind", ("A", "B"), index=None, key="kind"),
    "segmented_control, session state": st.segmented_control("View", ("A", "B"), key="view", required=True),
    "text_input, default": st.text_input("Other name", "Ada", key="other"),
}
st.text("The script has " + "; ".join(f"{name}: {value!r}" for name, value in held.items()))
P
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("localhost", 0)); print(s.getsockname()[1])')
"$folder/venv/bin/streamlit" run "$folder/app.py" --server.headless true --server.port "$port" \
  --browser.gatherUsageStats false > "$folder/server.log" 2>&1 &
server=$!
"$folder/venv/bin/python" - "http://localhost:$port" "$(command -v chromium)" <<'P'
import sys
import time
from importlib.metadata import version
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

url, chromium = sys.argv[1:]
for _ in range(120):
    try:
        urlopen(f"{url}/_stcore/health")
        break
    except OSError:
        time.sleep(0.5)


def after_two_clicks(browser, *, late):
    page = browser.new_page()
    waiting = []
    if late:
        page.route("**/static/js/{TextInput,Selectbox,ButtonGroup}*.js", lambda route: waiting.append(route))
    page.goto(url)
    script = page.get_by_text("The script has")
    script.wait_for()
    page.wait_for_timeout(1000)
    for _ in range(2):
        page.get_by_role("button", name="Run").click()
        page.wait_for_timeout(1500)
        while waiting:
            waiting.pop().continue_()
        page.wait_for_timeout(1500)
    told = script.inner_text()
    page.close()
    return told


with sync_playwright() as p:
    browser = p.chromium.launch(executable_path=chromium)
    at_once, late = (after_two_clicks(browser, late=late) for late in (False, True))
print("streamlit", version("streamlit"), "playwright", version("playwright"))
print("widgets loaded at once:", at_once)
print("widgets loaded late:   ", late)
assert "None" not in at_once and "''" not in at_once
assert "text_input, session state: ''" in late, "a value in the session state reaches a widget that is loaded late now"
assert "selectbox, session state: None" in late and "segmented_control, session state: None" in late
assert "text_input, default: 'Ada'" in late
P
