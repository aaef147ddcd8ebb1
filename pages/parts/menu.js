// On a phone the menu lies over the page: a tap on one of its links closes it, as the cross in it does.
export default function ({ parentElement }) {
  const root = parentElement.getRootNode();
  const menu = (root.host ?? parentElement).closest("[data-testid=stSidebar]");
  if (!menu || menu.closes) return;
  menu.closes = true;
  menu.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !matchMedia("(max-width: 640px)").matches) return;
    setTimeout(() => menu.querySelector("[data-testid=stSidebarCollapseButton] button")?.click());
  });
}
