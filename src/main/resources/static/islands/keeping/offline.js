/** Hands this page and what it is made of to the service worker, so that it opens without the network next time. */
const SENTENCES = ['offline.title', 'offline.text', 'offline.opened', 'offline.retry'];

export async function keepPageForOffline(officer, words) {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register('/service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    if (document.readyState !== 'complete') await new Promise((resolve) => { window.addEventListener('load', resolve, { once: true }); });
    active.postMessage({
      officer,
      page: location.href,
      parts: performance.getEntriesByType('resource').map((entry) => entry.name),
      words: Object.fromEntries(SENTENCES.map((key) => [key, words[`keeping.${key}`]])),
      language: document.documentElement.lang,
    });
  } catch {
    // then the text is kept all the same, and only the page itself needs the network
  }
}
