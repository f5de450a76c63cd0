/* Spans of days as an address writes them, like dashboard/period.py: whole years, months or days.
   A span is [first, last], both inclusive, in milliseconds at midnight UTC. */
(() => {
  "use strict";
  const { kizuna } = window;
  const DAY = 86_400_000;

  const read = (text) => {
    const [from, to] = text.split("..");
    const [y, m, d] = from.split("-").map(Number);
    const [year, month, day] = (to ?? from).split("-").map(Number);
    const last = day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month || 12, 0);
    return [Date.UTC(y, (m || 1) - 1, d || 1), last];
  };

  const write = ([first, last]) => {
    const begin = new Date(first);
    const end = new Date(last);
    const whole = begin.getUTCDate() === 1 && new Date(last + DAY).getUTCDate() === 1;
    const years = whole && begin.getUTCMonth() === 0 && end.getUTCMonth() === 11;
    const [a, b] = [begin, end].map((each) => each.toISOString().slice(0, years ? 4 : whole ? 7 : 10));
    return a === b ? a : `${a}..${b}`;
  };

  /* The span from the first to the last unit of a grain that two moments touch. */
  const touched = ([low, high], grain) => {
    const [a, b] = [new Date(low), new Date(high)];
    if (grain === "year") return [Date.UTC(a.getUTCFullYear(), 0, 1), Date.UTC(b.getUTCFullYear(), 12, 0)];
    if (grain === "month") {
      return [Date.UTC(a.getUTCFullYear(), a.getUTCMonth(), 1), Date.UTC(b.getUTCFullYear(), b.getUTCMonth() + 1, 0)];
    }
    return [Math.floor(low / DAY) * DAY, Math.floor(high / DAY) * DAY];
  };

  /* A decimal year, as the timeline's axis counts, to a moment. */
  const moment = (decimal) => {
    const year = Math.floor(decimal);
    const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
    return begin + (decimal - year) * (end - begin);
  };

  const chosen = (key) => {
    const text = kizuna.read(kizuna.address()).get(key)?.[0];
    const span = text ? read(text) : [NaN];
    return span.some(Number.isNaN) ? null : span;
  };

  kizuna.period = { DAY, read, write, touched, moment, chosen };
})();
