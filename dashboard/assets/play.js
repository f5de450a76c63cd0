/* Play: the years fill up one after the other, from the first to the last of the selection. */
(() => {
  "use strict";
  const { kizuna } = window;
  const BEAT = 800;
  const SPEEDS = [1, 2, 4];
  let timer = 0;
  let speed = SPEEDS[0];

  const button = () => document.querySelector("[data-play]");
  const words = (label, sign) => {
    const [mark, text] = button().childNodes;
    mark.textContent = sign;
    text.textContent = label;
  };

  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    if (!button()) return;
    words(button().dataset.play, "▶ ");
    button().setAttribute("aria-pressed", "false");
    document.querySelector("[data-speed]").hidden = true;
  };

  const start = () => {
    const [first, last] = kizuna.years();
    let year = first;
    words(button().dataset.pause, "❚❚ ");
    button().setAttribute("aria-pressed", "true");
    document.querySelector("[data-speed]").hidden = false;
    const beat = () => {
      const span = year === first ? first : `${first}..${year}`;
      kizuna.dispatch(`set year ${span}`, { quiet: true });
      if (year >= last) return void stop();
      year += 1;
      timer = setTimeout(beat, BEAT / speed);
    };
    beat();
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-play]")) return void (timer ? stop() : start());
    const faster = event.target.closest("[data-speed]");
    if (faster) {
      speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
      faster.textContent = `${speed}×`;
      return;
    }
    if (timer && event.target.closest("[data-choose]")) stop();
  });

  /* The years a play runs over: those chosen, or all that the timeline shows. */
  kizuna.years = () => {
    const chosen = kizuna.read(kizuna.address()).get("year")?.[0]?.split("..").map(Number);
    if (chosen && chosen.length === 2) return chosen;
    return kizuna.config.years;
  };
})();
