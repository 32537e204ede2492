import { Autosave } from '../keeping/autosave.js';
import { deliverLeftBehind } from '../keeping/courier.js';
import { guardLeaving } from '../keeping/leaving.js';
import { ownLog } from '../keeping/logs.js';
import { keepPageForOffline } from '../keeping/offline.js';
import { make, sentencesOf } from '../keeping/sentences.js';
import { Server } from '../keeping/server.js';
import { StateLine } from '../keeping/state-line.js';
import { Store } from '../keeping/store.js';
import '../keeping/unsent.js';
import { exchange } from './delivery.js';
import { choice, fill, showTop, tellDone } from './findings.js';
import { KeptLines } from './kept-lines.js';
import { blockOf, Keyboard, lay } from './keyboard.js';
import { compute, NOTHING, Row } from './row.js';

const LOOK = 20_000;

/** A form of figures under hand: it moves like a spreadsheet, saves by itself and lets nothing typed get lost. */
class Figures extends HTMLElement {
  #words = {};
  #rows = [];
  #base = {};
  #store = new Store();
  #server = null;
  #kept = null;
  #autosave = null;
  #line = null;
  #done = make('p', { class: 'tk-figures-done', role: 'status' });
  #trouble = null;
  #savedAt = null;
  #findings = [];

  async connectedCallback() {
    if (this.#server) return;
    const { lines, officer, subject, signIn } = this.dataset;
    this.#words = sentencesOf(this);
    this.#words['keeping.changed'] = this.#words['grid.changed'];
    this.#server = new Server({ text: lines, officer });
    this.#rows = [...this.querySelectorAll('tr[data-code]')].map((row) => new Row(row, this.#words));
    this.#base = JSON.parse(this.querySelector('[name=base]').value);
    this.#dress(signIn);
    const mine = await ownLog(this.#store, { officer, subject });
    this.#kept = new KeptLines(this.#store, { ...mine.log, address: lines, page: location.pathname, title: this.dataset.title }, mine.texts);
    this.#kept.addEventListener('kept', () => this.#show());
    this.#takeEarly();
    this.#autosave = new Autosave((isLeaving) => this.#exchange(isLeaving));
    this.#listen();
    this.#showLines();
    this.#autosave.now();
    keepPageForOffline(officer, this.#words);
    navigator.storage?.persist?.().catch(() => {});
  }

  /** The plain button goes: the form saves itself. */
  #dress(signIn) {
    this.#line = new StateLine(this.#words, signIn);
    this.prepend(make('tk-unsent', { 'data-officer': this.dataset.officer, hidden: true }), make('div', { class: 'tk-keeping-head' }, this.#line.element, this.#done));
    this.querySelector('[data-plain]').hidden = true;
    this.querySelector('[data-top]').removeAttribute('aria-live'); // it would be read again after every pause
  }

  /** Somebody may have typed before this script was there. */
  #takeEarly() {
    for (const row of this.#entered()) {
      const { field } = row;
      if (field.defaultValue !== undefined && field.value !== field.defaultValue && !this.#kept.pending.has(row.code)) {
        row.agree(field);
        this.#kept.changed(row.code, this.#base[row.code] ?? NOTHING, row.line);
      }
    }
  }

  #entered() { return this.#rows.filter((row) => !row.isComputed); }

  #listen() {
    const form = this.querySelector('form');
    new Keyboard(form, this.#rows, (row, field) => this.#changed(row, field));
    form.addEventListener('input', ({ target }) => {
      const row = this.#rows.find((other) => other.element.contains(target));
      if (row && target.name) this.#changed(row, target);
    });
    form.addEventListener('focusout', () => setTimeout(() => this.#showLines()));
    form.addEventListener('paste', (event) => this.#paste(event));
    form.addEventListener('submit', (event) => this.#submit(event));
    const wake = () => { if (document.visibilityState === 'visible') this.#autosave.now(); };
    window.addEventListener('online', wake);
    window.addEventListener('focus', wake);
    window.addEventListener('offline', () => this.#show());
    document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? this.#leave() : wake()));
    window.addEventListener('pagehide', () => this.#leave());
    window.addEventListener('beforeunload', (event) => { if (this.#kept.broken && this.#kept.needsAttention) event.preventDefault(); });
    setInterval(() => { if (document.visibilityState === 'visible' && !this.#trouble) this.#autosave.now(); }, LOOK);
    guardLeaving({ hasUnsent: () => this.#kept.needsAttention, send: () => this.#autosave.now(), words: this.#words });
  }

  #leave() {
    if (this.#kept.toSend.length > 0) this.#autosave.leave();
  }

  #changed(row, field) {
    if (field) row.agree(field);
    this.#kept.changed(row.code, this.#kept.agreed?.[row.code] ?? this.#base[row.code] ?? NOTHING, row.line);
    this.#autosave.changed();
    compute(this.#rows);
    this.#show();
  }

  #paste(event) {
    const row = this.#rows.find((other) => other.field === event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!row || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const { laid, over } = lay(blockOf(text), this.#rows, row);
    const sentence = over > 0 ? fill(this.#words, 'grid.pasted.over', laid.length, over) : fill(this.#words, 'grid.pasted', laid.length);
    this.#changeMany(laid, sentence);
  }

  /** Enter in a field would send the plain form; its other button asks for nil in what is left. */
  #submit(event) {
    event.preventDefault();
    if (!event.submitter?.matches('[data-rest]')) return;
    const laid = this.#entered().filter((row) => row.saysNothing && row.nil).map((row) => ({ row, line: { ...row.line, nil: true } }));
    this.#changeMany(laid, fill(this.#words, 'grid.rest.done', laid.length));
  }

  #changeMany(laid, sentence) {
    const before = laid.map(({ row }) => ({ row, line: row.line }));
    const apply = (lines) => lines.forEach(({ row, line }) => {
      row.show(line);
      this.#changed(row, null);
    });
    apply(laid);
    tellDone(this.#done, sentence, this.#words, laid.length === 0 ? null : () => {
      apply(before);
      tellDone(this.#done, '', this.#words, null);
    });
  }

  async #exchange(isLeaving) {
    const answer = await exchange(this.#kept, this.#server, isLeaving);
    this.#trouble = answer.kind === 'ok' ? null : { kind: answer.kind, sentence: answer.sentence ?? null };
    if (answer.kind === 'ok') this.#heard(answer.body);
    this.#show();
    if (answer.kind === 'ok' && !isLeaving) deliverLeftBehind(this.#store, this.dataset.officer, this.#kept.id).catch(() => {});
    return { kind: answer.kind, isDone: this.#kept.toSend.length === 0 };
  }

  #heard({ mayWrite, findings, missing }) {
    if (!mayWrite) location.reload(); // it was handed on meanwhile
    this.#findings = findings;
    if (this.#kept.toSend.length === 0) this.#savedAt = Date.now();
    const rest = this.querySelector('[data-rest]');
    const progress = this.querySelector('[data-progress]');
    if (rest) rest.hidden = missing.length === 0;
    if (progress) progress.textContent = missing.length === 0 ? '' : fill(this.#words, 'grid.missing', missing.length);
    this.#showLines();
  }

  /** Puts what both sides agree on into the lines; not into the one in which somebody types. */
  #showLines() {
    for (const row of this.#entered()) {
      const isOpen = row.element.contains(document.activeElement) && (row.field === document.activeElement || row.note === document.activeElement);
      if (!isOpen) row.show(this.#kept.line(row.code, this.#base[row.code] ?? NOTHING));
    }
    compute(this.#rows);
    this.#show();
  }

  #show() {
    const own = this.#kept.refused.map((code) => this.#kept.pending.get(code).refused);
    const all = [...own, ...this.#findings.filter(({ code }) => !this.#kept.refused.includes(code))];
    for (const row of this.#rows) row.say(all.filter(({ code }) => code === row.code), this.#choice(row));
    showTop(this.querySelector('[data-top]'), all, this.#words);
    this.#line.show({ ...this.#state(), isDeviceRefusing: this.#kept.broken });
  }

  #choice(row) {
    const line = this.#kept.pending.get(row.code);
    return line?.theirs ? choice(this.#words, line, (isMine) => this.#choose(row, isMine)) : null;
  }

  #choose(row, isMine) {
    this.#kept.chooses(row.code, isMine);
    row.show(this.#kept.line(row.code));
    row.field.focus();
    this.#autosave.changed();
    this.#showLines();
  }

  #state() {
    if (this.#kept.conflicts.length > 0) return { name: 'changed' };
    if (this.#trouble) {
      const { kind, sentence } = this.#trouble;
      if (this.#kept.pending.size === 0 && kind !== 'signIn' && kind !== 'otherOfficer') return { name: 'saved', at: this.#savedAt };
      return { name: this.#kept.broken ? 'lost' : 'kept', reason: kind, sentence: kind === 'refused' ? sentence : null };
    }
    if (this.#kept.toSend.length > 0) return { name: navigator.onLine ? 'saving' : 'kept', reason: navigator.onLine ? null : 'offline' };
    if (this.#kept.refused.length > 0) return { name: 'kept', reason: 'refused', sentence: this.#words['grid.refused'] };
    return { name: 'saved', at: this.#savedAt };
  }
}

customElements.define('tk-figures', Figures);
