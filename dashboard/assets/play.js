/* Play: the chosen time fills up year by year or month by month. Pause keeps the place; where motion
   is to be reduced, every press goes one step on. */
(() => {
  "use strict";
  const { kizuna } = window;
  const { read, write, chosen } = kizuna.period;
  const BEAT = { year: 800, month: 250 };
  const SPEEDS = [1, 2, 4];
  /* Spans of so many years or fewer play by month unless told otherwise. */
  const SHORT = 6;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let timer = 0;
  let speed = SPEEDS[0];
  let wanted = null;
  /* What is played: {span, step, at, told}; `told` is what it last wrote into the address. */
  let run = null;

  const find = (name) => document.querySelector(`[data-${name}]`);
  const stepOf = (span) => wanted
    ?? (new Date(span[1]).getUTCFullYear() - new Date(span[0]).getUTCFullYear() < SHORT ? "month" : "year");

  const label = () => {
    const button = find("play");
    if (!button) return;
    const words = timer ? button.dataset.pause : run && still.matches ? button.dataset.next : button.dataset.play;
    const [mark, text] = button.childNodes;
    mark.textContent = timer ? "❚❚ " : "▶ ";
    text.textContent = words;
    button.setAttribute("aria-pressed", String(Boolean(timer)));
    for (const name of ["speed", "step"]) find(name).hidden = !run || (name === "speed" && still.matches);
    const step = find("step");
    if (run) step.textContent = step.dataset[run.step];
  };

  const pause = () => {
    clearTimeout(timer);
    timer = 0;
    label();
  };

  const end = () => {
    run = null;
    pause();
  };

  /* The last day of the year or month after the one that `at` ends. */
  const following = (at, step) => {
    const next = new Date(at + kizuna.period.DAY);
    return step === "year"
      ? Date.UTC(next.getUTCFullYear(), 12, 0)
      : Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0);
  };

  const advance = () => {
    run.at = Math.min(run.span[1], following(run.at, run.step));
    run.told = write([run.span[0], run.at]);
    kizuna.dispatch(`set year ${run.told}`, { quiet: true });
    if (run.at >= run.span[1]) end();
  };

  /* The next step waits for the page to show the one before. */
  const beat = () => {
    if (document.documentElement.dataset.shown !== kizuna.address()) {
      timer = setTimeout(beat, 40);
      return;
    }
    timer = setTimeout(beat, BEAT[run.step] / speed);
    advance();
  };

  const start = () => {
    if (!run) {
      const [first, last] = kizuna.config.years;
      const span = chosen("year") ?? chosen("zoom") ?? read(`${first}..${last}`);
      run = { span, step: stepOf(span), at: span[0] - kizuna.period.DAY, told: "" };
    }
    if (still.matches) {
      advance();
      return void label();
    }
    timer = 1;
    beat();
    label();
  };

  document.addEventListener("click", ({ target }) => {
    if (target.closest("[data-play]")) return void (timer ? pause() : start());
    const faster = target.closest("[data-speed]");
    if (faster) {
      speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
      faster.textContent = `${speed}×`;
    }
    if (target.closest("[data-step]") && run) {
      wanted = run.step = run.step === "year" ? "month" : "year";
      label();
    }
  });

  /* Another choice of time ends the play; every other filter may change while it runs. */
  kizuna.onSelection((address) => {
    if (run?.told && (kizuna.read(address).get("year")?.[0] ?? "") !== run.told) end();
  });
})();
