// Streamlit sends what was typed in a field a moment after the field was left, together with the page it stands on. Where
// a link is what it was left for, the page of the link would be asked for first and the old one again after it: so the
// link waits for that moment.
const MOMENT = 100; // ms; 33 were measured

function waitsForFields(page) {
  if (page.waitsForFields) return;
  page.waitsForFields = true;
  let left = -MOMENT;
  page.addEventListener("focusout", (event) => {
    if (event.target.matches?.("input, textarea")) left = performance.now();
  });
  const clicked = (event) => {
    const link = event.target.closest?.('a[data-testid^="stPageLink"]');
    if (!link || isElsewhere(event) || performance.now() - left >= MOMENT) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setTimeout(() => link.click(), MOMENT);
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
