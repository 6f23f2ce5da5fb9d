// The network first, and what was kept when it does not answer: of an article its pages, the one in one file, and the
// capture where it is small; not the EPUB and the other editions. What is kept is named by a hash of the site's content,
// which tools/site puts here: another content makes another worker, which fetches anew what the last one kept.
const own = `clipping ${registration.scope} `;
const name = `${own}{hash of the content}`;

// find gives what was kept of an address, whatever is asked of it, and whether the host calls the file x.html or x,
// dir/index.html or dir/.
const find = async (url) => {
  const cache = await caches.open(name);
  const [at] = url.split(/[?#]/);
  const bare = at.replace(/(index)?\.html$/, '');
  for (const one of [at, bare, `${bare}.html`, `${bare}index.html`]) {
    const found = await cache.match(one);
    if (found) return found;
  }
};

// What a page of this site loads.
const needs = (html, base) => [...html.matchAll(/<(?:script src|link rel="(?:stylesheet|icon)"[^>]* href)="(?!data:)([^"]+)"/g)].map(([, url]) => new URL(url, base).href);

// keep stores an answer, and for a page what it loads. A navigation refuses an answer that was redirected: each is built
// anew, and has the address that it came from.
const keep = async (response) => {
  const {headers, status, url} = response;
  const type = headers.get('Content-Type') ?? '';
  if (status !== 200 || !url.startsWith(registration.scope) || !/html|css|javascript|image|plain/.test(type)) return;
  const body = await response.blob();
  await (await caches.open(name)).put(url.split('?')[0], new Response(body, {headers}));
  if (type.includes('html')) await keepAll(needs(await body.text(), url));
};

// A browser may hold an answer from before the site changed: what is stored is asked of the host.
const fetched = (url) => fetch(url, {cache: 'no-cache'}).catch(() => null);

const keepAll = (urls) => Promise.all(urls.map(async (url) => {
  const response = await find(url) ? null : await fetched(url);
  if (response) await keep(response);
}));

const old = async () => (await caches.keys()).filter((other) => other.startsWith(own) && other !== name);

// renew takes over what the last worker kept: as it is now, or as it was where the network does not answer.
const renew = async () => {
  const cache = await caches.open(name);
  for (const last of await Promise.all((await old()).map((other) => caches.open(other)))) {
    await Promise.all((await last.keys()).map(async ({url}) => {
      const response = await fetched(url);
      if (response) await keep(response);
      else await cache.put(url, await last.match(url));
    }));
  }
  await keepAll([`${registration.scope}index.html`]);
};

const answer = async (event) => {
  const {request} = event;
  try {
    const response = await fetch(request, request.mode === 'navigate' ? {cache: 'no-cache'} : {});
    if (response.status >= 500) return await find(request.url) ?? response;
    event.waitUntil(keep(response.clone()));
    return response;
  } catch (error) {
    const found = await find(request.url);
    if (found) return found;
    throw error;
  }
};

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(renew());
});

addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const other of await old()) await caches.delete(other);
  await clients.claim();
})()));

addEventListener('fetch', (event) => {
  const {method, url} = event.request;
  if (method === 'GET' && url.startsWith(registration.scope)) event.respondWith(answer(event));
});

// A page says where it is, and where its article lists all of its pages.
addEventListener('message', (event) => event.waitUntil((async () => {
  const {page, list} = event.data;
  await keepAll([page]);
  if (!list) return;
  const response = await fetched(list);
  if (response?.ok) await keepAll((await response.json()).map((name) => new URL(name, list).href));
})()));
