/* The table in the page's own type and colours: CSS variables, so that it follows the theme. */
(() => {
  "use strict";
  const { createElement } = window.React;
  const line = (kind, ...parts) => createElement("div", { className: kind }, parts.filter(Boolean).join(" · "));

  window.dashAgGridComponentFunctions = {
    ...window.dashAgGridComponentFunctions,
    /* A row of a phone's table. */
    KizunaCard: ({ data }) => data && createElement("div", { className: "event-line" },
      line("when-day", data.date, data.type, data.status),
      line("name", data.title),
      line("what", data.vietnam, data.japan, data.km && `${data.km} km`)),
  };

  window.dashAgGridFunctions = {
    ...window.dashAgGridFunctions,
    kizunaTable: (theme) => theme.withParams({
      fontFamily: "var(--font)",
      fontSize: 13,
      headerFontSize: 12.5,
      headerFontWeight: 600,
      backgroundColor: "var(--paper)",
      foregroundColor: "var(--ink)",
      headerBackgroundColor: "var(--paper)",
      headerTextColor: "var(--ink-2)",
      borderColor: "var(--line)",
      rowHoverColor: "var(--sunken)",
      selectedRowBackgroundColor: "var(--accent-soft)",
      accentColor: "var(--focus)",
      wrapperBorder: false,
      wrapperBorderRadius: 0,
    }),
  };
})();
