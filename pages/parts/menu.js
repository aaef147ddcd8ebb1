// Streamlit sends what was typed in a field a moment after the field was left, together with the page it stands on. Where
// a link is what it was left for, the page of the link would be asked for first and the old one again after it: so the
// link waits until what was typed has been taken.
const SOON = 2000; // ms until the script runs that takes it; 33 were measured, on a busy computer many times as much
const QUIET = 150; // ms that it has stood still since: the run that ended may have been the one before
const LONGEST = 15000; // ms that all this may take

function waitsForFields(page) {
  if (page.waitsForFields) return;
  page.waitsForFields = true;
  const app = page.querySelector('[data-testid="stApp"]');
  let typed = null, left = -LONGEST, ran = -LONGEST; // when a field was left last, when a run began or ended
  page.addEventListener("input", (event) => (typed = event.target), true);
  page.addEventListener("focusout", (event) => {
    if (event.target === typed) left = performance.now();
    typed = null;
  });
  new MutationObserver(() => (ran = performance.now())).observe(app, { attributeFilter: ["data-test-script-state"] });
  const isTaken = () => {
    const now = performance.now();
    if (now - left > LONGEST) return true;
    if (app.dataset.testScriptState === "running") return false;
    return ran > left ? now - ran > QUIET : now - left > SOON;
  };
  const follow = (link) => (isTaken() ? link.click() : setTimeout(follow, 20, link));
  const clicked = (event) => {
    const link = event.target.closest?.('a[data-testid^="stPageLink"]');
    if (!link || isElsewhere(event) || isTaken()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    follow(link);
  };
  page.addEventListener("click", clicked, true);
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
  waitsForFields(document);
}
