// Draws records as a list of links. A click opens the record without loading the page anew, so nothing in it is lost;
// with a key held down, the link does what links do. Where records can be ticked, a box stands before each; what is
// ticked is sent whole, and taken from `data` only when it was changed elsewhere (`drawn` counts that): a box never jumps
// back under a quick finger.
export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const list = parentElement.querySelector("ul.cards");
  const drawn = JSON.stringify([data.cards, data.drawn]);
  if (list.drawn === drawn) return;
  list.drawn = drawn;
  if (list.count !== data.drawn) list.ticked = data.ticked;
  list.count = data.drawn;
  list.replaceChildren(...data.cards.map(card));
  const last = list.querySelector("li.last");  // coming back, one is where one left, once
  if (last && list.last !== last.id) last.scrollIntoView({ block: "center" });
  list.last = last?.id;

  function card(one) {
    const item = document.createElement("li"), link = document.createElement("a");
    item.id = `card-${one.id}`;
    if (one.last) item.className = "last";
    link.href = one.address;
    link.append(text("span", "title", one.title), text("small", "facts", one.facts));
    if (one.said) link.append(text("small", "said", one.said));
    if (one.doubt) link.append(text("small", "doubt", one.doubt));
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setTriggerValue("opened", one.id);
    };
    if (data.ticked) item.append(box(one));
    item.append(link);
    return item;
  }

  function box(one) {
    const around = document.createElement("label"), box = document.createElement("input");
    box.type = "checkbox";
    box.value = one.id;
    box.checked = list.ticked.includes(one.id);
    box.ariaLabel = `Tick ${one.title}`;
    box.onchange = () => {
      list.ticked = [...list.querySelectorAll("input:checked")].map((each) => Number(each.value));
      setStateValue("ticked", list.ticked);
    };
    around.append(box);
    return around;
  }

  function text(kind, name, words) {
    const element = document.createElement(kind);
    element.className = name;
    element.textContent = words;
    return element;
  }
}
