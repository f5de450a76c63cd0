/* A sheet's SVG becomes a PNG. Needs nothing else of ours: the page uses it for downloads,
   `kizuna export` in a headless browser.

   Painted element by element, with the fonts that the page has already: as an <img> the same SVG is
   laid out as a document of its own whose fonts are decoded each time, half as fast again. */
(() => {
  "use strict";
  const LOOKS = [
    ...["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-linejoin"],
    ...["stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor"],
  ];
  const START = {
    ...{ fill: "#000", "fill-opacity": 1, stroke: "none", "stroke-opacity": 1, "stroke-width": 1 },
    ...{ "stroke-linejoin": "miter", "stroke-dasharray": "", "font-weight": 400 },
    ...{ "text-anchor": "start" },
  };
  const MITER = 4; // SVG's own limit; a canvas has 10
  const ALIGN = { start: "left", middle: "center", end: "right" };

  const number = (node, name) => Number(node.getAttribute(name) ?? 0);
  const box = (node) => ["x", "y", "width", "height"].map((name) => number(node, name));
  const inherit = (look, node) => {
    const found = { ...look };
    for (const name of LOOKS) {
      const value = node.getAttribute(name);
      if (value !== null) found[name] = value;
    }
    return found;
  };

  const outlines = {
    path: (node) => new Path2D(node.getAttribute("d")),
    rect(node) {
      const way = new Path2D();
      way.roundRect(...box(node), number(node, "rx"));
      return way;
    },
    circle(node) {
      const way = new Path2D();
      way.arc(number(node, "cx"), number(node, "cy"), number(node, "r"), 0, 2 * Math.PI);
      return way;
    },
    line(node) {
      const way = new Path2D();
      way.moveTo(number(node, "x1"), number(node, "y1"));
      way.lineTo(number(node, "x2"), number(node, "y2"));
      return way;
    },
  };

  const setStroke = (pen, look) => {
    pen.globalAlpha = look["stroke-opacity"];
    pen.strokeStyle = look.stroke;
    pen.lineWidth = look["stroke-width"];
    pen.lineJoin = look["stroke-linejoin"];
    pen.setLineDash(look["stroke-dasharray"].split(",").filter(Boolean).map(Number));
  };
  const setFill = (pen, look) => {
    pen.globalAlpha = look["fill-opacity"];
    pen.fillStyle = look.fill;
  };

  const write = (pen, node, look) => {
    pen.font = `${look["font-weight"]} ${look["font-size"]}px ${look["font-family"]}`;
    pen.textAlign = ALIGN[look["text-anchor"]];
    const placed = [node.textContent, number(node, "x"), number(node, "y")];
    if (look.stroke !== "none") {
      setStroke(pen, look);
      pen.strokeText(...placed);
    }
    setFill(pen, look);
    pen.fillText(...placed);
  };

  const trace = (pen, node, look) => {
    const way = outlines[node.localName](node);
    if (look.fill !== "none" && node.localName !== "line") {
      setFill(pen, look);
      pen.fill(way);
    }
    if (look.stroke !== "none") {
      setStroke(pen, look);
      pen.stroke(way);
    }
  };

  const group = (pen, node, look) => {
    pen.save();
    const [, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(node.getAttribute("transform")) ?? [];
    if (x) pen.translate(Number(x), Number(y));
    const [, clip] = /^url\(#(.+)\)$/.exec(node.getAttribute("clip-path")) ?? [];
    if (clip) {
      pen.beginPath();
      pen.rect(...box(node.ownerDocument.getElementById(clip).firstElementChild));
      pen.clip();
    }
    for (const child of node.children) paint(pen, child, look);
    pen.restore();
  };

  const paint = (pen, node, above) => {
    const name = node.localName;
    if (name === "title" || name === "desc" || name === "clipPath") return;
    const look = inherit(above, node);
    if (name === "g" || name === "svg") group(pen, node, look);
    else if (name === "text") write(pen, node, look);
    else trace(pen, node, look);
  };

  const parse = (svg) => new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;

  /* Neither a canvas nor a printer waits for fonts. */
  const withFonts = (root, family = root.getAttribute("font-family")) => {
    const weights = new Set([...root.querySelectorAll("text")].map((text) =>
      text.getAttribute("font-weight") ?? START["font-weight"]));
    return Promise.all([...weights].map((weight) =>
      document.fonts.load(`${weight} 16px ${family}`, root.textContent)));
  };

  /* A PNG of `scale` times the sheet's size. */
  const raster = async ({ svg, width, height }, scale) => {
    const root = parse(svg);
    await withFonts(root);
    const canvas = document.createElement("canvas");
    canvas.lang = root.getAttribute("xml:lang");
    canvas.width = width * scale;
    canvas.height = height * scale;
    const pen = canvas.getContext("2d", { alpha: false });
    pen.scale(scale, scale);
    pen.miterLimit = MITER;
    paint(pen, root, START);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };

  window.kizunaSheet = { raster, preload: (svg, family) => withFonts(parse(svg), family) };
})();
