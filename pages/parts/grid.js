// A grid in which nothing is selected selects its first cell when it gets the focus, were it by Tab or by a quick click on
// a column's name; and a cell selected opens its record. So it does not hear of the focus: a click is heard all the same.
function focused(event) {
  if (event.target.matches?.('.st-key-table [data-testid="data-grid-canvas"]')) event.stopImmediatePropagation();
}

export default function () {
  document.addEventListener("focusin", focused, true);
  return () => document.removeEventListener("focusin", focused, true);
}
