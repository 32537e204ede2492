/**
 * The device's own store (IndexedDB). A log is what one open page keeps of one text for one officer: a few facts, up to
 * three texts (`now` on the screen, `base` last agreed with the server, `sent` on its way), and the steps typed since
 * `now` was written. A step is appended per change, so that a key press never costs more in a long text than in a short one.
 */
const NAME = 'trinhky-writing';
const STRICT = { durability: 'strict' };

const finished = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
});

const answered = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const ofLog = (id, from = 0, to = Infinity) => IDBKeyRange.bound([id, from], [id, to]);

function lay({ target: { result: database } }) {
  database.createObjectStore('logs', { keyPath: 'id' }).createIndex('officer', 'officer');
  database.createObjectStore('texts', { keyPath: ['log', 'kind'] });
  database.createObjectStore('steps', { keyPath: ['log', 'n'] });
}

export class Store {
  #database = null;

  async #open() {
    if (this.#database) return this.#database;
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = lay;
    const database = await answered(request);
    database.onclose = () => { this.#database = null; };
    database.onversionchange = () => { database.close(); this.#database = null; };
    this.#database = database;
    return database;
  }

  /** The logs of an officer, the last changed first; none where the device refuses to keep anything. */
  async logs(officer) {
    try {
      const transaction = (await this.#open()).transaction(['logs', 'steps']);
      const logs = await answered(transaction.objectStore('logs').index('officer').getAll(officer));
      const steps = transaction.objectStore('steps');
      const lasts = await Promise.all(logs.map((log) => answered(steps.openCursor(ofLog(log.id), 'prev'))));
      return logs
        .map((log, i) => ({ ...log, changes: lasts[i]?.value.n ?? log.changes, at: lasts[i]?.value.at ?? log.at }))
        .sort((a, b) => b.at - a.at);
    } catch {
      return [];
    }
  }

  /** Everything of one log. */
  async read(id) {
    const transaction = (await this.#open()).transaction(['logs', 'texts', 'steps']);
    const [log, texts, steps] = await Promise.all([
      answered(transaction.objectStore('logs').get(id)),
      answered(transaction.objectStore('texts').getAll(IDBKeyRange.bound([id, ''], [id, '\uffff']))),
      answered(transaction.objectStore('steps').getAll(ofLog(id))),
    ]);
    return { log, steps, texts: Object.fromEntries(texts.map((text) => [text.kind, text])) };
  }

  /** One change. Committed at once and through to the disk: neither a closed tab nor a power cut takes it back. */
  async append(id, n, steps) {
    const transaction = (await this.#open()).transaction('steps', 'readwrite', STRICT);
    transaction.objectStore('steps').put({ log: id, n, steps, at: Date.now() });
    transaction.commit();
    return finished(transaction);
  }

  /**
   * The facts of a log and some of its texts, all or nothing. A text is `{n, doc}`: the JSON after change n; null removes
   * it. Steps that the text `now` contains are removed with it.
   */
  async write(log, texts = {}) {
    const transaction = (await this.#open()).transaction(['logs', 'texts', 'steps'], 'readwrite', STRICT);
    transaction.objectStore('logs').put(log);
    for (const [kind, text] of Object.entries(texts)) {
      if (text) transaction.objectStore('texts').put({ log: log.id, kind, ...text });
      else transaction.objectStore('texts').delete([log.id, kind]);
    }
    if (texts.now) transaction.objectStore('steps').delete(ofLog(log.id, 0, texts.now.n));
    transaction.commit();
    return finished(transaction);
  }

  async remove(id) {
    const transaction = (await this.#open()).transaction(['logs', 'texts', 'steps'], 'readwrite');
    transaction.objectStore('logs').delete(id);
    transaction.objectStore('texts').delete(IDBKeyRange.bound([id, ''], [id, '\uffff']));
    transaction.objectStore('steps').delete(ofLog(id));
    transaction.commit();
    return finished(transaction);
  }
}

/** Whether a log holds something that the server has not got, or a choice that is still to be made. */
export const isUnsent = (log) => log.changes > log.saved || log.conflicts.length > 0;
