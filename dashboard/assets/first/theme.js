/* Runs before the first paint: the reader's theme, else the system's. */
(() => {
  "use strict";
  const saved = localStorage.getItem("kizuna-theme");
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = saved || (dark ? "dark" : "light");
})();
