// Draws records as a list of links. A click opens the record without loading the page anew, so nothing in it is lost;
// with a key held down, the link does what links do.
export default function ({ data, parentElement, setTriggerValue }) {
  const list = parentElement.querySelector("ul.cards");
  const drawn = JSON.stringify(data);
  if (list.drawn === drawn) return;
  list.drawn = drawn;
  list.replaceChildren(...data.map(card));

  function card(one) {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = one.address;
    link.append(text("span", "title", one.title), text("small", "facts", one.facts));
    if (one.said) link.append(text("small", "said", one.said));
    if (one.doubt) link.append(text("small", "doubt", one.doubt));
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setTriggerValue("opened", one.id);
    };
    item.append(link);
    return item;
  }

  function text(kind, name, words) {
    const element = document.createElement(kind);
    element.className = name;
    element.textContent = words;
    return element;
  }
}
