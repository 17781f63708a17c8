import { type Fault, validate } from 'virtual:content-rules';
import { readContent } from '../../host/check.js';
import { advice, duplicate, line, unhidden, unknown, unread } from './messages.js';
import { at, listOf, type Path, pathOf, recordOf } from './path.js';
import { kindOf } from './schema.js';

/** One thing to mend. */
export interface Problem {
  readonly path: Path;
  /** What to do, in plain words. */
  readonly message: string;
  /** No field shows it: all one can do is take it out. */
  readonly isStray?: boolean;
}

type Content = Readonly<Record<string, unknown>>;

/** Whether `path` is of one line of several: they share a field. */
const isLine = (path: Path): boolean =>
  typeof path.at(-1) === 'number' &&
  (['steps', 'list'].includes(String(path.at(-2))) || (path[0] === 'danger' && path.length === 3));

const isBlock = (path: Path): boolean =>
  typeof path.at(-1) === 'number' &&
  (path.at(-2) === 'body' || (path[0] === 'append' && path.length === 3));

/** Whether the form has nothing that stands for all of `path`. */
const isWithoutField = ([field = '', ...rest]: Path): boolean =>
  rest.length ? field === 'hide' : !['by', 'reviewedBy'].includes(String(field));

/** Whether `fault` says more than that a block is not of a kind which it need not be. */
const isMeant = ({ keyword, parentSchema }: Fault, path: Path, content: Content): boolean => {
  if (!isBlock(path)) return true;
  const kind = kindOf(at(content, path));
  return kind ? parentSchema.required?.[0] === kind.name : keyword === 'anyOf';
};

const toProblem = ({ params, keyword }: Fault, path: Path): Problem => {
  const { additionalProperty, missingProperty } = params;
  if (additionalProperty !== undefined) {
    const message = unknown(additionalProperty);
    return { path: [...path, additionalProperty], message, isStray: true };
  }
  if (missingProperty !== undefined) {
    const missing = [...path, missingProperty];
    return { path: missing, message: advice(missing) };
  }
  if (isLine(path)) {
    return { path: path.slice(0, -1), message: line(Number(path.at(-1)) + 1) };
  }
  if (!isWithoutField(path)) return { path, message: advice(path) };
  return { path, message: keyword === 'enum' ? unhidden : unread, isStray: true };
};

/** The guide asks more than the schema can say. */
const beyondSchema = (content: Content): readonly Problem[] => {
  const ids = listOf(content.add).map((panel) => recordOf(panel).id);
  return ids.flatMap((id, index) =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [{ path: ['add', index, 'id'], message: duplicate }]
      : [],
  );
};

/** What the guide itself would not take, though the rules above do: a name of which nothing shows. */
const refused = (content: Content): readonly Problem[] => {
  try {
    readContent(content);
    return [];
  } catch {
    return [{ path: ['by'], message: advice(['by']) }];
  }
};

/**
 * What is wrong in the clinic's own words.
 * @param content as it is typed; an empty one is right: the clinic says nothing
 * @returns one problem at most for each place
 */
export const problemsOf = (content: Content): readonly Problem[] => {
  if (!Object.keys(content).length) return [];
  validate(content);
  const faults = (validate.errors ?? []).flatMap((fault) => {
    const path = pathOf(fault.instancePath, content);
    return isMeant(fault, path, content) ? [toProblem(fault, path)] : [];
  });
  const all = [...faults, ...beyondSchema(content)];
  const first = new Map(all.map((one) => [one.path.join('/'), one]));
  return all.length ? [...first.values()] : refused(content);
};
