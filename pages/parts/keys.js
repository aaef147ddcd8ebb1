// What the keys do on the review page that Streamlit's shortcuts cannot: the doubts are gone through by key, and nothing
// acts on a record that is on its way out or has not been in sight yet. Streamlit leaves the elements of the script run
// before on the page until the next run replaces them, with the very places one was about to press.
const SETTLED = 350; // ms that a record is in sight before it can be accepted: a key pressed twice is no second look
const INPUT = "input:not([type=hidden]):not([disabled]), textarea";

const now = { record: null, since: null, leaving: false, pictured: true, answering: false, held: null };

const one = (query) => document.querySelector(query);
const app = () => one('[data-testid="stApp"]');
const isRunning = () => app()?.dataset.testScriptState === "running";
const step = (name) => one(`.st-key-step-row [class*="st-key-${name}-"] button:not(:disabled)`);
const isShown = () => {
  if (!now.pictured) return true;
  const paper = one('.st-key-paper-side [data-testid="stBidiComponentIsolated"]');
  return paper ? paper.dataset.record === String(now.record) : !isRunning(); // what could not be drawn is told instead
};
const mayAccept = () => !now.leaving && now.since !== null && performance.now() - now.since >= SETTLED;

function leave() {
  Object.assign(now, { leaving: true, since: null });
  draw();
  setTimeout(come, 1500); // nothing came of it
}

// When a script run has ended.
function come() {
  if (isRunning()) return;
  now.leaving = false;
  draw();
  follow();
}

// An answer goes with its question, a moment after the run has ended that draws it no more: on to the next one.
function follow(left = 10) {
  if (!now.answering || isRunning()) return;
  if (isNowhere(document.activeElement)) {
    now.answering = false;
    goToFirst();
  } else if (left) setTimeout(follow, 50, left - 1);
}

function draw() {
  const shown = !now.leaving && isShown();
  one(".st-key-record")?.toggleAttribute("inert", now.leaving);
  one(".st-key-paper-side")?.toggleAttribute("data-away", !shown);
  if (shown && now.since === null) {
    now.since = performance.now();
    setTimeout(draw, SETTLED + 10);
  }
  one(".st-key-step-row")?.setAttribute("data-may-accept", mayAccept() ? "yes" : "no");
}

// -- the doubts, as and where they stand on the page ------------------------------------------------

const doubts = () => [...document.querySelectorAll('.st-key-twins, [class*="st-key-field-"]:has(.mark:is(.look, .wanted), [data-testid="stAlert"])')];

function isBefore(a, b) {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function focusOn(place) {
  const parts = place?.matches(".st-key-twins") ? place.querySelectorAll("button") : place?.querySelectorAll(INPUT);
  const target = parts?.[0];
  if (!target) return null;
  target.focus({ preventScroll: true });
  target.select?.();
  place.scrollIntoView({ block: "nearest" });
  return target;
}

function walk(back) {
  const all = doubts(), at = document.activeElement;
  const beyond = back
    ? all.filter((place) => !place.contains(at) && isBefore(place, at)).at(-1)
    : all.find((place) => !place.contains(at) && isBefore(at, place));
  focusOn(beyond ?? (back ? all.at(-1) : all[0]));
}

// What is to have the focus: the first doubt, else the button that accepts; or the field whose mark on the page was
// pressed. Streamlit draws some widgets a moment after the script has ended, and may draw one anew: for a second after
// that what is to have the focus is held to, unless the person goes elsewhere. On a busy computer a field comes seconds
// after the mark over it.
function goToFirst() {
  if (!matchMedia("(hover: none)").matches) hold((now.held = { target: null, field: null })); // a phone would open its keyboard
}

function goTo(field) {
  hold((now.held = { target: null, field }));
}

function hold(held, left = 20, longest = 300) {
  if (held !== now.held || now.leaving) return;
  const place = held.field ? one(`.st-key-field-${held.field}`) : doubts()[0];
  if (!held.target || isNowhere(document.activeElement) || (place && held.target === step("accept"))) {
    held.isFocusing = true;
    held.target = place || held.field ? focusOn(place) : focusAccept();
    held.isFocusing = false;
  } else if (!held.field) held.target.select?.(); // its value may have come a moment after it
  const isThere = held.target && !isRunning();
  if (left && longest) setTimeout(hold, 50, held, isThere ? left - 1 : left, longest - 1);
}

function focusAccept() {
  const button = step("accept");
  button?.focus({ preventScroll: true });
  return button;
}

function arrive(data) {
  const isNew = now.record !== data.record;
  Object.assign(now, { record: data.record, pictured: data.pictured });
  if (isNew) {
    Object.assign(now, { since: null, leaving: false, answering: false });
    one('[data-testid="stMain"]')?.scrollTo(0, 0);
    goToFirst();
  }
  come(); // a script run so short that the page never said it was running
  draw();
}

// -- what lies over the record ----------------------------------------------------------------------

// A dialog, a popover or a menu.
function isCovered() {
  return [...document.querySelectorAll("[role=dialog], [role=alertdialog], [role=menu]")].some((one) => one.checkVisibility());
}

function press(target, key) {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true }));
}

// The list of a field that chooses is closed first, what is chosen or typed in it taken: leaving the field would drop it.
function closeList() {
  const at = document.activeElement;
  const isOpen = () => at?.matches("[role=combobox][aria-expanded=true]");
  if (!isOpen()) return false;
  press(at, "Enter");
  setTimeout(() => isOpen() && press(at, "Escape"), 60); // nothing was chosen in it
  return true;
}

export default function ({ data, parentElement }) {
  const list = keyList(parentElement);

  const pressed = (event) => {
    now.held = null;
    const held = event.ctrlKey || event.metaKey || event.altKey;
    const isAccepting = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const isGoing = isAccepting || (event.altKey && ["PageDown", "PageUp", "ArrowUp"].includes(event.key));
    if ((isGoing || event.key === "F8") && (list.matches(":popover-open") || isCovered())) return refuse(event);
    if (isGoing && closeList()) return refuse(event);
    if (event.key === "F8" && !held) {
      refuse(event);
      walk(event.shiftKey);
    } else if (asksForKeys(event)) {
      refuse(event);
      list.togglePopover();
    } else if (isAccepting) {
      if (event.repeat || !mayAccept()) return refuse(event);
      goBy(event, () => step("accept"));
    } else if (event.altKey && event.key === "PageDown") goBy(event, () => step("next"));
    else if (event.altKey && event.key === "PageUp") goBy(event, () => step("previous"));
    else if (event.altKey && event.key === "ArrowUp") goBy(event, () => one(".st-key-to-sheet a"));
  };
  // A shortcut must not leave behind what is being typed: leaving the field hands it over first, and a script run begins
  // at the click, so the button is clicked when that is done.
  const goBy = (event, way) => {
    refuse(event);
    if (!way() || now.leaving) return;
    const at = document.activeElement;
    if (at?.matches("[role=combobox]")) press(at, "Enter"); // its list is closed, what is typed in it not taken yet
    setTimeout(() => {
      document.activeElement?.blur();
      setTimeout(() => way()?.click());
    });
  };
  const clicked = (event) => {
    const button = event.target.closest?.(".st-key-step-row button");
    if (!button || button.disabled) return;
    if (button.closest('[class*="st-key-accept-"]') && (event.detail > 1 || !mayAccept())) return refuse(event);
    leave();
  };
  const called = (event) => goTo(event.detail);
  const entered = (event) => {
    now.answering = Boolean(event.target.closest?.('[class*="st-key-doubt-"]'));
    if (!now.held?.isFocusing && event.target !== now.held?.target) now.held = null;
  };
  const ended = new MutationObserver(come);

  parentElement.leave?.();
  document.addEventListener("keydown", pressed, true);
  document.addEventListener("click", clicked, true);
  document.addEventListener("focusin", entered);
  document.addEventListener("cpe-pictured", draw); // by certificate_viewer.js, as the next
  document.addEventListener("cpe-enter", called);
  ended.observe(app(), { attributes: true, attributeFilter: ["data-test-script-state"] });
  parentElement.leave = () => {
    document.removeEventListener("keydown", pressed, true);
    document.removeEventListener("click", clicked, true);
    document.removeEventListener("focusin", entered);
    document.removeEventListener("cpe-pictured", draw);
    document.removeEventListener("cpe-enter", called);
    ended.disconnect();
  };
  arrive(data);
  return () => {
    parentElement.leave();
    Object.assign(now, { record: null, since: null, leaving: false });
  };
}
