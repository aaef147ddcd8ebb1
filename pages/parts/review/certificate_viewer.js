// Draws one page with a mark around each piece of evidence. A field and its marks find each other by the field's name:
// the form puts each field into a container with the key "field-<name>", which Streamlit writes as a class.
const STEPS = [60, 80, 100, 125, 150, 200, 300]; // percent of the view's width
const WHOLE = "page"; // in place of a percentage: as large as the whole page is seen
const REMEMBERED = "cpe-view"; // how large one likes to see a page holds for the next certificate; how it is turned does not
const ARROWS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

const remembered = () => {
  const said = localStorage.getItem(REMEMBERED);
  return said === WHOLE ? WHOLE : STEPS.includes(Number(said)) ? Number(said) : 100;
};

export default function ({ data, parentElement, setTriggerValue }) {
  const find = (name) => parentElement.querySelector(name);
  const sheet = find(".sheet"), turned = find(".turned"), page = find(".page"), picture = find("img");
  const kept = (parentElement.kept ??= { view: remembered(), turns: 0, field: null, source: null, record: null });
  const marks = () => [...page.querySelectorAll(".box")];

  if (kept.record !== data.record) {
    kept.record = data.record;
    kept.turns = 0;
  }
  if (kept.source !== data.source) {
    kept.source = data.source;
    kept.field = kept.wanted ?? data.first;
    picture.src = data.source;
    sheet.scrollTo(0, 0);
  }
  kept.wanted = null;
  picture.alt = data.alt;
  drawMarks();
  const marked = (event) => event.target.closest(".box");
  const fieldOf = (box) => box.dataset.fields.split(" ")[0];
  page.onclick = (event) => marked(event) && enter(fieldOf(marked(event)));
  page.onkeydown = (event) => marked(event) && walk(event, marked(event));

  // A mark that stays is left alone: taken away between press and release, it would swallow the click.
  function drawMarks() {
    const boxes = JSON.stringify(data.boxes);
    if (page.drawn === boxes) return;
    page.drawn = boxes;
    const hadFocus = parentElement.activeElement?.dataset.fields;
    marks().forEach((old) => old.remove());
    const inReadingOrder = [...data.boxes].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
    for (const one of inReadingOrder) page.append(mark(one));
    sheet.tabIndex = data.boxes.length ? -1 : 0; // one stop: the marks, else what can be scrolled
    marks().find((box) => box.dataset.fields === hadFocus)?.focus({ preventScroll: true });
  }

  function mark(one) {
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
    return box;
  }

  function walk(event, from) {
    const all = marks(), step = ARROWS[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : step && all.indexOf(from) + step;
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))].focus({ preventScroll: true });
  }

  function light(field) {
    kept.field = field;
    const lit = marks().filter((box) => {
      const is = box.dataset.fields.split(" ").includes(field);
      box.classList.toggle("lit", is);
      return is;
    });
    const stop = marks().find((box) => box.matches(":focus")) ?? lit[0] ?? marks()[0];
    marks().forEach((box) => (box.tabIndex = box === stop ? 0 : -1));
    if (lit.length) reveal(lit[0]);
    else if (data.elsewhere[field] && data.elsewhere[field] !== data.number) turn(data.elsewhere[field], field);
  }

  function reveal(box) {
    const is = box.getBoundingClientRect(), seen = sheet.getBoundingClientRect();
    const by = (from, to, least, most) => (from < least || to > most ? (from + to - least - most) / 2 : 0);
    sheet.scrollBy({
      top: by(is.top, is.bottom, seen.top, seen.bottom),
      left: by(is.left, is.right, seen.left, seen.right),
      behavior: "smooth",
    });
  }

  function enter(field) {
    light(field);
    document.dispatchEvent(new CustomEvent("cpe-enter", { detail: field })); // keys.js
  }

  function turn(number, field = null) {
    kept.wanted = field;
    setTriggerValue("turned", { record: data.record, page: number });
  }

  // -- how large, and which side up ------------------------------------------------------------------

  function layOut() {
    const tall = picture.naturalHeight / picture.naturalWidth; // height of the page over its width
    if (!tall || !sheet.clientWidth) return;
    const onItsSide = kept.turns % 2 === 1, seenTall = onItsSide ? 1 / tall : tall;
    const most = parseFloat(getComputedStyle(sheet).maxHeight) - 2, whole = sheet.offsetWidth - 2;
    const isLonger = kept.view !== WHOLE && (whole * seenTall * kept.view) / 100 > most; // a bar will stand beside it
    const room = isLonger ? whole - barWidth() : whole;
    const across = Math.floor(kept.view === WHOLE ? Math.min(room, most / seenTall) : (room * kept.view) / 100);
    const width = onItsSide ? across / tall : across, height = width * tall;
    const moved = [[0, 0], [height, 0], [width, height], [0, width]][kept.turns];
    Object.assign(page.style, {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${moved[0]}px, ${moved[1]}px) rotate(${kept.turns * 90}deg)`,
    });
    Object.assign(turned.style, { width: `${across}px`, height: `${onItsSide ? width : height}px` });
    find("output.zoom").textContent = `${Math.round((across / room) * 100)} %`;
    find(".width").setAttribute("aria-pressed", kept.view === 100);
    find(".whole").setAttribute("aria-pressed", kept.view === WHOLE);
    find(".out").disabled = kept.view === STEPS[0];
    find(".in").disabled = kept.view === STEPS.at(-1);
  }

  function barWidth() {
    sheet.style.overflowY = "scroll";
    const width = sheet.offsetWidth - 2 - sheet.clientWidth;
    sheet.style.overflowY = "";
    return width;
  }

  function see(view) {
    kept.view = view;
    localStorage.setItem(REMEMBERED, view);
    layOut();
    const lit = marks().find((box) => box.matches(".lit"));
    if (lit) reveal(lit);
  }
  const step = (by) => {
    const at = kept.view === WHOLE ? STEPS.indexOf(100) : STEPS.indexOf(kept.view);
    see(STEPS[Math.max(0, Math.min(STEPS.length - 1, at + by))]);
  };
  find(".out").onclick = () => step(-1);
  find(".in").onclick = () => step(1);
  find(".width").onclick = () => see(100);
  find(".whole").onclick = () => see(WHOLE);
  find(".turn").onclick = () => {
    kept.turns = (kept.turns + 1) % 4;
    see(kept.view);
  };

  find(".turner").hidden = data.pages < 2;
  find("output.number").textContent = `Page ${data.number} of ${data.pages}`;
  find(".before").disabled = data.number <= 1;
  find(".after").disabled = data.number >= data.pages;
  find(".before").onclick = () => turn(data.number - 1);
  find(".after").onclick = () => turn(data.number + 1);

  // -- the original, in a tab of its own: only what a browser shows and does not run ------------------

  find(".open").hidden = !data.opens;
  find(".open").onclick = () => {
    kept.tab = window.open("", "_blank"); // at once: a tab that opens later is taken for an advertisement
    setTriggerValue("opened", data.record);
  };
  if (data.original && kept.tab) {
    const bytes = Uint8Array.from(atob(data.original), (one) => one.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: data.opens }));
    kept.tab.opener = null;
    kept.tab.location = address;
    kept.tab = null;
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  // -- with the rest of the page ---------------------------------------------------------------------

  const entered = (event) => {
    const place = event.target.closest?.('[class*="st-key-field-"]');
    const name = place && [...place.classList].find((one) => one.startsWith("st-key-field-"));
    if (name) light(name.slice("st-key-field-".length));
  };
  const watched = new ResizeObserver(layOut);
  const reached = (event) => marked(event) && light(fieldOf(marked(event)));
  parentElement.leave?.();
  document.addEventListener("focusin", entered);
  page.addEventListener("focusin", reached);
  watched.observe(sheet);
  parentElement.leave = () => {
    document.removeEventListener("focusin", entered);
    page.removeEventListener("focusin", reached);
    watched.disconnect();
  };

  const shown = () => {
    if (kept.source !== data.source) return;
    layOut();
    if (kept.field) light(kept.field);
    parentElement.host.dataset.record = data.record;
    document.dispatchEvent(new Event("cpe-pictured")); // keys.js: what is to be accepted has been seen
  };
  layOut();
  light(kept.field);
  picture.decode().then(shown, shown);
  return () => parentElement.leave?.();
}
