/* The Export menu: what is shown, as a picture, as slides, as a table.
   `data-export` says what a button makes: "png", "svg", "print", "deck", or "events.<format>".
   The menu's own selects ([data-export-choice]) say of what, on which paper, how sharp. */
(() => {
  "use strict";
  const { kizuna = {} } = window;
  const sheet = window.kizunaSheet;
  const root = document.documentElement;

  const choice = (name, otherwise) =>
    document.querySelector(`[data-export-choice="${name}"]`)?.value || otherwise;

  const prefix = new URL(document.currentScript.src).pathname.replace(/assets\/.*$/, "");
  const api = (path) => `${prefix}api/${path}${location.search}`;

  const save = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  /* The sheet is asked for when the menu opens, so that a click finds it ready. --------------- */
  let asked = { url: "", answer: null };
  const sheetUrl = () => {
    const subject = choice("subject", "briefing");
    const paper = choice("paper", "16x9");
    const theme = choice("theme", "") || root.dataset.theme || "light";
    return api(`sheet/${subject}/${paper}/${theme}`);
  };
  const ask = () => {
    const url = sheetUrl();
    if (asked.url !== url) {
      asked = { url, answer: fetched(url) };
      asked.answer.catch(() => forget());
    }
    return asked.answer;
  };
  const forget = () => {
    asked = { url: "", answer: null };
  };
  const fetched = async (url) => {
    const answer = await fetch(url);
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.error);
    sheet.preload(told.svg);
    return told;
  };

  /* Printing: the sheet alone on a page of its own size. -------------------------------------- */
  const PRINTED = '"Inter Static"'; // export-fonts.css says why
  const print = async ({ svg, page, file }) => {
    await sheet.preload(svg, PRINTED);
    const holder = document.createElement("div");
    holder.className = "print-sheet";
    holder.innerHTML = svg;
    const size = document.createElement("style");
    size.textContent = `@page { size: ${page}; margin: 0; }`;
    const title = document.title;
    document.head.append(size);
    document.body.append(holder);
    root.classList.add("printing-sheet");
    document.title = file;
    const restore = () => {
      root.classList.remove("printing-sheet");
      document.title = title;
      holder.remove();
      size.remove();
    };
    window.addEventListener("afterprint", restore, { once: true });
    window.print();
  };

  const makers = {
    async svg() {
      const told = await ask();
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n${told.svg}\n`;
      save(new Blob([text], { type: "image/svg+xml" }), `${told.file}.svg`);
    },
    async png() {
      const told = await ask();
      const scale = Number(choice("scale", "2"));
      save(await sheet.raster(told, scale), `${told.file}@${scale}x.png`);
    },
    async print() {
      await print(await ask());
    },
    async deck() {
      const paper = choice("slides", "16x9");
      const answer = await fetch(api(`deck/${paper}.pptx`));
      if (!answer.ok) throw new Error((await answer.json()).error);
      save(await answer.blob(), `kizuna-slides-${paper}.pptx`);
    },
  };

  const make = async (button) => {
    const kind = button.dataset.export;
    button.setAttribute("aria-busy", "true");
    try {
      if (kind.startsWith("events.")) {
        const link = document.createElement("a");
        link.href = api(kind);
        link.download = "";
        link.click();
      } else {
        await makers[kind]();
      }
    } catch (problem) {
      tell(problem.message);
    } finally {
      button.removeAttribute("aria-busy");
    }
  };

  /* Until somebody chooses, a dossier's page offers the dossier. */
  const suggest = () => {
    const select = document.querySelector('[data-export-choice="subject"]');
    if (!select || select.dataset.chosen !== undefined) return;
    select.value = location.pathname.endsWith("/dossiers") ? "dossier" : "briefing";
  };

  /* A failed export says so where the page's other notices stand. */
  const tell = (message) => {
    const place = document.getElementById("notices");
    if (!place) return;
    const notice = document.createElement("div");
    notice.className = "notice";
    notice.textContent = message;
    place.append(notice);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-export]");
    if (button) make(button);
    if (event.target.closest('[data-menu="export"]')) {
      suggest();
      forget();
      ask().catch(() => {});
    }
  });
  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-export-choice]")) return;
    event.target.dataset.chosen = "";
    ask().catch(() => {});
  });

  kizuna.export = make;
})();
