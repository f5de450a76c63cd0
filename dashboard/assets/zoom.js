/* The timeline's zoom: buttons, keys, wheel and pinch become "set zoom 2016..2025".
   The server draws the window; here is only which window comes next. */
(() => {
  "use strict";
  const { kizuna } = window;
  const { DAY, write, moment, chosen } = kizuna.period;
  const YEAR = 365.25 * DAY;
  /* From all years to one week: whole years, months or weeks, so that every window has a name. */
  const LEVELS = [
    ["year", 20], ["year", 10], ["year", 5], ["year", 2], ["year", 1],
    ["month", 6], ["month", 3], ["month", 1], ["week", 2], ["week", 1],
  ].map(([unit, number]) => ({ unit, number, length: { year: YEAR, month: YEAR / 12, week: 7 * DAY }[unit] * number }));
  const BURST = 1200;

  const chart = () => document.querySelector('[data-chart="timeline"] .js-plotly-plot');
  const meta = () => chart()?.layout?.meta;
  const whole = () => meta().whole.map(moment);
  const shown = () => chosen("zoom");
  const length = ([first, last]) => last - first + DAY;

  /* Months since the year 0, with the part of the month that is past; and back. */
  const monthAt = (time) => {
    const day = new Date(time);
    return day.getUTCFullYear() * 12 + day.getUTCMonth() + (day.getUTCDate() - 1) / 31;
  };
  const firstDay = (month) => Date.UTC(Math.floor(month / 12), month % 12, 1);

  /* The window of a level that has a moment at a share of its width, kept within all years. */
  const around = (level, at, share) => {
    const [low, high] = whole();
    const begin = at - share * level.length;
    if (level.unit === "week") {
      const monday = Math.round((begin / DAY - 4) / 7) * 7 * DAY + 4 * DAY;
      return [monday, monday + (7 * level.number - 1) * DAY];
    }
    const step = level.unit === "year" ? 12 : 1;
    const size = level.number * step;
    const first = Math.floor(monthAt(low) / step) * step;
    const last = Math.max(first, Math.ceil(monthAt(high) / step) * step - size);
    const month = Math.min(last, Math.max(first, Math.round(monthAt(begin) / step) * step));
    return [firstDay(month), firstDay(month + size) - DAY];
  };

  const show = (span, options) => {
    const [low, high] = whole();
    const all = !span || (span[0] <= low && span[1] >= high - DAY);
    kizuna.dispatch(all ? "drop zoom" : `set zoom ${write(span)}`, options);
  };

  /* What a zoom without a pointer is about: the selected event; else, inwards, the highest bar of the
     choice, so that every step shows something, and outwards the middle of the window. */
  const focus = (by) => {
    const gd = chart();
    const { axis } = meta();
    const ringed = gd.data.find((trace) => trace.name === "selected");
    if (ringed) return moment(kizuna.yearAt(axis, ringed.x[0]));
    const now = shown();
    if (now && by < 0) return (now[0] + now[1]) / 2;
    const heights = new Map();
    for (const trace of gd.data) {
      if (!trace.name.startsWith("bars-")) continue;
      trace.x.forEach((x, at) => heights.set(x, (heights.get(x) || 0) + trace.y[at]));
    }
    const [busiest] = [...heights].sort((a, b) => b[1] - a[1])[0] ?? [now ? 0.5 : 1];
    return moment(kizuna.yearAt(axis, busiest));
  };

  const zoom = (by, place, options) => {
    const now = shown();
    const size = now ? length(now) : whole()[1] - whole()[0];
    const period = chosen("year");
    const isInside = period && (!now || (period[0] >= now[0] && period[1] <= now[1]));
    if (by > 0 && !place && isInside && length(period) < 0.9 * size && length(period) >= 7 * DAY) {
      return void show(period, options);
    }
    const level = by > 0
      ? LEVELS.find((each) => each.length < 0.8 * size)
      : LEVELS.findLast((each) => each.length > 1.25 * size);
    if (!level) return void (by < 0 && show(null, options));
    const at = place?.at ?? focus(by);
    show(around(level, at, place?.share ?? 0.5), options);
  };

  /* By half of the window, in whole units of its grain. */
  const pan = (by, options) => {
    const now = shown();
    if (!now) return;
    const [low, high] = whole();
    const size = length(now);
    const level = LEVELS.find((each) => Math.abs(each.length / size - 1) < 0.12);
    if (!level) {
      const step = by * Math.max(DAY, Math.round(size / 2 / DAY) * DAY);
      if (now[0] + step > high || now[1] + step < low) return;
      return void show([now[0] + step, now[1] + step], options);
    }
    const half = level.number === 1 ? level.length : Math.floor(level.number / 2) * (level.length / level.number);
    const next = around(level, now[0] + by * half, 0);
    if (next[0] > high || next[1] < low) return;
    show(next, options);
  };

  const verbs = {
    in: () => zoom(1),
    out: () => zoom(-1),
    back: () => pan(-1),
    on: () => pan(1),
    all: () => show(null),
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-zoom]");
    if (button && button.getAttribute("aria-disabled") !== "true") verbs[button.dataset.zoom]();
  });

  /* Wheel and pinch --------------------------------------------------------------------------------- */
  /* The history gets one entry a burst; the next step waits for the answer to the one before. */
  let burst = 0;
  let turned = 0;
  const isSettled = () => document.documentElement.dataset.shown === kizuna.address();
  const stepwise = (act) => {
    const quiet = performance.now() - burst < BURST;
    burst = performance.now();
    act({ quiet });
  };

  const placeOf = (clientX) => {
    const gd = chart();
    const { _offset, _length } = gd._fullLayout.xaxis;
    const share = (clientX - gd.getBoundingClientRect().left - _offset) / _length;
    if (share < 0 || share > 1) return null;
    return { at: moment(kizuna.yearAt(meta().axis, share)), share };
  };

  const onWheel = (event) => {
    const zooms = event.ctrlKey || event.metaKey;
    const along = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    const pans = !zooms && shown() && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
    if (!zooms && !pans) return;
    event.preventDefault();
    if (!isSettled()) return;
    turned += zooms ? -event.deltaY : along;
    if (Math.abs(turned) < 30) return;
    const by = Math.sign(turned);
    turned = 0;
    stepwise((options) => (zooms ? zoom(by, placeOf(event.clientX), options) : pan(by, options)));
  };

  let spread = 0;
  const apart = ({ touches: [a, b] }) => Math.abs(a.clientX - b.clientX) + 1;
  const onTouch = (event) => {
    if (event.touches.length !== 2) return void (spread = 0);
    event.stopPropagation();
    event.preventDefault();
    kizuna.pinched = performance.now();
    if (!spread) return void (spread = apart(event));
    const ratio = apart(event) / spread;
    if ((ratio < 1.4 && ratio > 0.7) || !isSettled()) return;
    spread = apart(event);
    const middle = (event.touches[0].clientX + event.touches[1].clientX) / 2;
    stepwise((options) => zoom(ratio > 1 ? 1 : -1, placeOf(middle), options));
  };

  const bindTimeline = (holder) => {
    holder.addEventListener("wheel", onWheel, { passive: false });
    for (const name of ["touchstart", "touchmove"]) {
      holder.addEventListener(name, onTouch, { passive: false, capture: true });
    }
  };

  Object.assign(kizuna, { zoom: verbs, bindTimeline });
})();
