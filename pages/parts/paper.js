// Draws one page with a box for each piece of evidence. A field and its boxes find each other by the field's name: the
// form puts each field into a container with the key "field-<name>", which Streamlit writes as a class.
const STEPS = [60, 80, 100, 125, 150, 200, 300];
const KEYS = ["Enter", "PageDown", "PageUp"];

export default function ({ data, parentElement, setTriggerValue }) {
  const find = (name) => parentElement.querySelector(name);
  const sheet = find(".sheet"), page = find(".page"), picture = find("img");
  const kept = (parentElement.kept ??= { zoom: 100, field: null, source: null });

  if (kept.source !== data.source) {
    kept.source = data.source;
    kept.field = kept.wanted ?? data.first;
    picture.src = data.source;
    sheet.scrollTo(0, 0);
  }
  kept.wanted = null;
  picture.alt = data.alt;

  page.querySelectorAll(".box").forEach((old) => old.remove());
  for (const one of data.boxes) {
    const box = document.createElement("button");
    box.className = one.doubt ? "box doubt" : "box";
    box.dataset.fields = one.fields.join(" ");
    box.title = one.label;
    box.setAttribute("aria-label", one.label);
    Object.assign(box.style, {
      left: `${one.x0 * 100}%`,
      top: `${one.y0 * 100}%`,
      width: `${(one.x1 - one.x0) * 100}%`,
      height: `${(one.y1 - one.y0) * 100}%`,
    });
    box.onclick = () => enter(one.fields[0]);
    page.append(box);
  }

  function light(field, { scroll = true } = {}) {
    kept.field = field;
    const lit = [];
    page.querySelectorAll(".box").forEach((box) => {
      const is = box.dataset.fields.split(" ").includes(field);
      box.classList.toggle("lit", is);
      if (is) lit.push(box);
    });
    if (lit.length && scroll) {
      const middle = lit[0].offsetTop - sheet.clientHeight / 2;
      if (lit[0].offsetTop < sheet.scrollTop || lit[0].offsetTop > sheet.scrollTop + sheet.clientHeight - 40) {
        sheet.scrollTo({ top: middle, behavior: "smooth" });
      }
    }
    if (!lit.length && data.elsewhere[field] && data.elsewhere[field] !== data.number) turn(data.elsewhere[field], field);
  }

  function enter(field) {
    light(field, { scroll: false });
    const place = document.querySelector(`.st-key-field-${field}`);
    place?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    place?.querySelector("input, textarea")?.focus({ preventScroll: true });
  }

  function turn(number, field = null) {
    kept.wanted = field;
    setTriggerValue("turned", number);
  }

  function zoom(percent) {
    kept.zoom = percent;
    page.style.width = `${percent}%`;
    page.style.minWidth = "0";
    find("output.zoom").textContent = `${percent} %`;
    find(".out").disabled = percent === STEPS[0];
    find(".in").disabled = percent === STEPS.at(-1);
  }
  const step = (by) => zoom(STEPS[Math.max(0, Math.min(STEPS.length - 1, STEPS.indexOf(kept.zoom) + by))]);
  find(".out").onclick = () => step(-1);
  find(".in").onclick = () => step(1);

  find(".turner").hidden = data.pages < 2;
  find("output.number").textContent = `Page ${data.number} of ${data.pages}`;
  find(".before").disabled = data.number <= 1;
  find(".after").disabled = data.number >= data.pages;
  find(".before").onclick = () => turn(data.number - 1);
  find(".after").onclick = () => turn(data.number + 1);

  const fieldOf = (element) => {
    const place = element.closest?.('[class*="st-key-field-"]');
    return place && [...place.classList].find((name) => name.startsWith("st-key-field-")).slice("st-key-field-".length);
  };
  const entered = (event) => {
    const field = fieldOf(event.target);
    if (field) light(field);
  };
  // a shortcut must not leave behind what is being typed: leaving the field hands it over first
  const pressed = (event) => {
    if ((event.ctrlKey || event.metaKey || event.altKey) && KEYS.includes(event.key)) document.activeElement?.blur();
  };
  parentElement.leave?.();
  document.addEventListener("focusin", entered);
  document.addEventListener("keydown", pressed, true);
  parentElement.leave = () => {
    document.removeEventListener("focusin", entered);
    document.removeEventListener("keydown", pressed, true);
  };

  zoom(kept.zoom);
  if (kept.field) light(kept.field);
  return () => parentElement.leave?.();
}
