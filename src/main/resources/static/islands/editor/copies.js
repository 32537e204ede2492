// Copies: a block that is taken over from elsewhere gets an identity of its own.

/** The same block, or footnote, without ids: it gets fresh ones as soon as it stands in the text. */
export function withoutIds(json) {
  const attrs = json.attrs && 'id' in json.attrs ? {...json.attrs, id: null} : json.attrs;
  return {...json, attrs, content: json.content?.map(withoutIds)};
}
