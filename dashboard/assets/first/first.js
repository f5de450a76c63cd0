/* Stands in the document's head and runs before anything is drawn: the reader's theme, else the
   system's; and the first page is asked for while the scripts are still on their way. */
(() => {
  "use strict";
  const root = document.documentElement;
  const saved = localStorage.getItem("kizuna-theme");
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = saved || (dark ? "dark" : "light");

  /* There is no body yet whose scroll bar could be measured. */
  const scrollBar = () => {
    const probe = document.createElement("div");
    probe.style.cssText = "position: absolute; width: 99px; overflow-y: scroll; scrollbar-width: thin";
    root.append(probe);
    const width = probe.offsetWidth - probe.clientWidth;
    probe.remove();
    return width;
  };

  /* What the page's grid will give its charts. */
  const overview = (width) => {
    if (width <= 720) return { map: [width, 226], timeline: [width - 24, 260] };
    if (width <= 1020) return { map: [width - 16, 530], timeline: [width - 48, 198] };
    if (width >= 1800) return { map: [width - 420 - 16, 660], timeline: [width - 48, 236] };
    return { map: [width - 348 - 16, 530], timeline: [width - 48, 198] };
  };
  const dossier = (width) => {
    const space = width <= 720 ? 32 : 48;
    const [main, side] = width <= 1020 ? [width, width] : [width - 508, 507];
    return { "dossier-timeline": [main - space + 16, 210], "dossier-map": [side - space, 275] };
  };
  const expectedSize = () => {
    const width = window.innerWidth - scrollBar();
    return { ...overview(width), ...dossier(width) };
  };

  const ask = async ({ path, selection }) => {
    const { address, theme, size } = selection;
    const asked = new URLSearchParams({ path, address, theme, size: JSON.stringify(size) });
    const answer = await fetch(`${root.dataset.prefix}api/page?${asked}`);
    if (!answer.ok) throw new Error(`the page was not answered (${answer.status})`);
    return answer.json();
  };

  const selection = {
    address: location.search.slice(1), theme: root.dataset.theme, size: expectedSize(),
  };
  const answer = ask({ path: location.pathname, selection });
  answer.catch(() => {});
  window.kizunaFirst = { expectedSize, ask, selection, answer };
})();
