// Serves a folder and holds pages of it against Lighthouse: node lighthouse.mjs FOLDER PAGE...
// Accessibility, best practices and SEO must be 100 each time, performance once in three: the machines are noisy.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';

const [folder, ...pages] = process.argv.slice(2);
const types = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml'};
const server = createServer(({url}, response) => {
  const name = join(folder, decodeURIComponent(new URL(url, 'http://x').pathname));
  if (!existsSync(name) || !extname(name)) return response.writeHead(404).end();
  response.writeHead(200, {'Content-Type': types[extname(name)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip', 'Cache-Control': 'max-age=31536000'});
  response.end(gzipSync(readFileSync(name)));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const lighthouse = join(import.meta.dirname, 'node_modules/.bin/lighthouse');
const run = (url) => new Promise((done, fail) => {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-component-update --disable-background-networking';
  const child = spawn(lighthouse, [url, '--quiet', '--output=json', '--disable-full-page-screenshot', `--chrome-flags=${flags}`], {stdio: ['ignore', 'pipe', 'inherit']});
  let text = '';
  child.stdout.on('data', (data) => text += data);
  child.on('close', (code) => code ? fail(new Error(`lighthouse exits with ${code}`)) : done(JSON.parse(text)));
});

let failed = false;
for (const page of pages) {
  let best = 0;
  for (let n = 0; n < 3 && best < 1; n++) {
    const {categories, audits} = await run(`http://127.0.0.1:${server.address().port}/${page}`);
    console.log(page, Object.values(categories).map(({id, score}) => `${id} ${Math.round(score * 100)}`).join(', '));
    best = Math.max(best, categories.performance.score);
    for (const {id, score, auditRefs} of Object.values(categories)) {
      if (score === 1) continue;
      failed ||= id !== 'performance';
      for (const {id: audit, weight} of auditRefs) {
        if (weight && audits[audit].score !== null && audits[audit].score < 1) console.log(`  ${audit}: ${audits[audit].displayValue ?? audits[audit].title}`);
      }
    }
  }
  failed ||= best < 1;
}
server.close();
process.exitCode = failed ? 1 : 0;
