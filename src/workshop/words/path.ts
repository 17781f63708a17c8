/* Places in a value of plain JSON. Nothing is changed in place. */

/** Names and positions, from the outside in. */
export type Path = readonly (string | number)[];

type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` as a list; none where it is no list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** `value` as a record; an empty one where it is none. */
export const recordOf = (value: unknown): Json => (isRecord(value) ? value : {});

/** What stands at `path` in `value`; undefined where nothing does. */
export const at = (value: unknown, [first, ...rest]: Path): unknown => {
  if (first === undefined) return value;
  if (typeof first === 'number') return at(listOf(value)[first], rest);
  return isRecord(value) && Object.hasOwn(value, first) ? at(value[first], rest) : undefined;
};

/** `value` with `next` at `path`; what is missing on the way is made. */
export const put = (value: unknown, [first, ...rest]: Path, next: unknown): unknown => {
  if (first === undefined) return next;
  if (typeof first === 'number') {
    const list = listOf(value);
    const one = put(list[first], rest, next);
    return first < list.length
      ? list.map((old, index) => (index === first ? one : old))
      : [...list, one];
  }
  const record = recordOf(value);
  return { ...record, [first]: put(at(record, [first]), rest, next) };
};

const drop = (value: unknown, [first, ...rest]: Path): unknown => {
  if (first === undefined) return value;
  if (rest.length) {
    const inside = at(value, [first]);
    return inside === undefined ? value : put(value, [first], drop(inside, rest));
  }
  if (Array.isArray(value)) return value.filter((_, index) => index !== first);
  return Object.fromEntries(Object.entries(recordOf(value)).filter(([name]) => name !== first));
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** `value` without what stands at `path`; a field of it that is left with nothing goes too. */
export const without = (value: unknown, path: Path): unknown => {
  const left = drop(value, path);
  const [field = ''] = path;
  return path.length === 2 && isEmpty(at(left, [field])) ? drop(left, [field]) : left;
};

/** The id of the control for `path`, in the page. */
export const idOf = (path: Path): string => ['words', ...path].join('/');

/** The path of a JSON pointer in `value`: a number for a place in a list. */
export const pathOf = (pointer: string, value: unknown): Path => {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at(value, path)) ? Number(name) : name);
  }
  return path;
};
