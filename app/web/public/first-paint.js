// Before the first paint: the chosen theme, and the language in which this page will be read.
// A file of its own because the page allows no inline script; kept tiny because the page waits for it.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('sillage.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    // A member's own language stands in the document already.
    const language = root.dataset.reads ?? localStorage.getItem('sillage.language');
    if (['fr', 'en', 'de', 'pt'].includes(language)) root.lang = language;
  } catch {
    // Storage can be refused: then the system's theme and the browser's language serve.
  }
})();
