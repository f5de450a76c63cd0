/* The table in the page's own type and colours: CSS variables, so that it follows the theme. */
(() => {
  "use strict";
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
