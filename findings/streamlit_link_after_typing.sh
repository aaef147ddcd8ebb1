#!/usr/bin/env bash
# A link clicked right after typing leads back to the page it was on.
# Guess: where a person types into st.text_input and then clicks st.page_link, the field is left first, so its value is
# sent and then the other page is shown. Seen with Streamlit 1.67.0 in Chromium: the other page is asked for first, the
# value follows some ms later with the page it was typed on, and that page is shown again: most clicks do nothing.
# Needs `chromium` on the PATH.
set -euo pipefail
folder=$(mktemp -d)
server=""
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check streamlit==1.67.0 playwright==1.65.2
cat > "$folder/app.py" <<'P'
import streamlit as st


def first():
    st.header("First")
    st.text_input("Word", key="word")
    st.page_link(second_page, label="Go on")


def second():
    st.header("Second")


first_page = st.Page(first, title="First", default=True)
second_page = st.Page(second, title="Second", url_path="second")
st.navigation([first_page, second_page], position="hidden").run()
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


def shown_after_click(browser, *, wait):
    page = browser.new_page()
    page.goto(url)
    word = page.get_by_label("Word")
    word.wait_for()
    page.wait_for_timeout(1000)
    word.fill("typed")
    if wait:
        word.press("Enter")
        page.wait_for_timeout(1000)
    page.get_by_role("link", name="Go on").click()
    page.wait_for_timeout(2500)
    heading = page.locator("h2").inner_text()
    page.close()
    return heading


with sync_playwright() as p:
    browser = p.chromium.launch(executable_path=chromium)
    at_once = [shown_after_click(browser, wait=False) for _ in range(10)]
    later = [shown_after_click(browser, wait=True) for _ in range(3)]
print("streamlit", version("streamlit"), "playwright", version("playwright"))
print("clicked right after typing:", ", ".join(at_once))
print("clicked a second later:", ", ".join(later))
assert "First" in at_once, "a link clicked right after typing leads to its page now"
assert set(later) == {"Second"}
P
