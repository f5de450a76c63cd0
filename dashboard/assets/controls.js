/* The labelled controls: what each of them sets, and how they follow the selection. */
(() => {
  "use strict";
  const { kizuna } = window;

  const regions = (country) => (kizuna.read(kizuna.address()).get("region") || [])
    .filter((code) => code.slice(0, 2) === country);

  const list = (key, values) => kizuna.dispatch(`set ${key} ${[...values].sort().join(",")}`);

  /* Whether a control reports what it was set to: a former province by the unit that holds it. */
  const repeats = (country, codes) =>
    [...codes].sort().join() === [...new Set(regions(country).map(shown))].sort().join();

  /* The first and the last year of the chosen period. */
  const years = () => kizuna.period.chosen("year")?.map((day) => new Date(day).getUTCFullYear())
    ?? kizuna.config.years;

  const writers = {
    "regions-VN": (codes) => repeats("VN", codes) || list("region", [...codes, ...regions("JP")]),
    "regions-JP": (codes) => repeats("JP", codes) || list("region", [...regions("VN"), ...codes]),
    years(span) {
      /* The slider also reports what it was set to, which of months and days are the years alone. */
      if (span.join() === years().join()) return;
      const [first, last] = kizuna.config.years;
      const all = span[0] <= first && span[1] >= last;
      kizuna.dispatch(all ? "drop year" : `set year ${span[0] === span[1] ? span[0] : span.join("..")}`);
    },
    type: (values) => list("type", values),
    status: (values) => list("status", values),
    country: (value) => value && kizuna.dispatch(`set country ${value}`),
    era: (value) => kizuna.dispatch(`set era ${value}`),
    colour: (value) => kizuna.dispatch(`set colour ${value}`),
    tray: (value) => kizuna.dispatch(value ? `set tray ${value}` : "drop tray"),
  };

  /* The search box names in its option what it does, then is empty again. */
  const found = (value) => {
    if (!value) return;
    kizuna.dispatch(value);
    dash_clientside.set_props("search", { value: null, searchValue: "" });
    document.activeElement?.blur();
  };

  const usual = (key, fallback) => kizuna.read(kizuna.address()).get(key) || fallback;

  const follow = () => {
    /* Dash can't set properties of components that are not on the page. */
    if (!document.getElementById("filters")) return;
    const { config } = kizuna;
    const values = {
      "regions-VN": [...new Set(regions("VN").map(shown))],
      "regions-JP": regions("JP"),
      years: years(),
      type: usual("type", config.all.type),
      status: usual("status", config.all.status),
      country: usual("country", [config.defaults.country])[0],
      era: usual("era", [config.defaults.era])[0],
      colour: usual("colour", [config.defaults.colour])[0],
    };
    for (const [key, value] of Object.entries(values)) {
      dash_clientside.set_props({ type: "control", key }, { value });
    }
  };

  /* A region as the era shown names it: a former province stands for the unit that holds it. */
  const shown = (code) => {
    const era = usual("era", ["34"])[0];
    return era === "34" ? kizuna.config.units[code] || code : code;
  };

  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐðÐ]/g, "d").toLowerCase();

  /* Searchable selects forgive diacritics and know every language's name of a unit. */
  window.dashMantineFunctions = {
    ...window.dashMantineFunctions,
    forgiving({ options, search }) {
      const words = fold(search).split(/\s+/).filter(Boolean);
      const fits = (option) => {
        const known = fold(`${option.label} ${kizuna.config.names[option.value] || ""}`);
        return words.every((word) => known.includes(word));
      };
      return options
        .map((option) => ("items" in option ? { ...option, items: option.items.filter(fits) } : option))
        .filter((option) => ("items" in option ? option.items.length : fits(option)));
    },
    everything: ({ options }) => options,
  };

  Object.assign(kizuna, {
    shown,
    found,
    control: (key, value) => writers[key]?.(value),
  });
  kizuna.onSelection(follow);
})();
