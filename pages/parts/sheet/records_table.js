// The table by keyboard. Streamlit's grid selects a cell as soon as it has the focus, and at each arrow key; and a cell
// selected opens its record. So it hears neither: a row in hand of our own is moved by the keys, and what is done to it is
// done as a mouse would do it, at its place on the screen, whatever the order it stands in.
const BOX = 14, CELL = 60; // pixels from the left: the box that ticks a row, and a cell, which opens it
const ASIDE = 150; // pixels that an arrow key scrolls: about a column
const GRID = '.st-key-table [data-testid="data-grid-canvas"]';

const now = { rows: 0, height: 0, row: 0, last: null, said: 0 };

const canvas = () => document.querySelector(GRID);
const scroller = () => document.querySelector(".st-key-table .dvn-scroller");
const whenIdle = (then) => (window.requestIdleCallback ? requestIdleCallback(then, { timeout: 2000 }) : setTimeout(then, 100));
const isHeld = () => document.activeElement !== null && document.activeElement === canvas();
const rowAt = (place) => Math.max(0, Math.min(now.rows - 1, place));
const seen = () => scroller().clientHeight - now.height; // of the rows; their head stays

const STEPS = {
  ArrowDown: () => now.row + 1,
  ArrowUp: () => now.row - 1,
  PageDown: () => now.row + Math.max(1, Math.floor(seen() / now.height) - 1),
  PageUp: () => now.row - Math.max(1, Math.floor(seen() / now.height) - 1),
  Home: () => 0,
  End: () => now.rows - 1,
};
const ACTS = {
  ArrowRight: () => scroller().scrollBy({ left: ASIDE }),
  ArrowLeft: () => scroller().scrollBy({ left: -ASIDE }),
  Enter: () => click(CELL, now.row),
  " ": () => click(BOX, now.row).then(() => say()),
  a: () => click(BOX, -1).then(() => say()), // in the head: all
};

function go(to, { toMiddle = false } = {}) {
  now.row = rowAt(to);
  const view = scroller(), top = now.row * now.height, below = top + now.height - seen();
  const isAbove = top < view.scrollTop, isBelow = below > view.scrollTop;
  if (toMiddle && (isAbove || isBelow)) view.scrollTop = (top + below) / 2;
  else if (isAbove) view.scrollTop = top;
  else if (isBelow) view.scrollTop = below;
}

// The row in hand, drawn over the grid, which is a picture.
function draw() {
  const frame = canvas()?.closest(".stDataFrame");
  if (!frame) return null;
  const mark = frame.querySelector(".row-in-hand") ?? frame.appendChild(document.createElement("div"));
  const top = (now.row + 1) * now.height - scroller().scrollTop;
  mark.className = "row-in-hand";
  mark.hidden = !isHeld() || !canvas().matches(":focus-visible") || top < now.height || top > seen();
  Object.assign(mark.style, { top: `${top}px`, height: `${now.height}px` });
  return mark;
}

function take(to) {
  go(to);
  draw().scrollIntoView({ block: "nearest" }); // of the page
  say();
}

// A canvas tells a screen reader nothing; the table that the grid keeps behind it comes a moment later.
function say(left = 3) {
  clearTimeout(now.said);
  now.said = setTimeout(() => {
    if (left) say(left - 1); // a tick shows in it later still on a busy computer
    const row = document.querySelector(`.st-key-table table[role=grid] tr[aria-rowindex="${now.row + 2}"]`);
    const cells = row && [...row.cells].map((cell) => cell.textContent).filter(Boolean);
    const ticked = row?.ariaSelected === "true" ? ", ticked" : "";
    if (row) now.status.textContent = `Row ${now.row + 1} of ${now.rows}${ticked}: ${cells.join(", ")}`;
  }, 400);
}

async function click(across, row) {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame); // it was scrolled to,
  await new Promise(whenIdle); // and the grid has taken that in: a busy one still takes the place for another row
  const at = canvas().getBoundingClientRect();
  const down = (row + 1.5) * now.height - (row < 0 ? 0 : scroller().scrollTop);
  const how = { clientX: at.x + across, clientY: at.y + down, bubbles: true, isPrimary: true, pointerType: "mouse" };
  const act = (name) => canvas().dispatchEvent(new PointerEvent(name, how));
  act("pointermove"); // or it holds that the pointer is elsewhere, where the mouse was left, and hears no press
  await new Promise(requestAnimationFrame);
  act("pointerdown");
  act("pointerup");
}

// Coming back, the record that was open is in sight and in hand, once; the grid is drawn a moment after the page.
function arrive(data, left = 100) {
  Object.assign(now, { rows: data.rows, height: data.height });
  if (data.last === null || data.last === now.last) return;
  if (scroller()?.clientHeight) {
    now.last = data.last;
    go(data.last, { toMiddle: true });
    if (isNowhere(document.activeElement)) canvas().focus({ preventScroll: true });
    setTimeout(() => draw()?.scrollIntoView({ block: "nearest" }));
  } else if (left) setTimeout(arrive, 50, data, left - 1);
}

export default function ({ data, parentElement }) {
  const list = keyList(parentElement);
  now.status = parentElement.querySelector(".status");

  const pressed = (event) => {
    if (asksForKeys(event)) {
      refuse(event);
      list.togglePopover();
    } else if (event.key === "Escape" && list.matches(":popover-open")) {
      refuse(event); // the grid would keep it to itself
      list.hidePopover();
    } else if (event.altKey && event.key === "ArrowDown" && !event.target.matches?.("[role=combobox]")) {
      refuse(event);
      canvas()?.focus({ preventScroll: true });
      take(now.row);
    } else if (isHeld()) inTable(event);
  };
  const inTable = (event) => {
    const isAll = event.key === "a" && (event.ctrlKey || event.metaKey);
    const isHeldDown = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const act = isHeldDown !== isAll ? null : ACTS[event.key], step = isHeldDown ? null : STEPS[event.key];
    if (!act && !step) return;
    refuse(event);
    if (list.matches(":popover-open") || (event.repeat && ["Enter", " ", "a"].includes(event.key))) return;
    take(step ? step() : now.row);
    act?.();
  };
  const focused = (event) => {
    if (!event.target.matches?.(GRID)) return;
    event.stopImmediatePropagation();
    if (event.target.matches(":focus-visible")) take(now.row);
  };
  const pointed = (event) => {
    if (!event.isTrusted || !event.target.matches?.(GRID)) return;
    const down = event.clientY - canvas().getBoundingClientRect().y;
    if (down > now.height) now.row = rowAt(Math.floor((down + scroller().scrollTop) / now.height) - 1);
    draw()?.toggleAttribute("hidden", true); // the mouse shows for itself where it is
  };

  parentElement.leave?.();
  const heard = { keydown: pressed, focusin: focused, focusout: draw, scroll: draw, pointerdown: pointed };
  for (const [name, hear] of Object.entries(heard)) document.addEventListener(name, hear, true);
  parentElement.leave = () => {
    for (const [name, hear] of Object.entries(heard)) document.removeEventListener(name, hear, true);
  };
  arrive(data);
  return () => {
    parentElement.leave();
    Object.assign(now, { last: null, row: 0 });
  };
}
