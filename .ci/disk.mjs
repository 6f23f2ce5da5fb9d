// Opens pages of a folder by their file addresses and follows a link of each sort:
// node disk.mjs chromium|firefox EXECUTABLE FOLDER PAGE...
// What a clean page does not do is said line by line, as “page: problem”.
import {resolve, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from './browser.mjs';

const [name, executablePath, folder, ...pages] = process.argv.slice(2);
const home = pathToFileURL(resolve(folder) + sep).href;
const browser = await launch(name, executablePath);

let at;
const say = (problem) => console.log(`${at}: ${problem}`);

// watch hears of all that goes wrong on a tab. What a page asked for and did not get, and what its policy kept out, is
// collected on the page itself, for Firefox tells of neither.
const watch = async (tab) => {
  tab.on('console', (message) => say(`console: ${message.text()}`));
  tab.on('pageerror', (error) => say(`exception: ${error.message}`));
  tab.on('requestfailed', (request) => say(`a request failed: ${request.url()}`));
  tab.on('request', (request) => request.url().startsWith(home) || request.url().startsWith('data:') || say(`request that leaves the folder: ${request.url()}`));
  await tab.evaluateOnNewDocument(() => {
    window.failed = [];
    addEventListener('error', ({target}) => target !== window && window.failed.push(`did not load: ${target.outerHTML}`), true);
    addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) => window.failed.push(`${violatedDirective} keeps out ${blockedURI}`));
  });
};

// look says what is wrong on the page that is open: where its style is, it names the colour of the paper.
const look = async (tab) => {
  for (const problem of await tab.evaluate((home) => [
    ...window.failed,
    ...getComputedStyle(document.documentElement).getPropertyValue('--paper') ? [] : ['the page has no style'],
    ...[...document.querySelectorAll('[src], link:is([rel=stylesheet], [rel=icon])')].map(({src, href}) => src ?? href)
      .filter((url) => !url.startsWith(home) && !url.startsWith('data:')).map((url) => `it names what is not in the folder: ${url}`),
  ], home)) say(problem);
};

// follow clicks the first link that a selector finds and says where that does not lead to.
const follow = async (tab, selector) => {
  const [to, place] = await tab.evaluate((selector) => {
    const {href, hash, pathname} = document.querySelector(selector);
    return [href, pathname === location.pathname && hash];
  }, selector);
  if (place) {
    await tab.evaluate((selector) => document.querySelector(selector).click(), selector);
    await tab.waitForFunction((to) => location.href === to, {timeout: 5000}, to).catch(() => say(`a click on ${selector} does not lead to ${to}`));
    await tab.waitForSelector(':target', {timeout: 5000}).catch(() => say(`a click on ${selector} marks nothing`));
    return;
  }
  await Promise.all([tab.waitForNavigation({timeout: 10_000}), tab.evaluate((selector) => document.querySelector(selector).click(), selector)])
    .catch((error) => say(`a click on ${selector}: ${error.message}`));
  if (tab.url() !== to) say(`a click on ${selector} leads to ${tab.url()}, not to ${to}`);
  await look(tab);
};

// lookFor searches and follows the first hit.
const lookFor = async (tab, query) => {
  await tab.goto(`${home}search.html?q=${query}`);
  await tab.waitForSelector('.results li a', {timeout: 10_000}).catch(() => say(`nothing is found of ${query}`));
  if (!await tab.$eval('.status', ({textContent}) => textContent)) say(`nothing is said of what is found of ${query}`);
  await look(tab);
  if (await tab.$('.results li a')) await follow(tab, '.results li a');
};

// choose picks the dark theme and says where it is not dark thereafter.
const choose = async (tab, remembered) => {
  const dark = () => tab.evaluate(() => document.documentElement.dataset.theme === 'dark');
  await tab.evaluate(() => document.querySelector('.preferences [value=dark]').click());
  if (!await dark()) say('a click on the dark theme changes nothing');
  await tab.reload();
  if (remembered && !await dark()) say('the theme is forgotten');
  await look(tab);
};

const tab = await browser.newPage();
await watch(tab);
const links = new Set(['.number', '.permalink', '.contents-list a', '.pager [rel=next]', '.pager [rel=prev]', '.meta [rel=up]', '.card h2 a', '.site-name a']);
for (const page of pages) {
  at = page;
  await tab.goto(home + encodeURI(page));
  await look(tab);
  for (const selector of links) {
    if (!await tab.$(selector)) continue;
    links.delete(selector);
    await follow(tab, selector);
    await tab.goto(home + encodeURI(page));
  }
}
at = 'among these pages';
for (const selector of links) say(`no page has ${selector}`);

if (pages.includes('search.html')) {
  at = 'search.html';
  await lookFor(tab, 'istanbul');
}

at = pages[0];
await tab.goto(home + at);
await choose(tab, true);

// A reader who forbids storage.
const strict = await browser.newPage();
await watch(strict);
await strict.evaluateOnNewDocument(() => Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('forbidden', 'SecurityError'); }}));
for (const page of pages.filter((page) => /(^|\/)(index|comments|search)\.html$/.test(page)).slice(0, 4)) {
  at = `${page} without storage`;
  await strict.goto(home + encodeURI(page));
  await choose(strict, false);
}
await browser.close();
