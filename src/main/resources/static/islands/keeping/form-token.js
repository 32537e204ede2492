/** The form token that the server wants back with every change; the page brings one, and every reading a fresh one. */
const [[header, token] = ['X-XSRF-TOKEN', null]] = Object.entries(JSON.parse(document.body.getAttribute('hx-headers') ?? '{}'));
let current = token;

export function withFormToken(headers) {
  return current ? { ...headers, [header]: current } : headers;
}

export function noteFormToken(response) {
  current = response.headers.get(header) ?? current;
}
