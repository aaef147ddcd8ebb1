// The list of a page's keys, behind a button and the key "?". Stands before the page's own script (keys.py).
const IS_MAC = /mac|iphone|ipad/i.test(navigator.platform);

function keyList(parentElement) {
  const list = parentElement.querySelector(".list");
  parentElement.querySelector(".ask").onclick = () => list.showPopover();
  for (const key of parentElement.querySelectorAll("kbd")) key.textContent = spelt(key.textContent);
  return list;
}

function asksForKeys(event) {
  const isWriting = event.composedPath()[0].matches?.("input, textarea, [contenteditable=true]");
  return event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting;
}

function spelt(key) {
  const names = IS_MAC ? { Mod: "⌘", Alt: "⌥", Shift: "⇧" } : { Mod: "Ctrl" };
  return key.split("+").map((part) => names[part] ?? part).join(" + ");
}

function refuse(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isNowhere = (element) => element === null || element === document.body;
