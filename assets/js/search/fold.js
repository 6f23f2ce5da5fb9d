// Text as it is compared: without case, accents, vowel marks and what is not seen; letters that are one to a reader, one.
const dropped = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
const swapped = {
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ς: 'σ',
  ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ھ: 'ہ',
  '‘': "'", '’': "'", 'ʼ': "'", '‐': '-', '‒': '-', '–': '-', '—': '-',
};
const swaps = new RegExp(`[${Object.keys(swapped).join('')}]`, 'g');
const plain = /^[\0-\x7f]*$/;

export const fold = (text) => plain.test(text) ? text.toLowerCase()
  : text.normalize('NFKD').replace(dropped, '').toLowerCase().replace(swaps, (c) => swapped[c]).normalize('NFC');

const characters = new Intl.Segmenter('und');

// Where words, which are folded, stand in a text, which is not: [from, to, number of the word], in order.
export const find = (text, words) => {
  let folded = '';
  const from = [];
  const to = [];
  for (const {segment, index} of characters.segment(text)) {
    const part = fold(segment);
    folded += part;
    for (let i = 0; i < part.length; i++) {
      from.push(index);
      to.push(index + segment.length);
    }
  }
  return words.flatMap((word, n) => [...places(folded, word)].map((at) => [from[at], to[at + word.length - 1], n]))
    .sort(([a], [b]) => a - b);
};

function* places(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}
