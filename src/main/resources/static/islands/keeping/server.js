import { noteFormToken, withFormToken } from './form-token.js';

/**
 * The server's side of one text. Every answer has a `kind`:
 * `ok` with `body`; `offline` (no network); `silent` (no answer, or a failure); `signIn` (the session has ended);
 * `otherOfficer`; `token` (the form token is old); `baseNeeded`; `refused` with the server's `sentence`.
 */
const PATIENCE = 20_000;
const KEEPALIVE_LIMIT = 60_000; // a page that is being left may send 64 KB
const KINDS = { 401: 'signIn', 403: 'token' };

export class Server {
  constructor({ text, presence = null, officer }) {
    this.text = text;
    this.presence = presence;
    this.officer = officer;
  }

  /** The text as it is now; brings a fresh form token and tells who is signed in. */
  async get() {
    const answer = await this.#ask(this.text, 'GET');
    const isOther = answer.kind === 'ok' && answer.body.officer && answer.body.officer !== this.officer;
    return isOther ? { kind: 'otherOfficer' } : answer;
  }

  /** @param {{doc: string, base: string|null, baseDoc: string|null, device: string}} letter */
  put({ doc, base, baseDoc, device }, isLeaving = false) {
    const body = `{"text":${doc},"base":"${base ?? '0'.repeat(64)}","baseText":${baseDoc ?? 'null'},"device":"${device}"}`;
    return this.send(body, isLeaving);
  }

  /** @param {string} body JSON */
  send(body, isLeaving = false) {
    return this.#ask(this.text, 'PUT', body, isLeaving && body.length * 3 < KEEPALIVE_LIMIT);
  }

  shows(device) {
    return this.#ask(this.presence, 'POST', JSON.stringify({ device }));
  }

  async #ask(address, method, body, keepalive = false) {
    const accepted = { Accept: 'application/json' };
    const headers = body ? withFormToken({ ...accepted, 'Content-Type': 'application/json' }) : accepted;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await fetch(address, { method, headers, body, keepalive, signal, redirect: 'manual', cache: 'no-store' });
      return await Server.#understood(response);
    } catch {
      return { kind: navigator.onLine ? 'silent' : 'offline' };
    }
  }

  static async #understood(response) {
    if (response.type === 'opaqueredirect') return { kind: 'signIn' };
    noteFormToken(response);
    const isJson = /[/+]json/.test(response.headers.get('Content-Type') ?? '');
    const body = isJson ? await response.json() : null;
    if (response.ok) return body ? { kind: 'ok', body } : { kind: 'silent' };
    if (response.status >= 500 || response.status === 429 || response.status === 408) return { kind: 'silent' };
    if (response.status === 409 && /base-?needed$/i.test(body?.code ?? '')) return { kind: 'baseNeeded' };
    return { kind: KINDS[response.status] ?? 'refused', status: response.status, sentence: body?.detail ?? null };
  }
}
