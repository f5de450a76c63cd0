/* What Dash calls: small doors to the functions beside this file. */
(() => {
  "use strict";
  const { kizuna } = window;
  /* What the table's rows were fetched for. */
  let listed = "";

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    kizuna: {
      /* On load: what the address, the reader's setting and the window say. */
      start() {
        const theme = document.documentElement.dataset.theme;
        document.body.dataset.agThemeMode = theme;
        window.dash_clientside.set_props("mantine", { forceColorScheme: theme });
        return kizuna.first();
      },
      /* A page in place of the one shown; when the reader went on meanwhile, nothing. */
      async page(route) {
        const { no_update } = window.dash_clientside;
        const answer = await kizuna.page(route);
        if (!answer) return [no_update, no_update, no_update, no_update];
        return [answer.shell, answer.title, answer.settled, answer.snapshot];
      },
      /* The table and the filters, once the reader has something to look at. */
      async later({ table, filters }) {
        await kizuna.painted();
        await kizuna.load(kizuna.config.later);
        return [table, filters];
      },
      /* A labelled control changed; its id says which key it sets. */
      choose() {
        for (const { prop_id, value } of window.dash_clientside.callback_context.triggered) {
          if (value === undefined || value === null || !prop_id.startsWith("{")) continue;
          kizuna.control(JSON.parse(prop_id.slice(0, prop_id.lastIndexOf("."))).key, value);
        }
      },
      found(words) {
        kizuna.found(words);
      },
      /* A row of the table was selected. */
      open(rows) {
        if (rows?.length) kizuna.dispatch(`set event ${rows[0].id}`);
      },
      /* The server has answered; its form of the address is the canonical one. */
      settle(answer) {
        if (!answer) return;
        if (answer.first) kizuna.begin();
        kizuna.settle(answer);
        const chosen = kizuna.reduce(answer.canonical, "drop event; drop view; drop colour; drop zoom; drop lanes");
        const rows = `${answer.snapshot} ${chosen}`;
        if (!answer.first && rows !== listed) {
          /* The table comes after the first view; until then it has no rows to drop. */
          window.dash_ag_grid
            ?.getApiAsync("table")
            .then((grid) => grid.purgeInfiniteCache())
            .catch(() => {});
        }
        listed = rows;
        document.documentElement.dataset.shown = answer.canonical;
      },
      /* The store has a new snapshot. */
      renew(hash) {
        if (typeof hash === "string") kizuna.renew(hash);
      },
      name(said) {
        if (!said) return;
        document.title = said.title;
        document.documentElement.lang = said.lang;
      },
    },
  });
})();
