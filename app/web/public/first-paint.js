// Before the first paint: the chosen theme, the language last read, and its words on their way.
// A file of its own because the page allows no inline script; kept tiny because the page waits for it.
(() => {
  const root = document.documentElement;
  let language;
  try {
    const theme = localStorage.getItem('sillage.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    language = localStorage.getItem('sillage.language');
  } catch {
    // Storage can be refused: then the system's theme and the browser's language serve.
  }
  const words = JSON.parse(document.querySelector('meta[name=words]')?.content || '{}');
  const known = ['fr', 'en', 'de', 'pt'];
  const wished = [language, ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()), 'fr'];
  language = wished.find((tag) => known.includes(tag));
  root.lang = language;
  if (words[language])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: words[language] }),
    );
})();
