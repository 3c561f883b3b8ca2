// The style sheet shows the language that is chosen. This chooses the one that the address asks for, as in
// ?lang=en#figure-4, or that was chosen before, keeps the choice in the address, and tells the browser which
// language the page now is in. Without scripts the switch works and forgets.
(() => {
  const key = "neural-figures-language";
  const parameter = "lang";
  const choices = [...document.querySelectorAll("input[name=language]")];

  function apply(language) {
    for (const choice of choices) choice.checked = choice.value === language;
    const title = document.querySelector(`#title [lang="${language}"]`);
    document.documentElement.lang = language;
    document.documentElement.dir = title.dir;
    document.title = title.textContent;
  }

  // Storage may be switched off, and is for pages from files in some browsers.
  function remembered() {
    try { return localStorage.getItem(key); } catch { return null; }
  }
  function remember(language) {
    try { localStorage.setItem(key, language); } catch { /* The choice holds for this visit. */ }
  }

  function keepInAddress(language) {
    const address = new URL(location.href);
    address.searchParams.set(parameter, language);
    try { history.replaceState(history.state, "", address); } catch { /* A page without an address. */ }
  }

  // The language of the page for a tag, if only in another script or region.
  const known = choices.map((choice) => choice.value);
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  function language(tag) {
    return known.find((other) => other.toLowerCase() === tag.toLowerCase())
      ?? known.find((other) => primary(other) === primary(tag));
  }
  function requested() {
    const tag = new URLSearchParams(location.search).get(parameter);
    return tag ? language(tag) : undefined;
  }
  // The first of the reader's languages that the page has; else the page's own.
  const preferred = () => navigator.languages.map(language).find(Boolean) ?? known[0];

  const saved = remembered();
  apply(requested() ?? (known.includes(saved) ? saved : preferred()));
  // What stands before the figure that the address names may have another height now.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      apply(choice.value);
      remember(choice.value);
      keepInAddress(choice.value);
    });
  }
  // The way back may lead to another choice.
  addEventListener("popstate", () => { if (requested()) apply(requested()); });

  // A formula that is cut off has to be reached by the keyboard to be scrolled.
  const formulas = [...document.querySelectorAll(".formula")];
  function markScrollable() {
    for (const formula of formulas) {
      if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
      else formula.removeAttribute("tabindex");
    }
  }
  addEventListener("resize", markScrollable);
  markScrollable();

  // Code and snippets get a button that copies them.
  const copying = document.querySelector("#copying")?.content;
  const status = document.querySelector("#status");
  const secondsOfSuccess = 2;

  // Whether the text is on the clipboard; where pages may not write to it, the text is selected.
  async function copy(block) {
    try {
      await navigator.clipboard.writeText(block.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(block);
      return document.execCommand("copy");
    }
  }

  function words(name) {
    return [...copying.querySelector(name).cloneNode(true).childNodes];
  }

  function addButton(block, index) {
    const button = copying.querySelector(".copy").cloneNode(true);
    button.id = `copy-${index}`;
    // "Copy", and the name of what is copied.
    button.setAttribute("aria-labelledby", `${button.id} ${block.getAttribute("aria-labelledby")}`);
    let timer;
    button.addEventListener("click", async () => {
      const isCopied = await copy(block);
      // Emptied first, so that the same words are said again.
      status.replaceChildren();
      setTimeout(() => status.replaceChildren(...words(isCopied ? ".copied" : ".selected")), 50);
      if (!isCopied) return;
      button.replaceChildren(...words(".copied"));
      clearTimeout(timer);
      timer = setTimeout(() => button.replaceChildren(...words(".copy")), secondsOfSuccess * 1000);
    });
    block.before(button);
  }
  if (copying && status) [...document.querySelectorAll(".code > pre")].forEach(addButton);
})();
