/** Hands this page and what it is made of to the service worker, so that it opens without the network next time. */
const SENTENCES = ['offline.title', 'offline.text', 'offline.opened', 'offline.retry'];

const LATER = ['quoting/figure-answers', 'quoting/figure-dialog', 'quoting/figure-choices', 'quoting/figure-search', 'quoting/figure-wording', 'quoting/figure-card', 'aside/shortcuts'];

export async function keepPageForOffline(officer, words) {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register('/service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    if (document.readyState !== 'complete') await new Promise((resolve) => { window.addEventListener('load', resolve, { once: true }); });
    active.postMessage({
      officer,
      page: location.href,
      // what an open text loads only when it is needed must be there without the network too
      parts: [...performance.getEntriesByType('resource').map((entry) => entry.name), ...LATER.map((part) => import.meta.resolve(`../${part}.js`))],
      words: Object.fromEntries(SENTENCES.map((key) => [key, words[`keeping.${key}`]])),
      language: document.documentElement.lang,
    });
  } catch {
    // then the text is kept all the same, and only the page itself needs the network
  }
}
