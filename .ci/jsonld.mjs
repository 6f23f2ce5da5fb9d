// What TypeScript says of the JSON-LD of a site's pages and of its JSON editions, typed with schema-dts:
// “node .ci/jsonld.mjs FOLDER”. It finds unknown types and properties and values that a property cannot have.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = process.argv[2];
const here = import.meta.dirname;
const most = 100_000; // characters of a page's data: a longer one holds more of the same, and takes the compiler minutes

const data = [];
for (const name of readdirSync(folder, {recursive: true}).sort()) {
  const text = /\.(html|json)$/.test(name) && !name.endsWith('.csl.json') ? readFileSync(join(folder, name), 'utf8') : '';
  if (name.endsWith('.json') && text.includes('"https://schema.org"')) data.push([name, text]);
  for (const [, found] of text.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)) data.push([name, found]);
}
const checked = data.filter(([, text]) => text.length < most);
const kinds = {
  'front page': /^index\.html$/, article: /^[^/]+\/index\.html$/, section: /\/\d+-[^/]*\.html$/, thread: /\/comments\.html$/,
  capture: /\/capture\.html$/, edition: /\.json$/,
};
for (const [kind, pattern] of Object.entries(kinds)) {
  if (!checked.some(([name]) => pattern.test(name.replaceAll('\\', '/')))) throw new Error(`no ${kind} of ${folder} has JSON-LD that was checked`);
}

const lines = [
  "import type {Graph, NewsArticle, WithContext} from 'schema-dts';",
  'declare function check(data: Graph | WithContext<NewsArticle>): void;',
  '// @ts-expect-error: it finds a property that is not known',
  "check({'@context': 'https://schema.org', '@graph': [{'@type': 'NewsArticle', headlines: 'A'}]});",
  '// @ts-expect-error: it finds a type that is not known',
  "check({'@context': 'https://schema.org', '@graph': [{'@type': 'NewsArticles'}]});",
  '// @ts-expect-error: it finds what a property cannot have',
  "check({'@context': 'https://schema.org', '@type': 'NewsArticle', hasPart: {'@type': 'NewsArticle', articleBody: {'@type': 'Person'}}});",
  ...checked.map(([name, text]) => `check(${JSON.stringify(JSON.parse(text))}); // ${name}`),
];
const work = join(here, 'node_modules/.jsonld');
mkdirSync(work, {recursive: true});
writeFileSync(join(work, 'check.ts'), lines.join('\n'));
try {
  execFileSync(join(here, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', join(work, 'check.ts')], {stdio: 'inherit'});
} finally {
  rmSync(work, {recursive: true});
}
console.log(`JSON-LD of ${checked.length} files, of ${data.length}`);
