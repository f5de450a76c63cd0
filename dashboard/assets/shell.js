/* The shell: where clicks and keys become words for the selection; theme, search and drawers. */
(() => {
  "use strict";
  const { kizuna } = window;
  const root = document.documentElement;
  const phone = window.matchMedia("(max-width: 720px)");

  /* Pages ------------------------------------------------------------------------------------ */
  /* The overview follows the selection part by part; every other page is drawn anew, as is each
     page in another language. */
  const asked = () => ({
    address: kizuna.address(), theme: root.dataset.theme, size: kizuna.size(), snapshot,
  });
  const route = () => ({
    path: location.pathname,
    lang: kizuna.read(kizuna.address()).get("lang")?.[0] || kizuna.config.defaults.lang,
    selection: asked(),
  });
  let shown = {};
  let snapshot = null;
  /* Dash can't be told anything before its first page stands. */
  let begun = false;
  const ask = () => {
    if (!begun) return;
    const next = route();
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    const stays = next.path === "/" && shown.path === "/" && next.lang === shown.lang;
    shown = next;
    if (stays) dash_clientside.set_props("selection", { data: next.selection });
    else dash_clientside.set_props("route", { data: next });
  };

  /* The first page was asked for before there were scripts. */
  let asking = 0;
  const page = async (wanted) => {
    asking += 1;
    const turn = asking;
    const { kizunaFirst } = window;
    const same = ["address", "theme"].every((key) => wanted.selection[key] === kizunaFirst.selection[key]);
    const early = turn === 1 && same && kizunaFirst.answer;
    const answer = await (early || kizunaFirst.ask(wanted));
    return turn === asking ? answer : null;
  };

  const painted = () => new Promise((done) => {
    const look = () => {
      const drawn = [...document.querySelectorAll("#main [data-chart]")]
        .every((holder) => holder.querySelector(".main-svg"));
      if (drawn) requestAnimationFrame(() => setTimeout(done));
      else requestAnimationFrame(look);
    };
    look();
  });

  const loaded = new Map();
  const load = (addresses) => Promise.all(addresses.map((src) => {
    if (!loaded.has(src)) {
      loaded.set(src, new Promise((done, failed) => {
        const script = document.createElement("script");
        Object.assign(script, { src, async: false, onload: done, onerror: failed });
        document.body.append(script);
      }));
    }
    return loaded.get(src);
  }));

  const follow = (event, link) => {
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || link.target || link.hasAttribute("download")) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || !link.dataset.page) return;
    event.preventDefault();
    kizuna.go(url.pathname, url.search.slice(1));
    window.scrollTo(0, 0);
  };

  kizuna.onSelection(ask);

  /* Events are shown on the overview: another page leads there. */
  const choose = (words) => {
    if (location.pathname === "/" || !words.includes(" event ")) return void kizuna.dispatch(words);
    kizuna.go("/", kizuna.reduce(kizuna.address(), words));
    window.scrollTo(0, 0);
  };

  /* The events shown, as a file. */
  const download = (format) => {
    const link = document.createElement("a");
    link.href = `/api/events.${format}${kizuna.address() ? "?" + kizuna.address() : ""}`;
    link.download = "";
    link.click();
  };

  /* Theme ------------------------------------------------------------------------------------ */
  const setTheme = (theme) => {
    root.dataset.theme = theme;
    document.body.dataset.agThemeMode = theme;
    localStorage.setItem("kizuna-theme", theme);
    if (!begun) return;
    dash_clientside.set_props("mantine", { forceColorScheme: theme });
    ask();
  };

  /* Panels ----------------------------------------------------------------------------------- */
  const toggle = (name, open) => {
    const on = open ?? !root.classList.contains(name);
    root.classList.toggle(name, on);
    for (const each of document.querySelectorAll(`[data-toggle="${name}"]`)) {
      each.setAttribute("aria-expanded", String(on));
    }
    const panel = document.querySelector(`[data-panel="${name}"]`);
    if (panel && on) panel.querySelector("input:not([type=hidden])")?.focus();
    else if (panel?.contains(document.activeElement)) {
      document.querySelector(`[data-toggle="${name}"]`)?.focus();
    }
  };

  /* Menus ------------------------------------------------------------------------------------ */
  const list = (button) => document.getElementById(button.getAttribute("aria-controls"));
  const closeMenus = (except) => {
    for (const button of document.querySelectorAll('[data-menu][aria-expanded="true"]')) {
      if (button === except) continue;
      button.setAttribute("aria-expanded", "false");
      list(button).hidden = true;
      if (list(button).contains(document.activeElement)) button.focus();
    }
  };
  const openMenu = (button) => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    list(button).hidden = !open;
    if (open) list(button).querySelector("button, a")?.focus();
  };

  /* One listener for everything that can be clicked -------------------------------------------- */
  document.addEventListener("click", (event) => {
    const at = (selector) => event.target.closest(selector);
    const choice = at("[data-choose]");
    if (choice) {
      event.preventDefault();
      closeMenus();
      return void choose(choice.dataset.choose);
    }
    const link = at("a[href]");
    if (link) return void follow(event, link);
    if (at("[data-theme-toggle]")) return void setTheme(root.dataset.theme === "dark" ? "light" : "dark");
    const menu = at("[data-menu]");
    if (!at(".export-choice")) closeMenus(menu);
    if (menu) return void openMenu(menu);
    const switched = at("[data-toggle]");
    if (switched) return void toggle(switched.dataset.toggle);
    const wanted = at("[data-download]");
    if (wanted) {
      closeMenus();
      return void download(wanted.dataset.download);
    }
    if (at("[data-print]")) window.print();
    const dismissed = at("[data-dismiss]");
    if (dismissed) dismissed.closest(".notice").remove();
  });

  /* Whether a list was open under the cursor before its own control saw the key. */
  let listOpen = false;
  document.addEventListener("keydown", () => {
    listOpen = document.activeElement?.dataset.expanded === "true";
  }, true);

  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable], .ag-root");
    if (event.key === "Escape") {
      if (document.querySelector('[data-menu][aria-expanded="true"]')) return void closeMenus();
      if (listOpen || event.defaultPrevented || document.querySelector("[data-expanded=true], [role=menu], [role=dialog]")) return;
      if (root.classList.contains("filtering")) return void toggle("filtering", false);
      if (writing) return void event.target.blur();
      kizuna.dispatch("back");
      return;
    }
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = {
      "/": () => document.getElementById("search")?.focus(),
      f: () => toggle("filtering"),
      t: () => setTheme(root.dataset.theme === "dark" ? "light" : "dark"),
      "1": () => kizuna.dispatch("drop view"),
      "2": () => kizuna.dispatch("set view vn"),
      "3": () => kizuna.dispatch("set view jp"),
      "4": () => kizuna.dispatch("set view true"),
      p: () => document.querySelector("[data-play]")?.click(),
      "?": () => document.querySelector('[data-page="about"]')?.click(),
      "+": () => kizuna.zoom.in(),
      "=": () => kizuna.zoom.in(),
      "-": () => kizuna.zoom.out(),
      "0": () => kizuna.zoom.all(),
      ArrowLeft: () => (event.shiftKey ? kizuna.zoom.back() : kizuna.step?.(-1)),
      ArrowRight: () => (event.shiftKey ? kizuna.zoom.on() : kizuna.step?.(1)),
    };
    const own = event.key.startsWith("Arrow") && event.target.closest('[role]:not([role="group"]), .menu');
    if (keys[event.key] && !own) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  Object.assign(kizuna, {
    toggle, phone, ask, choose, page, painted, load,
    first() {
      shown = route();
      return shown;
    },
    /* The first page stands: what the reader did meanwhile is done now. */
    begin() {
      if (begun) return;
      begun = true;
      setTimeout(() => {
        if (root.dataset.theme === shown.selection.theme) ask();
        else setTheme(root.dataset.theme);
      });
    },
    /* The store's state: the first one told is what the page was drawn from. */
    renew(hash) {
      const first = snapshot === null;
      snapshot = hash;
      if (first) shown.selection.snapshot = hash;
      else ask();
    },
  });
})();
