// The search page. The shards of the index come after this script, which folds each while the next is read; what is typed
// until all are here is looked for then.
import {items, parse, search} from './search/query.js';
import {show} from './search/results.js';

const page = document.querySelector('.search');
const form = page.querySelector('form');
const input = form.elements.q;
const status = page.querySelector('.status');
const results = page.querySelector('.results');
const words = JSON.parse(results.dataset.words);
const title = document.title;
const index = [];
let whole = false;

const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, words.group).replace(/\d/g, (digit) => words.digits?.[digit] ?? digit);

// A phrase of the interface, as say.html makes it.
const say = (key, n) => {
  if (key === 'number') return number(n);
  const phrase = words[key];
  if (typeof phrase === 'string') return phrase;
  const kind = Object.keys(words.plural ?? {}).find((name) => words.plural[name].includes(n % 100));
  return (phrase[n] ?? phrase[kind] ?? phrase.other).replace('{n}', number(n));
};

const update = () => {
  const query = input.value.trim();
  history.replaceState(null, '', location.href.split(/[?#]/)[0] + (query && `?q=${encodeURIComponent(query)}`));
  document.title = query ? `${query} · ${title}` : title;
  const wanted = parse(query);
  if (!whole && wanted.length) {
    status.textContent = say('loading');
    return;
  }
  const groups = wanted.length ? search(index, wanted) : [];
  const count = groups.reduce((sum, {hits}) => sum + hits.length, 0);
  show(results, groups, wanted, say);
  status.textContent = !wanted.length ? '' : !count ? say('nothingFound')
    : say('found').replace('{hits}', say('hits', count)).replace('{articles}', say('inArticles', groups.length));
};

let waiting;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(update, 150);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  update();
  results.querySelector('li a')?.focus();
});
page.addEventListener('keydown', (event) => {
  const {key, isComposing} = event;
  if (isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (key === 'Escape') {
    input.value = '';
    input.focus();
    update();
  }
  const step = {ArrowDown: 1, ArrowUp: -1}[key];
  if (!step) return;
  const stops = [input, ...results.querySelectorAll('a, button')];
  const at = stops.indexOf(document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
});

input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) update();
else input.focus();
self.addToIndex = (articles, holder) => {
  for (const item of items(articles, holder)) index.push(item);
};
addEventListener('DOMContentLoaded', () => {
  whole = true;
  if (input.value) update();
});
