/** The sentences of the page's language, from the JSON that the server put beside an element. */
export function sentencesOf(element) {
  const found = element.querySelector('script[data-words]') ?? document.querySelector('script[data-words]');
  return found ? JSON.parse(found.textContent) : {};
}

/** A sentence with its details in place of {0}, {1}… */
export function say(words, key, ...details) {
  const sentence = words[`keeping.${key}`] ?? key;
  return sentence.replace(/\{(\d)\}/g, (_, i) => details[i] ?? '');
}

const office = { timeZone: 'Asia/Ho_Chi_Minh' };
const TIME = new Intl.DateTimeFormat('en-GB', { ...office, hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { ...office, day: '2-digit', month: '2-digit', year: 'numeric' });

/** The office's time of day, with the date only when it was another day; as the house writes them. */
export function clock(instant, now = new Date()) {
  const at = new Date(instant);
  return DAY.format(at) === DAY.format(now) ? TIME.format(at) : `${TIME.format(at)} ${DAY.format(at)}`;
}

/** An element with attributes, children and listeners, in one expression. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== false) element.setAttribute(key, value);
  }
  for (const child of children) if (child !== null) element.appendChild(typeof child === 'string' ? new Text(child) : child);
  return element;
}
