import { refreshFigures } from '../editor/figures.js';
import { Autosave } from './autosave.js';
import { deliverLeftBehind } from './courier.js';
import { refresh, send } from './exchange.js';
import { KeptText } from './kept-text.js';
import { guardLeaving } from './leaving.js';
import { ownLog, stepsToReplay, typedWords } from './logs.js';
import { keepPageForOffline } from './offline.js';
import { blocksOf, typedEarly } from './plain-form.js';
import { Presence } from './presence.js';
import { make, say, sentencesOf } from './sentences.js';
import { Server } from './server.js';
import { EditorSheet } from './sheets.js';
import { StateLine } from './state-line.js';
import { Store } from './store.js';
import './unsent.js';

const PATIENCE_WITH_SERVER = 1_500;
const IDLE = 3_000;

/** A text under writing: shows it from the device or the server, and lets nothing that is typed get lost on the way. */
class Writing extends HTMLElement {
  #words = {};
  #store = new Store();
  #server = null;
  #mine = null;
  #kept = null;
  #sheet = null;
  #autosave = null;
  #line = null;
  #head = null;
  #choices = null;
  #presence = null;
  #trouble = null;
  #savedAt = null;
  #idle = 0;
  #isAway = false;
  #channel = 'BroadcastChannel' in window ? new BroadcastChannel('tk-keeping') : null;

  async connectedCallback() {
    if (this.#server) return;
    const { text, presence, officer, subject, signIn } = this.dataset;
    this.#server = new Server({ text, presence, officer });
    await customElements.whenDefined('tk-editor');
    this.#words = sentencesOf(this);
    this.#line = new StateLine(this.#words, signIn);
    this.#presence = new Presence(this.#words, () => this.#appear());
    this.#head = make('div', { class: 'tk-keeping-head' }, this.#line.element, this.#presence.element);
    new ResizeObserver(() => this.#makeRoom()).observe(this.#head);
    this.#mine = await ownLog(this.#store, { officer, subject });
    this.#kept = this.#openedLog();
    this.#autosave = new Autosave((isLeaving) => this.#exchange(isLeaving));
    this.#listen();
    if (this.#kept.isUnsent) this.#showKept();
    else if (this.#mine.texts.now) setTimeout(() => this.#showKept(), PATIENCE_WITH_SERVER);
    this.#autosave.now();
  }

  #openedLog() {
    const { log, texts } = this.#mine;
    const { text: address } = this.dataset;
    const kept = new KeptText(this.#store, { ...log, address, page: location.pathname + location.search, title: this.#title() }, texts);
    kept.addEventListener('kept', () => this.#show());
    return kept;
  }

  #title() {
    return this.dataset.title ?? document.title.split(' · ')[0];
  }

  #listen() {
    const wake = () => { if (document.visibilityState === 'visible' && this.#needsServer()) this.#autosave.now(); };
    window.addEventListener('online', wake);
    document.addEventListener('tk-text-changed', () => this.#autosave.now());
    window.addEventListener('focus', wake);
    window.addEventListener('offline', () => this.#show());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#leave();
      else wake();
    });
    window.addEventListener('pagehide', () => this.#leave());
    window.addEventListener('beforeunload', (event) => { if (this.#kept.broken && this.#kept.isUnsent) event.preventDefault(); });
    guardLeaving({ hasUnsent: () => this.#kept.needsAttention, send: () => this.#autosave.now(), words: this.#words });
  }

  #needsServer() {
    return this.#kept.isUnsent || this.#trouble !== null || !this.#sheet;
  }

  #leave() {
    if (this.#sheet && this.#kept.isUnsent) this.#autosave.leave();
  }

  /** From the device: the last whole text and what was typed after it. */
  #showKept() {
    if (this.#sheet) return;
    const steps = stepsToReplay(this.#mine);
    const editor = this.#showText(JSON.parse(this.#mine.texts.now.doc));
    if (steps.length > 0 && !editor.replay(steps)) {
      const words = typedWords(steps);
      if (words) editor.append([{ type: 'paragraph', content: [{ type: 'text', text: words }] }]);
    }
    this.#kept.snapshot(this.#sheet.doc());
    this.#show();
  }

  #showText(text) {
    const form = this.querySelector('form');
    const { level, notation, figures, officer, subject } = this.dataset;
    const label = this.dataset.label ?? form?.querySelector('label')?.textContent.trim();
    const editor = make('tk-editor', { level, label, 'notation-url': notation, 'figures-url': figures, 'figures-shelf': `${officer} ${subject}` });
    editor.words = this.#words;
    const early = typedEarly(form);
    if (form) this.#putAside(form);
    this.append(make('tk-unsent', { 'data-officer': this.dataset.officer, hidden: true }), this.#head, editor);
    editor.load(text);
    this.#sheet = new EditorSheet(editor);
    editor.addEventListener('tk-change', (event) => this.#typed(event.detail.steps));
    if (early) blocksOf(early, notation).then((blocks) => editor.append(blocks));
    this.#presence.start();
    navigator.storage?.persist?.().catch(() => {});
    keepPageForOffline(this.dataset.officer, this.#words);
    return editor;
  }

  /** The tools of the editor stay below the line that stays at the top. */
  #makeRoom() {
    this.style.setProperty('--tk-editor-top', `calc(var(--tk-keeping-top) + ${this.#head.offsetHeight}px)`);
  }

  /** The form still carries buttons from beside it, but no text: the text saves itself. */
  #putAside(form) {
    form.hidden = true;
    for (const field of form.querySelectorAll('textarea, [name=version]')) field.disabled = true;
  }

  #typed(steps) {
    this.#kept.changed(steps);
    this.#autosave.changed();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => { if (this.#sheet && this.#kept.isUnsent && !this.#autosave.isBusy) this.#kept.snapshot(this.#sheet.doc()); }, IDLE);
    this.#show();
  }

  async #exchange(isLeaving) {
    const answer = this.#sheet ? await this.#compare(isLeaving) : await this.#firstText();
    this.#heard(answer);
    if (answer.kind === 'ok') refreshFigures();
    if (answer.kind === 'ok' && !isLeaving) deliverLeftBehind(this.#store, this.dataset.officer, this.#kept.id).catch(() => {});
    return { kind: answer.kind, isDone: !this.#kept.isUnsent };
  }

  async #compare(isLeaving) {
    if (!this.#kept.isUnsent) return refresh(this.#kept, this.#sheet, this.#server);
    const answer = await send(this.#kept, this.#sheet, this.#server, { isLeaving });
    if (answer.kind === 'refused' && !answer.body) {
      const now = await this.#server.get();
      if (now.kind === 'ok') this.#permit(now.body);
    }
    return answer;
  }

  async #firstText() {
    const answer = await this.#server.get();
    if (answer.kind !== 'ok') return answer;
    if (this.#isAway) return this.#startAgain();
    if (this.#sheet) return refresh(this.#kept, this.#sheet, this.#server);
    const { text, digest } = answer.body;
    this.#showText(text);
    await this.#kept.agrees(digest, JSON.stringify(text), this.#kept.changes, this.#sheet.doc());
    return answer;
  }

  /** She is back: the page opens as if anew, from what the device kept. */
  #startAgain() {
    location.reload();
    return new Promise(() => {});
  }

  #heard(answer) {
    this.#trouble = answer.kind === 'ok' ? null : { kind: answer.kind, sentence: answer.sentence ?? null };
    if (answer.body) this.#permit(answer.body);
    if (answer.kind === 'otherOfficer') this.#stepAside();
    if (answer.kind === 'ok' && !this.#kept.isUnsent) this.#savedAt = answer.body.changedAt ?? this.#savedAt ?? null;
    this.#show();
    this.#channel?.postMessage('changed');
  }

  #permit({ mayWrite, others }) {
    if (mayWrite !== undefined) this.#sheet?.editor.toggleAttribute('readonly', !mayWrite);
    if (others) this.#presence.show(others);
  }

  /** Somebody else has signed in here: the text stays on the device under the name of the officer who wrote it. */
  #stepAside() {
    if (!this.#sheet) return;
    this.#kept.snapshot(this.#sheet.doc());
    this.#sheet.editor.remove();
    this.#choices?.element.remove();
    this.#choices = null;
    this.#sheet = null;
    this.#isAway = true;
  }

  async #appear() {
    if (!this.#sheet) return;
    const answer = await this.#server.shows(this.#kept.id);
    if (answer.kind === 'ok') {
      this.#presence.show(answer.body.others);
      if (answer.body.digest !== this.#kept.base || this.#trouble) this.#autosave.now();
    } else if (answer.kind === 'signIn' || answer.kind === 'token') {
      this.#autosave.now();
    }
  }

  /** Needed rarely, so it is fetched when there is something to choose; the service worker keeps it from then on. */
  async #openChoices() {
    const { Choices } = await import('../choosing/choices.js');
    if (this.#choices || !this.#sheet) return;
    this.#choices = new Choices(this.#words, (conflict, choice) => this.#decide(conflict, choice));
    this.#head.after(this.#choices.element);
    this.#show();
  }

  #decide(conflict, choice) {
    this.#kept.decided(conflict);
    if (choice === 'mine') this.#sheet.putBack(conflict);
    else if (choice === 'both') this.#sheet.putAfter(conflict.block, conflict.mine);
    this.#show();
  }

  #show() {
    if (!this.#head.isConnected) this.prepend(this.#head);
    const isAgreed = this.#kept.base !== null;
    if (this.#choices) this.#choices.show(isAgreed ? this.#kept.conflicts : []);
    else if (isAgreed && this.#kept.conflicts.length > 0 && this.#sheet) this.#openChoices();
    this.#line.show({ ...this.#state(), isDeviceRefusing: this.#kept.broken });
  }

  #state() {
    const { isUnsent, conflicts, broken } = this.#kept;
    const { kind = null, sentence = null } = this.#trouble ?? {};
    const reason = navigator.onLine || kind === null ? kind : 'offline';
    if (kind === 'signIn' || kind === 'otherOfficer') return { name: broken && isUnsent ? 'lost' : 'kept', reason: kind };
    if (conflicts.length > 0) return { name: 'changed' };
    if (reason && !this.#sheet) return { name: 'closed', reason, sentence };
    if (reason && isUnsent) return { name: broken ? 'lost' : 'kept', reason, sentence };
    return isUnsent ? { name: 'saving' } : { name: 'saved', at: this.#savedAt };
  }
}

customElements.define('tk-writing', Writing);
