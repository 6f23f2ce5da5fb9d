// What a reader visits on a server can be read when that is gone: worker.js keeps it. A browser allows none of this from
// disk, and says so on the console, so nothing is tried there.
const {manifest, pages, worker} = document.currentScript.dataset;
const workers = location.protocol.startsWith('http') && navigator.serviceWorker;
if (workers) {
  document.head.append(Object.assign(document.createElement('link'), {rel: 'manifest', href: manifest}));
  const tell = () => workers.controller?.postMessage({page: location.href, list: pages && new URL(pages, location.href).href});
  tell();
  workers.addEventListener('controllerchange', tell);
  workers.register(worker).catch(() => {});
}
