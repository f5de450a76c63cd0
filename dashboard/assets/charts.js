/* Charts answer to the mouse: clicks, the brush and hovering become words for the selection. */
(() => {
  "use strict";
  const { kizuna } = window;
  const name = (chart) => chart.closest("[data-chart]").dataset.chart;
  const meta = (point) => point.data.meta ?? {};

  const expectedSize = () => {
    const width = document.documentElement.clientWidth;
    const narrow = width <= 720;
    return narrow
      ? { map: [width, 226], timeline: [width - 24, 260] }
      : { map: [width - 348 - 16, 530], timeline: [width - 48, 198] };
  };

  let size = expectedSize();
  const measure = () => {
    const next = { ...size };
    for (const holder of document.querySelectorAll("[data-chart]")) {
      const { width, height } = holder.getBoundingClientRect();
      if (width && height) next[holder.dataset.chart] = [Math.round(width), Math.round(height)];
    }
    if (JSON.stringify(next) === JSON.stringify(size)) return;
    size = next;
    kizuna.ask();
  };

  Object.assign(kizuna, {
    size: () => size,
    measure,
  });

  void name; void meta;
})();
