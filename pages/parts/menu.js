// Streamlit sends what was typed in a field a moment after the field was left, together with the page it stands on. Where
// a link is what it was left for, the page of the link would be asked for first and the old one again after it: so the
// link waits until what was typed has been taken.
const MOMENT = 250; // ms until the script runs that takes it; 33 were measured, on a busy computer 100 and more
const LONGEST = 5000; // ms that it may run

function waitsForFields(page) {
  if (page.waitsForFields) return;
  page.waitsForFields = true;
  let typed = null, left = -LONGEST;
  page.addEventListener("input", (event) => (typed = event.target), true);
  page.addEventListener("focusout", (event) => {
    if (event.target === typed) left = performance.now();
    typed = null;
  });
  const clicked = (event) => {
    const link = event.target.closest?.('a[data-testid^="stPageLink"]');
    if (!link || isElsewhere(event) || performance.now() - left > MOMENT) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const since = left;
    left = -LONGEST; // the second click is let through
    follow(link, since);
  };
  page.addEventListener("click", clicked, true);
}

function follow(link, since, hasRun = false) {
  const runs = document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "running";
  const waited = performance.now() - since;
  if (runs ? waited < LONGEST : !hasRun && waited < MOMENT) setTimeout(follow, 20, link, since, hasRun || runs);
  else link.click();
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
