// Measures the search page of a folder from disk: node search.mjs chromium|firefox EXECUTABLE FOLDER RUNS QUERY...
// It prints JSON, medians in milliseconds: from the call of the page, with the first query in its address, until the hits
// are painted; and for each further query from the key until its hits are laid out.
import {resolve, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from './browser.mjs';

const [name, executable, folder, runs, first, ...queries] = process.argv.slice(2);
const page = pathToFileURL(resolve(folder) + sep).href + `search.html?q=${encodeURIComponent(first)}`;
const browser = await launch(name, executable);

const open = async () => {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.results li')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => window.painted = performance.now()));
    });
    observer.observe(document, {subtree: true, childList: true});
  });
  await tab.goto(page);
  return tab;
};

const ask = (tab, query) => tab.evaluate((query) => {
  const form = document.querySelector('.search-form');
  form.elements.q.value = query;
  const start = performance.now();
  form.requestSubmit();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}, query);

const times = [];
for (let run = 0; run < runs; run++) {
  const tab = await open();
  const ready = await (await tab.waitForFunction(() => window.painted, {timeout: 60_000})).jsonValue();
  times.push([ready]);
  for (const query of queries) times.at(-1).push(await ask(tab, query));
  await tab.close();
}
await browser.close();
console.log(JSON.stringify(times[0].map((_, i) => times.map((run) => run[i]).sort((a, b) => a - b)[runs >> 1])));
