// Streamlit sends what was typed in a field a moment after the field was left, together with the page it stands on. Where
// a link is what it was left for, the page of the link would be asked for first and the old one again after it: so the
// link waits until what was typed has been taken. A file that is still uploading is lost without a word when its box is
// no longer drawn: so links and the start of a run wait for it, too.
const SOON = 2000; // ms until the script runs that takes it; 33 were measured, on a busy computer many times as much
const QUIET = 150; // ms that it has stood still since: the run that ended may have been the one before
const LONGEST = 15000; // ms that all this may take; an upload takes what it takes, and can be cancelled
const LINK = 'a[data-testid^="stPageLink"]';
const START = '[class*="st-key-start-"] button';
const UPLOADING = '[data-testid="stFileChipIconSpinner"]';

function waits(page) {
  if (page.waits) return;
  page.waits = true;
  const app = page.querySelector('[data-testid="stApp"]');
  const isUploading = () => page.querySelector(UPLOADING) !== null;
  let typed = null, left = -LONGEST, ran = -LONGEST; // when a field was left or a file came last, when a run began or ended
  page.addEventListener("input", (event) => event.target.type !== "file" && (typed = event.target), true);
  page.addEventListener("focusout", (event) => {
    if (event.target === typed) left = performance.now();
    typed = null;
  });
  new MutationObserver(() => (ran = performance.now())).observe(app, { attributeFilter: ["data-test-script-state"] });
  const isTaken = () => {
    const now = performance.now();
    if (isUploading()) left = now;
    if (now - left > LONGEST) return true;
    if (isUploading() || app.dataset.testScriptState === "running") return false;
    return ran > left ? now - ran > QUIET : now - left > SOON;
  };
  const follow = (what) => {
    if (!isTaken()) return setTimeout(follow, 20, what);
    delete page.body.dataset.waits;
    what()?.click();
  };
  const clicked = (event) => {
    const link = event.target.closest?.(LINK), start = event.target.closest?.(START);
    if ((!link && !start) || isElsewhere(event) || isTaken() || (start && !isUploading())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isUploading()) page.body.dataset.waits = "uploads";
    follow(() => link ?? page.querySelector(START)); // the button is drawn anew, with more files in its name
  };
  page.addEventListener("click", clicked, true);
  addEventListener("beforeunload", (event) => isUploading() && event.preventDefault());
}

// On a phone the menu lies over the page: a tap on one of its links closes it, as the cross in it does.
function closes(menu) {
  if (!menu || menu.closes) return;
  menu.closes = true;
  menu.addEventListener("click", (event) => {
    if (!event.target.closest("a") || isElsewhere(event) || !matchMedia("(max-width: 640px)").matches) return;
    setTimeout(() => menu.querySelector("[data-testid=stSidebarCollapseButton] button")?.click());
  });
}

const isElsewhere = (event) => event.ctrlKey || event.metaKey || event.shiftKey; // in a tab of its own

export default function ({ parentElement }) {
  const root = parentElement.getRootNode();
  closes((root.host ?? parentElement).closest("[data-testid=stSidebar]"));
  waits(document);
}
