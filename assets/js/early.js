// Sets the theme and the text size that the reader chose before anything is painted. Without storage the page follows
// the system.
try {
  for (const name of ['theme', 'size']) {
    const value = localStorage.getItem(`clipping-${name}`);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {}
