// What is looked for, and what is found.
import {fold} from './fold.js';

// The words and, in quotation marks, the phrases of a query, folded. A phrase whose end is not yet typed is one, too.
export const parse = (query) => [...new Set([...query.matchAll(/["“”„«»]([^"“”„«»]*)|[^\s"“”„«»]+/g)]
  .map(([all, phrase]) => fold(phrase ?? all).trim().replace(/\s+/g, ' ')).filter(Boolean))];

// The sections and comments of an article, each with what is searched: its heading or name, and its text.
export const items = (article) => {
  const title = fold(article.title);
  const item = (label, text, more) => ({article, title, label, text, head: fold(label), folded: fold(text), ...more});
  return [
    ...article.sections.map((section, i) => item(section.heading || article.title, section.text, {section, number: i + 1})),
    ...article.comments.map(({author, text}, i) => item(author, text, {number: i + 1})),
  ];
};

// How well an item fits: a word in a heading outweighs any number in the text, and each that is there such as are in the title alone.
const score = ({folded, head, section}, words) => {
  let points = 0;
  for (const word of words) {
    const first = folded.indexOf(word);
    if (head.includes(word)) points += section && !section.heading ? 400 : 200;
    else if (first >= 0) points += 50;
    for (let at = first, n = 0; at >= 0 && n < 20; at = folded.indexOf(word, at + word.length), n++) points++;
  }
  return points;
};

// Whether an item has a word, and its article's title those that it has not itself.
const fits = ({folded, head, title}, words) => {
  const others = words.filter((word) => !folded.includes(word) && !head.includes(word));
  return others.length < words.length && others.every((word) => title.includes(word));
};

// The hits, by article: [{article, hits, best}], what fits best first.
export const search = (index, words) => {
  const groups = new Map();
  for (const item of index) {
    if (!fits(item, words)) continue;
    const hit = {item, points: score(item, words)};
    const group = groups.get(item.article) ?? {article: item.article, hits: [], best: 0};
    groups.set(item.article, group);
    group.hits.push(hit);
    group.best = Math.max(group.best, hit.points);
  }
  for (const {hits} of groups.values()) hits.sort((a, b) => b.points - a.points);
  return [...groups.values()].sort((a, b) => b.best - a.best || b.hits.length - a.hits.length);
};
