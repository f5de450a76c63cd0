/* Pointing at a region, a link or a row of the side column lights its links on the map. All of it is
   drawn from what the figure holds already; nothing is asked of the server. */
(() => {
  "use strict";
  const { kizuna } = window;
  const SVG = "http://www.w3.org/2000/svg";
  const chart = () => document.querySelector('[data-chart="map"] .js-plotly-plot');
  const traceOf = (group) => group.__data__?.[0]?.trace;

  const clear = () => {
    const gd = chart();
    for (const each of gd?.querySelectorAll(".lit") ?? []) each.remove();
    for (const each of gd?.querySelectorAll(".unlit") ?? []) each.classList.remove("unlit");
  };

  const path = (d, stroke, width) => {
    const drawn = document.createElementNS(SVG, "path");
    for (const [name, value] of Object.entries({ d, stroke, "stroke-width": width, fill: "none" })) {
      drawn.setAttribute(name, value);
    }
    drawn.style.pointerEvents = "none";
    return drawn;
  };

  const opaque = (colour) => colour.replace(/^rgba\((.*),[^,]*\)$/, "rgba($1,.95)");

  /* A class of links is one trace: its lines are parted by nulls, its pairs named in `customdata`. */
  const linesOf = (trace, wanted, { xaxis, yaxis }) => {
    const found = [];
    let part = 0;
    let d = "";
    for (let at = 0; at <= trace.x.length; at += 1) {
      if (at < trace.x.length && trace.x[at] !== null) {
        d += `${d ? "L" : "M"}${xaxis.d2p(trace.x[at]).toFixed(1)},${yaxis.d2p(trace.y[at]).toFixed(1)}`;
      } else {
        if (d && wanted(trace.customdata[part])) found.push(d);
        part += 1;
        d = "";
      }
    }
    return found;
  };

  /* `choice`: a region's code or a pair's key. */
  const light = (choice) => {
    clear();
    const gd = chart();
    if (!gd?._fullLayout?.xaxis) return;
    const codes = choice.split("~");
    const wanted = (key) => key === choice || (codes.length === 1 && key.split("~").includes(choice));
    const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink");
    const layer = document.createElementNS(SVG, "g");
    layer.setAttribute("class", "lit");
    const groups = [...gd.querySelectorAll(".scatterlayer > g.trace")];
    const links = groups.filter((each) => /^links-/.test(traceOf(each)?.name));
    for (const group of groups) {
      if (!codes.includes(traceOf(group)?.meta)) continue;
      const fill = group.querySelector(".js-fill");
      if (fill) layer.append(path(fill.getAttribute("d"), ink, 1.6));
    }
    let lines = 0;
    for (const group of links) {
      const trace = traceOf(group);
      for (const d of linesOf(trace, wanted, gd._fullLayout)) {
        const line = path(d, opaque(trace.line.color), Math.max(1.6, trace.line.width));
        if (trace.line.dash !== "solid") line.setAttribute("stroke-dasharray", trace.line.dash);
        layer.append(line);
        lines += 1;
      }
    }
    if (lines) for (const group of links) group.classList.add("unlit");
    const last = links.at(-1);
    if (last) last.after(layer);
    else groups.at(-1)?.after(layer);
  };

  const bindMap = (gd) => {
    gd.on("plotly_hover", ({ points: [point] }) => {
      const choice = point.data.meta ?? point.customdata;
      if (typeof choice === "string") light(choice);
    });
    gd.on("plotly_unhover", clear);
    gd.on("plotly_afterplot", clear);
    gd.on("plotly_relayouting", clear);
  };

  const rowOf = (target) => target.closest?.('.side [data-choose^="pick pair "], .side [data-choose^="pick region "]');
  for (const [begin, finish] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    document.addEventListener(begin, ({ target }) => {
      const row = rowOf(target);
      if (row) light(row.dataset.choose.split(" ")[2]);
    });
    document.addEventListener(finish, ({ target }) => rowOf(target) && clear());
  }

  Object.assign(kizuna, { bindMap });
})();
