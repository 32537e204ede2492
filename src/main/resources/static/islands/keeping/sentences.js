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

const two = (number) => String(number).padStart(2, '0');

/** The time of day, with the date only when it was another day; as the house writes them. */
export function clock(instant, now = new Date()) {
  const at = new Date(instant);
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const isToday = at.toDateString() === now.toDateString();
  return isToday ? time : `${time} ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
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
