/* A composed sheet becomes one SVG, and the SVG a picture. Needs Plotly and nothing else of ours:
   the page uses it for downloads, `kizuna export` in a headless browser. */
(() => {
  "use strict";
  const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
  const JAPANESE =
    '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif';
  const HALO = 3.2; // pixels of paper round a name

  /* CSS shadows are a browser's own; other programs draw a stroke under the letters. */
  const halo = (text, paper) => {
    text.style.removeProperty("text-shadow");
    const under = text.cloneNode(true);
    under.removeAttribute("id");
    under.setAttribute("aria-hidden", "true");
    under.style.fill = paper;
    under.style.stroke = paper;
    under.style.strokeWidth = `${HALO}px`;
    under.style.strokeLinejoin = "round";
    text.before(under);
  };

  const isUnseen = (node) =>
    node.style.opacity === "0" || node.style.display === "none" || node.style.visibility === "hidden";

  /* Plotly's ids are drawn by lot; these are the same every time. */
  const settleIds = (name, text) => {
    const known = new Map();
    for (const [, id] of text.matchAll(/\bid="([^"]+)"/g)) known.set(id, `${name}-${known.size}`);
    return [...known].sort(([one], [other]) => other.length - one.length);
  };

  /* Plotly's drawing of one figure, cut down to what is seen. */
  const draw = async (name, figure) => {
    const { width, height } = figure.layout;
    const url = await window.Plotly.toImage(
      { data: figure.data, layout: { ...figure.layout, selections: [] } },
      { format: "svg", width, height },
    );
    let text = decodeURIComponent(url.slice(url.indexOf(",") + 1));
    for (const [old, settled] of settleIds(name, text)) text = text.replaceAll(old, settled);
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    clean(root, figure.layout.paper_bgcolor);
    return root;
  };

  const clean = (root, paper) => {
    for (const node of root.querySelectorAll("*")) {
      if (isUnseen(node)) {
        node.remove();
        continue;
      }
      node.style.removeProperty("vector-effect"); // so that lines grow with the picture
      node.style.removeProperty("pointer-events");
      for (const { name } of [...node.attributes]) {
        if (name === "class" || name.startsWith("data-")) node.removeAttribute(name);
      }
      if (node.localName !== "text") continue;
      if (WIDE.test(node.textContent)) node.style.fontFamily = JAPANESE;
      halo(node, paper);
    }
  };

  /* The sheet of /api/sheet as one SVG text. */
  const compose = async ({ svg, figures }) => {
    const page = new DOMParser().parseFromString(svg, "image/svg+xml");
    for (const [name, figure] of Object.entries(figures)) {
      const slot = page.getElementById(`slot-${name}`);
      const root = await draw(name, figure);
      while (root.firstChild) slot.append(page.adoptNode(root.firstChild));
    }
    return new XMLSerializer().serializeToString(page);
  };

  /* Pictures: a drawing inside an image sees no font of the page, so they travel with it. ----- */
  let fonts = null;
  const base64 = (blob) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });

  const fontRules = async () => {
    const rules = [...document.styleSheets]
      .filter((sheet) => !sheet.href || sheet.href.startsWith(location.origin))
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule);
    const written = rules.map(async (rule) => {
      const [, path] = /url\("?([^")]+)"?\)/.exec(rule.cssText) || [];
      if (!path || path.startsWith("data:")) return rule.cssText;
      const url = new URL(path, rule.parentStyleSheet.href);
      const data = await base64(await (await fetch(url)).blob());
      return rule.cssText.replace(/url\("?[^")]+"?\)/, `url("${data}")`);
    });
    return (await Promise.all(written)).join("\n");
  };

  const withFonts = async (svg) => {
    fonts ??= fontRules();
    const style = `<style>${await fonts}</style>`;
    return svg.replace(/(<svg[^>]*>)/, `$1${style}`);
  };

  /* A PNG of `scale` times the sheet's size. */
  const raster = async (svg, { width, height }, scale) => {
    const url = URL.createObjectURL(new Blob([await withFonts(svg)], { type: "image/svg+xml" }));
    try {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = width * scale;
      canvas.height = height * scale;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    } finally {
      URL.revokeObjectURL(url);
    }
  };

  window.kizunaSheet = { compose, raster, preload: () => (fonts ??= fontRules()) };
})();
