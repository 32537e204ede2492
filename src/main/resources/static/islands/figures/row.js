import { make } from '../keeping/sentences.js';
import { read, write } from './numbers.js';

export const NOTHING = Object.freeze({ value: '', nil: false, note: '' });

export const sameLine = (a, b) => (a ?? NOTHING).value === (b ?? NOTHING).value && (a ?? NOTHING).nil === (b ?? NOTHING).nil && (a ?? NOTHING).note === (b ?? NOTHING).note;

/** A line of the form on the page. */
export class Row {
  constructor(element, words) {
    this.element = element;
    this.words = words;
    this.code = element.dataset.code;
    this.from = element.dataset.from ?? null;
    this.decimals = Number(element.dataset.decimals);
    this.field = element.querySelector('[name^="value."]');
    this.nil = element.querySelector('[name^="nil."]');
    this.note = element.querySelector('[name^="note."]');
    this.findings = element.querySelector('[data-findings]');
    if (this.findings) this.findings.id = `findings-${this.code}`;
  }

  get isComputed() { return this.from !== null; }
  get isNumber() { return this.field?.classList.contains('tk-number') ?? false; }

  get line() {
    return { value: this.field.value.trim(), nil: this.nil?.checked ?? false, note: this.note.value.trim() };
  }

  get saysNothing() { return !this.isComputed && !this.line.nil && this.line.value === ''; }

  /** For computing: nil is nothing, an open line is unknown. */
  get amount() {
    if (this.isComputed || !this.isNumber) return null;
    return this.line.nil ? 0 : read(this.line.value);
  }

  show({ value, nil, note }) {
    if (this.field.value.trim() !== value) this.field.value = value;
    if (this.nil) this.nil.checked = nil;
    if (this.note.value.trim() !== note) this.note.value = note;
    if (note) this.note.closest('details').open = true;
    this.showNil();
  }

  showNil() {
    if (this.field.tagName === 'INPUT') this.field.placeholder = this.nil?.checked ? this.words['grid.nil'] : '';
  }

  /** A value that was typed takes nil away, and the other way round. */
  agree(changed) {
    if (changed === this.nil && this.nil.checked) this.field.value = '';
    else if (changed === this.field && this.nil && this.field.value.trim()) this.nil.checked = false;
    this.showNil();
  }

  say(findings, conflict) {
    const isBlocked = findings.some((finding) => finding.severity === 'BLOCK');
    this.element.classList.toggle('is-wrong', isBlocked || conflict !== null);
    if (isBlocked) this.field?.setAttribute('aria-invalid', 'true');
    else this.field?.removeAttribute('aria-invalid');
    this.findings?.replaceChildren(...findings.map(({ severity, sentence }) => make('li', { class: severity === 'BLOCK' ? 'is-block' : 'is-warn' },
      make('i', { class: `ti ${severity === 'BLOCK' ? 'ti-alert-circle' : 'ti-alert-triangle'}`, 'aria-hidden': 'true' }), ' ', make('span', {}, sentence))));
    if (conflict) this.findings?.prepend(conflict);
  }

  showReached() {
    const place = this.element.querySelector('[data-reached]');
    const { goal, earlier } = this.element.dataset;
    if (!place || !Number(goal)) return;
    const amount = this.amount;
    place.textContent = amount === null ? '' : this.words['grid.reached'].replace('{0}', String(Math.round((100 * (amount + Number(earlier))) / Number(goal))));
  }
}

/** Shows what the other lines come to. */
export function compute(rows) {
  const amounts = new Map(rows.map((row) => [row.code, row.amount]));
  for (const row of rows) {
    if (row.isComputed) row.element.querySelector('[data-computed]').textContent = computed(row, amounts);
    else row.showReached();
  }
}

function computed({ from, decimals }, amounts) {
  const codes = from.split(/[/+]/);
  const known = codes.map((code) => amounts.get(code) ?? null);
  if (from.includes('/')) return known.includes(null) || known[1] === 0 ? '' : write((100 * known[0]) / known[1], decimals);
  const there = known.filter((amount) => amount !== null);
  return there.length === 0 ? '' : write(there.filter((amount) => amount !== 0).length, decimals);
}
