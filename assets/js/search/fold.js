// Text as it is compared: without case, accents, vowel marks and what is not seen; letters that are one to a reader, one.
const dropped = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
const swapped = {
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ς: 'σ',
  ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ھ: 'ہ',
  '‘': "'", '’': "'", 'ʼ': "'", '‐': '-', '‒': '-', '–': '-', '—': '-',
};
const swaps = new RegExp(`[${Object.keys(swapped).join('')}]`, 'g');
const plain = /^[\0-\x7f]*$/;
const known = new Map();

const foldRun = (run) => run.normalize('NFKD').replace(dropped, '').toLowerCase().replace(swaps, (c) => swapped[c]).normalize('NFC');

// Nothing that is kept combines with ASCII: what is not can be folded by itself, and single signs recur.
export const fold = (text) => text.replace(/[^\0-\x7f]+/g, (run) => {
  if (run.length > 1) return foldRun(run);
  if (!known.has(run)) known.set(run, foldRun(run));
  return known.get(run);
}).toLowerCase();

// A text in pieces: a sign with the marks, vowels of Hangul and half-width voicing marks that follow it, for these may
// become one; or a run of ASCII, which stays sign for sign.
const pieces = /[\0-\x7f]+(?![\p{M}\u1160-\u11ff\uff9e\uff9f])|[^][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu;

// A text folded, and for each character of that where it comes from: [from, to].
const mapped = (text) => {
  let folded = '';
  const origins = [];
  for (const {0: piece, index} of text.matchAll(pieces)) {
    const part = fold(piece);
    const whole = !plain.test(piece);
    folded += part;
    for (let i = 0; i < part.length; i++) origins.push(whole ? [index, index + piece.length] : [index + i, index + i + 1]);
  }
  return [folded, origins];
};

// Where words, which are folded, stand in a text, which is not: [from, to, number of the word], in order.
export const find = (text, words) => {
  const [folded, origins] = mapped(text);
  return words.flatMap((word, n) => [...places(folded, word)].map((at) => [origins[at][0], origins[at + word.length - 1][1], n]))
    .sort(([a], [b]) => a - b);
};

function* places(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}
