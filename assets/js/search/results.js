// Hits as they are shown.
import {find} from './fold.js';

export const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// A text from one place to another, what was found in it marked.
const marked = (text, found, start = 0, end = text.length) => {
  const pieces = [];
  let at = start;
  for (const [from, to] of found) {
    if (to <= at || to > end) continue;
    pieces.push(text.slice(at, Math.max(at, from)), element('mark', {}, text.slice(Math.max(at, from), to)));
    at = to;
  }
  return [...pieces, text.slice(at, end)];
};

const hyphened = /[\p{L}\p{M}\p{N}’']+(-[\p{L}\p{M}\p{N}’']+)+/gu;
const longest = 24;

// The same, words with hyphens whole on a line unless they are too long for that.
const whole = (text, found, start, end) => {
  const pieces = [];
  let at = start;
  for (const {0: word, index} of text.slice(start, end).matchAll(hyphened)) {
    const from = start + index;
    const to = from + word.length;
    const isCut = found.some(([a, b]) => a < to && from < b && (a < from || b > to));
    if (word.length > longest || isCut) continue;
    pieces.push(...marked(text, found, at, from), element('span', {className: 'word'}, ...marked(text, found, from, to)));
    at = to;
  }
  return [...pieces, ...marked(text, found, at, end)];
};

const room = 220;

// The piece of a paragraph in which most of the words are, cut between words where it has such.
const snippet = (text, found) => {
  const all = new Set(found.map(([,, n]) => n)).size;
  let best = 0;
  let most = 0;
  for (let i = 0; i < found.length && most < all; i++) {
    const within = new Set();
    for (let j = i; found[j]?.[1] <= found[i][0] + room - 60; j++) within.add(found[j][2]);
    if (within.size > most) [best, most] = [i, within.size];
  }
  let start = Math.max(0, Math.min((found[best]?.[0] ?? 0) - 60, text.length - room));
  let end = Math.min(text.length, start + room);
  if (start) start += text.slice(start, start + 30).search(/\s/) + 1;
  if (end < text.length) end -= text.slice(end - 30, end).match(/\s\S*$/)?.[0].length ?? 0;
  return [start ? '…' : '', ...whole(text, found, start, end), end < text.length ? '…' : ''];
};

// The paragraph that has most of the words, and its number: 0 where they stand in the heading alone.
const paragraph = ({text, folded}, words) => {
  let number = 0;
  let most = 0;
  folded.split('\n').forEach((line, i) => {
    const count = words.filter((word) => line.includes(word)).length;
    if (count > most) [number, most] = [i + 1, count];
  });
  const best = text.split('\n')[Math.max(0, number - 1)];
  return {text: best, number, found: find(best, words)};
};

const address = ({article, section, number}, {number: line}) => {
  if (!section) return `${article.thread}#comment-${number}`;
  if (section.link) return section.link;
  if (line) return `${article.link}#s${number}p${line}`;
  return section.heading ? `${article.link}#${section.id}` : article.link;
};

const shownHit = ({item}, words, say) => {
  const {article, section, label, number} = item;
  const {lang} = article;
  const best = paragraph(item, words);
  const name = section && !section.heading && section.id ? [say('lead')]
    : [element('bdi', {lang: section ? lang : ''}, ...marked(label, find(label, words))), section ? '' : ` #${say('number', number)}`];
  return element('li', {},
    element('a', {href: address(item, best)}, ...name),
    element('p', {lang, dir: 'auto'}, ...snippet(best.text, best.found)));
};

// Appends a list to an element, a portion at a time: a button gives the next and hands the focus on to it.
const portions = (parent, list, size, show, label) => {
  parent.append(...list.slice(0, size).map(show));
  const rest = list.slice(size);
  if (!rest.length) return;
  const button = element('button', {type: 'button'}, label(rest.length));
  button.addEventListener('click', () => {
    const last = parent.lastElementChild;
    button.remove();
    portions(parent, rest, size * 4, show, label);
    last.nextElementSibling?.querySelector('a').focus();
  });
  parent.after(button);
};

const shownGroup = ({article, hits}, words, say) => {
  const {title, by, link, lang} = article;
  const list = element('ol');
  const credits = find(by, words);
  const group = element('section', {dir: 'auto'},
    element('h2', {lang}, element('a', {href: link}, ...marked(title, find(title, words)))),
    credits.length ? element('p', {lang}, element('small', {}, ...marked(by, credits))) : '', list);
  portions(list, hits, 5, (hit) => shownHit(hit, words, say), (n) => say('moreHits', n));
  return group;
};

export const show = (results, groups, words, say) => {
  const list = element('div');
  results.replaceChildren(list);
  portions(list, groups, 10, (group) => shownGroup(group, words, say), (n) => say('moreArticles', n));
};
