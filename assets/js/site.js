// What every page gains with a script: preferences that are remembered, the current section marked in the contents, keys.
const root = document.documentElement;
const all = (selector) => [...document.querySelectorAll(selector)];

// Preferences. What each names is set before the page is painted, by early.js.
const preferences = document.querySelector('.preferences');
for (const input of preferences.querySelectorAll('input')) {
  const {name, value} = input;
  input.checked = value === (root.dataset[name] ?? {theme: 'auto', size: 'normal'}[name]);
  input.addEventListener('change', () => {
    root.dataset[name] = value;
    try {
      localStorage.setItem(`clipping-${name}`, value);
    } catch {}
  });
}
// The contents, which the style sheet folds where there is no room beside the text and shows where there is.
const contents = document.querySelector('.contents details');
let beside;
const fold = () => {
  const now = !contents.firstElementChild.checkVisibility();
  if (now !== beside) contents.open = beside = now;
};
if (contents) {
  addEventListener('resize', fold);
  fold();
}

addEventListener('click', ({target}) => {
  if (!preferences.contains(target)) preferences.open = false;
  if (contents?.contains(target.closest('a'))) contents.open = beside;
});
addEventListener('keydown', ({key}) => {
  if (key !== 'Escape' || !preferences.open) return;
  preferences.open = false;
  preferences.firstElementChild.focus();
});

// The section that is being read is the last whose beginning has passed the upper third of the window.
const entries = new Map(all('.whole .contents-list a[href^="#"]').map((a) => [document.getElementById(decodeURIComponent(a.hash.slice(1))), a]));
if (entries.size) {
  let current;
  const mark = () => {
    let [found] = entries.values();
    for (const [section, a] of entries) {
      if (section.getBoundingClientRect().top > innerHeight / 3) break;
      found = a;
    }
    if (found === current) return;
    current?.removeAttribute('aria-current');
    found.setAttribute('aria-current', 'true');
    current = found;
    if (beside) contents.parentNode.scrollTop = found.offsetTop - innerHeight / 3;
  };
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  }, {passive: true});
  mark();
}

// Keys. Where a page is a row of sections or comments n and p go along it, then to the next page and the previous.
const go = (step) => {
  const places = all('.whole > .text > .section, .comments > li:not([hidden]) > article[id]');
  const top = (place) => place.getBoundingClientRect().top;
  const target = places.findIndex(({id}) => id === decodeURIComponent(location.hash.slice(1)));
  const seen = target >= 0 && top(places[target]) >= 0 && top(places[target]) < innerHeight;
  const to = (seen ? target : places.findLastIndex((place) => top(place) < innerHeight / 3)) + step;
  if (!places[to]) return false;
  location.replace(`#${places[to].id}`);
  return true;
};
addEventListener('keydown', (event) => {
  const {key, target} = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || target.closest('input, select, textarea, [contenteditable]')) return;
  if (key === 'n' && go(1) || key === 'p' && go(-1)) return;
  const use = 'npu/?'.includes(key) && document.querySelector(`[aria-keyshortcuts="${key}"]`);
  if (!use) return;
  event.preventDefault();
  use.focus();
  use.click();
});
