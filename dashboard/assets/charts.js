/* Charts answer to the mouse: clicks, the brush and hovering become words for the selection. */
(() => {
  "use strict";
  const { kizuna } = window;

  /* Sizes: what first/first.js expects of the page's grid, then what it gave. ------------------- */
  let size = window.kizunaFirst.selection.size;
  const holders = () => document.querySelectorAll("[data-chart]");
  const measure = () => {
    const next = { ...size };
    for (const holder of holders()) {
      const { width, height } = holder.getBoundingClientRect();
      if (width && height) next[holder.dataset.chart] = [Math.round(width), Math.round(height)];
    }
    const moved = Object.keys(next).some((name) =>
      !size[name] || next[name].some((each, at) => Math.abs(each - size[name][at]) > 2));
    if (!moved) return;
    size = next;
    kizuna.ask();
  };

  let waiting = 0;
  const watcher = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(measure, 120);
  });

  /* Clicks -------------------------------------------------------------------------------------- */
  const onMap = ({ points, event }) => {
    const point = points[0];
    if (point.data.meta) {
      const more = event && (event.shiftKey || event.ctrlKey || event.metaKey);
      kizuna.choose(`${more ? "toggle" : "pick"} region ${point.data.meta}`);
    } else if (typeof point.customdata === "string") {
      kizuna.choose(`pick pair ${point.customdata}`);
    }
  };

  const onTimeline = ({ points }) => {
    const told = points.map((point) => point.customdata).find((each) => typeof each === "string");
    if (!told) return;
    if (!told.startsWith("bar:")) return void kizuna.choose(`pick event ${told}`);
    kizuna.choose(`pick year ${told.split(":")[2]}`);
  };

  /* The brush: positions on the folded axis to the years, months or days that the bars count. ------ */
  const yearAt = ({ first, last, fold, share }, position) => {
    if (fold === null || fold === undefined) return first + position * (last - first);
    if (position < share) return first + (position / share) * (fold - first);
    return fold + ((position - share) / (1 - share)) * (last - fold);
  };

  const onBrush = (gd) => (event) => {
    const span = event?.range?.x ?? event?.selections?.map(({ x0, x1 }) => [x0, x1])[0];
    if (!span) return;
    const [low, high] = [...span].sort((a, b) => a - b).map((each) => Math.min(1, Math.max(0, each)));
    if (high - low < 0.003 || performance.now() - (kizuna.pinched ?? -1e9) < 800) return;
    const { axis, grain } = gd.layout.meta;
    const ends = [low, high - 1e-7].map((each) => kizuna.period.moment(yearAt(axis, each)));
    const all = low === 0 && high === 1 && !kizuna.period.chosen("zoom");
    const { write, touched } = kizuna.period;
    kizuna.choose(all ? "drop year" : `set year ${write(touched(ends, grain))}`);
  };

  /* Marks in reading order, for the arrow keys. ---------------------------------------------------- */
  const marks = () => {
    const gd = document.querySelector('[data-chart="timeline"] .js-plotly-plot');
    const found = new Map();
    for (const trace of gd?.data ?? []) {
      if (trace.type !== "scatter" || !Array.isArray(trace.customdata)) continue;
      if (/^(faint|ahead|lanes)/.test(trace.name)) continue;
      trace.customdata.forEach((id, at) => found.set(id, trace.x[at]));
    }
    return [...found].sort((a, b) => a[1] - b[1]).map(([id]) => id);
  };

  const step = (by) => {
    const order = marks();
    if (!order.length) return;
    const now = order.indexOf(kizuna.read(kizuna.address()).get("event")?.[0]);
    const next = now < 0 ? (by > 0 ? 0 : order.length - 1) : now + by;
    if (order[next]) kizuna.dispatch(`set event ${order[next]}`);
  };

  /* Charts are drawn by Dash; each is bound once when it appears. ---------------------------------- */
  const bind = (gd, holder) => {
    gd.dataset.bound = "";
    const isMap = holder.dataset.chart.endsWith("map");
    gd.on("plotly_click", isMap ? onMap : onTimeline);
    if (!isMap) gd.on("plotly_selected", onBrush(gd));
    if (holder.dataset.chart === "map") kizuna.bindMap(gd);
    if (holder.dataset.chart === "timeline") kizuna.bindTimeline(holder);
    gd.on("plotly_hover", () => holder.classList.add("pointing"));
    gd.on("plotly_unhover", () => holder.classList.remove("pointing"));
  };

  new MutationObserver(() => {
    for (const holder of holders()) {
      if (holder.dataset.watched === undefined) {
        holder.dataset.watched = "";
        watcher.observe(holder);
      }
      const gd = holder.querySelector(".js-plotly-plot");
      if (gd && gd.on && gd.dataset.bound === undefined) bind(gd, holder);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });

  Object.assign(kizuna, { size: () => size, measure, step, yearAt });
})();
