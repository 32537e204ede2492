/** Which page holds which log: a lock lives as long as its page, however the page ends. */
const prefix = 'tk-log:';
const locks = () => navigator.locks; // absent where the address is neither https nor localhost

/**
 * Takes a log for this page.
 * @param {number} patience how long to wait for it, in milliseconds; a reloaded page may meet its own past
 * @returns {Promise<null | (() => void)>} how to give it back, or null if another page holds it
 */
export function take(id, patience = 0) {
  if (!locks()) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    locks()
      .request(prefix + id, options, (lock) => {
        if (!lock) return resolve(null);
        return new Promise((giveBack) => { resolve(giveBack); });
      })
      .catch(() => resolve(null));
  });
}

/** Without locks a log counts as left behind when it has been silent for a while. */
export const looksLeft = (log) => Boolean(locks()) || Date.now() - log.at > 60_000;

export function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The log that this tab had open for a text before it was reloaded. */
export const lastOfTab = {
  get(subject) {
    try { return sessionStorage.getItem(`tk-log:${subject}`); } catch { return null; }
  },
  set(subject, id) {
    try { sessionStorage.setItem(`tk-log:${subject}`, id); } catch { /* then a reload is a new tab */ }
  },
};
