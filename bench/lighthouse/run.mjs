// node run.mjs CHROMIUM URL… : what Lighthouse says about each page on a phone, one line of JSON each.
import * as launcher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [chromePath, ...pages] = process.argv.slice(2);
const chrome = await launcher.launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  for (const url of pages) {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, one]) => [name, Math.round(one.score * 100)]));
    const failed = Object.values(lhr.audits)
      .filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'metricSavings')
      .map((audit) => audit.id);
    console.log(JSON.stringify({ url, ...scores, failed }));
  }
} finally {
  chrome.kill();
}
