// A browser as a reader has it who opens a page from disk: chromium or firefox, by its executable, without a network.
import puppeteer from 'puppeteer-core';

export const launch = (name, executablePath) => puppeteer.launch({
  browser: name === 'firefox' ? 'firefox' : 'chrome',
  executablePath,
  args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND'],
  extraPrefsFirefox: {
    'security.fileuri.strict_origin_policy': true, // as outside of tests, where each file is a stranger to the others
    'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
  },
});
