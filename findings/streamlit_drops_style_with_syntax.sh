#!/usr/bin/env bash
# A style sheet that registers a custom property is dropped whole by st.html.
# Guess: st.html takes a style sheet as a browser does, for the text of a style element is no markup: `@property` with
# `syntax: "<number>"`, as CSS writes it, works, and so does all that stands beside it. Seen with Streamlit 1.67.0 in
# Chromium: the whole style element is gone, every other rule in it too, without a word in page, log or console; with
# `syntax: "*"` it stays.
# Needs `chromium` on the PATH.
set -euo pipefail
folder=$(mktemp -d)
server=""
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check streamlit==1.67.0 playwright==1.65.2
cat > "$folder/app.py" <<'P'
import streamlit as st

kind = st.query_params["kind"]
syntax = {"none": "", "any": '@property --part { syntax: "*"; inherits: false; }'}.get(
    kind, '@property --part { syntax: "<number>"; inherits: false; initial-value: 1; }'
)
st.html(f"<style>{syntax} .st-key-red {{ color: rgb(200, 0, 0); }}</style>")
with st.container(key="red"):
    st.header("Drawn")
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

with sync_playwright() as p:
    browser = p.chromium.launch(executable_path=chromium)
    seen = {}
    for kind in ("none", "any", "number"):
        page = browser.new_page()
        said = []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.goto(f"{url}?kind={kind}")
        page.get_by_text("Drawn").wait_for()
        page.wait_for_timeout(1000)
        colour = page.locator(".st-key-red").evaluate("box => getComputedStyle(box).color")
        seen[kind] = colour == "rgb(200, 0, 0)", [one for one in said if "style" in one.lower()]
        page.close()
    here = browser.new_page()
    here.set_content(
        '<style>@property --part { syntax: "<number>"; inherits: false; initial-value: 1; } p { color: rgb(200, 0, 0); }'
        "</style><p>Drawn</p>"
    )
    alone = here.locator("p").evaluate("box => getComputedStyle(box).color") == "rgb(200, 0, 0)"
print("streamlit", version("streamlit"), "playwright", version("playwright"))
for kind, (works, said) in seen.items():
    print(f"the rule beside @property ({kind}) works: {works}; errors on the console: {said}")
print("the same sheet in a page of its own works:", alone)
assert alone and seen["none"][0] and seen["any"][0], "something else has changed"
assert seen["number"] == (False, []), "a sheet with a syntax in brackets is kept now, or its loss is told of"
P
