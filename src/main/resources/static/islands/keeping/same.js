const isNothing = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether two pieces of JSON say the same; what is missing, null or an empty list says nothing. */
export function same(a, b) {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}
