// What is looked for, and what is found.
import {fold} from './fold.js';

// The words and, in quotation marks, the phrases of a query, folded. A phrase whose end is not yet typed is one, too.
export const parse = (query) => [...new Set([...query.matchAll(/["“”„«»]([^"“”„«»]*)|[^\s"“”„«»]+/g)]
  .map(([all, phrase]) => fold(phrase ?? all).trim().replace(/\s+/g, ' ')).filter(Boolean))];

// The sections and comments of articles, each with what is searched: its heading or name, in the first section who wrote
// and published the article, and its text. The texts stand in the comment of a function, see search-index.html.
export const items = (articles, holder) => {
  const source = String(holder);
  const all = source.slice(source.indexOf('/*') + 2, -3).replaceAll('*\x01/', '*/');
  const texts = all.split('\f');
  const folded = fold(all).split('\f');
  let n = 0;
  return articles.flatMap((article) => {
    const title = fold(article.title);
    const item = (label, more, by = '') => ({article, title, label, head: fold(`${label}\n${by}`), text: texts[n], folded: folded[n++], ...more});
    return [
      ...article.sections.map((section, i) => item(section.heading || article.title, {section, number: i + 1}, i ? '' : article.by)),
      ...article.comments.map((author, i) => item(author, {number: i + 1})),
    ];
  });
};

// How often a text has a word: as such 1, at the beginning of a longer one ½, at its end ⅕, within it ⅒; beyond a
// few no more.
const apart = /[\s!-/:-@[-`{-~«»\u2000-\u206f\u3000-\u303f]/;
const often = (text, word) => {
  let sum = 0;
  for (let at = text.indexOf(word), n = 0; at >= 0 && sum < 4 && n < 20; at = text.indexOf(word, at + word.length), n++) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    sum += (apart.test(before) ? 1 : .2) * (apart.test(after) ? 1 : .5);
  }
  return sum;
};

// How rare each word is, from how many of all items have it: its weight. What is next to nothing beside the rarest is nothing.
const rarity = (counts, all) => {
  const weights = counts.map((n) => Math.log(1 + (all - n + .5) / (n + .5)));
  const most = Math.max(...weights);
  return weights.map((weight) => weight < most / 100 ? 0 : weight);
};

// How well an item fits (Okapi BM25): a rare word counts for more than a common one, and in a heading or a title for more
// than any number of times in a text; a short text that has it for more than a long one; words side by side for more.
const score = ({folded, head, section}, words, weights, usual) => {
  const beside = words.length > 1 && !weights.includes(0) && folded.includes(words.join(' '));
  return words.reduce((points, word, i) => {
    if (!weights[i]) return points;
    const n = often(folded, word);
    const heading = Math.min(1, often(head, word)) * (section && !section.heading ? 4 : 3);
    return points + weights[i] * (heading + 2.2 * n / (n + .3 + .9 * folded.length / usual));
  }, beside ? Math.max(...weights) : 0);
};

// The hits, by article: [{article, hits, best}], what fits best first. An item has all words, or its article's title has
// those that it has not itself.
export const search = (index, words) => {
  const counts = words.map(() => 0);
  const found = index.filter(({folded, head, title}) => {
    const has = words.map((word) => folded.includes(word) || head.includes(word));
    has.forEach((it, i) => counts[i] += it);
    return has.includes(true) && words.every((word, i) => has[i] || title.includes(word));
  });
  const weights = rarity(counts, index.length);
  const usual = 1 + index.reduce((sum, {folded}) => sum + folded.length, 0) / index.length;
  const groups = new Map();
  for (const item of found) {
    const hit = {item, points: score(item, words, weights, usual)};
    const group = groups.get(item.article) ?? {article: item.article, hits: [], best: 0};
    groups.set(item.article, group);
    group.hits.push(hit);
    group.best = Math.max(group.best, hit.points);
  }
  for (const {hits} of groups.values()) hits.sort((a, b) => b.points - a.points);
  return [...groups.values()].sort((a, b) => b.best - a.best || b.hits.length - a.hits.length);
};
