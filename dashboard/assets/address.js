/* The selection: a query string held in one Store, and the only code that writes it.
 *
 * Every control, mark and link names what it does in words ("pick region VN-13", "toggle type
 * visit", "set year 2020..2025", "drop pair", "clear"); reduce() turns words and the old address
 * into the new one; dispatch() puts it into the Store and the browser's address. The form of an
 * address is that of Query.to_url(): keys in fixed order, values sorted, defaults left out.
 */
(() => {
  "use strict";
  const config = JSON.parse(document.getElementById("kizuna-config").textContent);
  const repeatable = new Set(config.repeatable);

  const read = (address) => {
    const chosen = new Map();
    for (const [key, value] of new URLSearchParams(address)) {
      if (!config.keys.includes(key)) continue;
      if (repeatable.has(key)) chosen.set(key, [...new Set([...(chosen.get(key) || []), value])]);
      else if (!chosen.has(key)) chosen.set(key, [value]);
    }
    return chosen;
  };

  const escaped = (text) =>
    encodeURIComponent(text).replace(/[!*'()]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());

  const write = (chosen) => {
    const parts = [];
    for (const key of config.keys) {
      const order = config.order[key];
      const values = [...(chosen.get(key) || [])].filter((value) => value !== "");
      values.sort(order ? (a, b) => order.indexOf(a) - order.indexOf(b) : undefined);
      if (order && config.all[key].length === values.length &&
          config.all[key].every((each) => values.includes(each))) continue;
      for (const value of values) {
        if (value !== config.defaults[key]) parts.push(key + "=" + escaped(value));
      }
    }
    return parts.join("&");
  };

  const same = (key, a, b) =>
    a === b || (key === "region" && (config.units[a] || a) === (config.units[b] || b));

  const verbs = {
    clear(chosen) {
      for (const key of [...chosen.keys()]) if (!config.kept.includes(key)) chosen.delete(key);
    },
    drop(chosen, key, value) {
      const left = value ? (chosen.get(key) || []).filter((each) => !same(key, each, value)) : [];
      left.length ? chosen.set(key, left) : chosen.delete(key);
    },
    set(chosen, key, value) {
      value === "" ? chosen.delete(key) : chosen.set(key, repeatable.has(key) ? value.split(",") : [value]);
    },
    toggle(chosen, key, value) {
      const has = (chosen.get(key) || []).some((each) => same(key, each, value));
      if (has) verbs.drop(chosen, key, value);
      else chosen.set(key, repeatable.has(key) ? [...(chosen.get(key) || []), value] : [value]);
    },
    pick(chosen, key, value) {
      const now = chosen.get(key) || [];
      const again = now.length === 1 && same(key, now[0], value);
      again ? chosen.delete(key) : chosen.set(key, [value]);
    },
    /* One step back: the event, then the pair, then the regions, then every filter. */
    back(chosen) {
      const key = ["event", "pair", "region"].find((each) => chosen.has(each));
      key ? chosen.delete(key) : verbs.clear(chosen);
    },
  };

  /* A region and a pair exclude each other; a filter that changes closes the card of one event.
     Controls repeat what they show already: that changes nothing. */
  const part = (chosen, key) => write(new Map([[key, chosen.get(key) || []]]));
  const settle = (chosen, key, before) => {
    if (!key || part(chosen, key) === before) return;
    if (key === "region" && chosen.has("region")) chosen.delete("pair");
    if (key === "pair" && chosen.has("pair")) chosen.delete("region");
    if (key !== "event" && !config.kept.includes(key)) chosen.delete("event");
  };

  const reduce = (address, words) => {
    const chosen = read(address);
    for (const step of words.split("; ")) {
      const [verb, key, ...rest] = step.split(" ");
      const before = part(chosen, key);
      verbs[verb](chosen, key, rest.join(" "));
      settle(chosen, key, before);
    }
    return write(chosen);
  };

  let address = location.search.slice(1);
  const listeners = [];

  const show = () => {
    for (const listener of listeners) listener(address);
  };

  /* `quiet` replaces the entry of the browser's history instead of adding one. */
  const dispatch = (words, { quiet = false } = {}) => {
    const next = reduce(address, words);
    if (next === address) return;
    address = next;
    const url = location.pathname + (address ? "?" + address : "");
    quiet ? history.replaceState(null, "", url) : history.pushState(null, "", url);
    show();
  };

  window.addEventListener("popstate", () => {
    address = location.search.slice(1);
    show();
  });

  window.kizuna = {
    config, read, write, reduce, dispatch,
    address: () => address,
    /* The server's canonical form of the address that is shown; parts it refused are gone. */
    settle({ asked, canonical }) {
      if (asked !== address || canonical === address) return;
      address = canonical;
      history.replaceState(null, "", location.pathname + (address ? "?" + address : "") + location.hash);
    },
    /* Go to another page of Kizuna with another selection. */
    go(pathname, search) {
      address = search;
      history.pushState(null, "", pathname + (search ? "?" + search : ""));
      show();
    },
    onSelection: (listener) => listeners.push(listener),
  };
})();
