import type { HostContent } from '../../host/content.js';
import type { Choices } from '../choices.js';
import { isRecord } from './path.js';
import { problemsOf } from './validate.js';

/** They say who speaks, and where the rules are: of them alone, nothing shows. */
const SILENT = ['$schema', 'by'];

/** Whether anything in `content` would show in the guide. */
export const saysAnything = (content: Choices['content']): boolean =>
  Object.entries(content).some(
    ([field, value]) =>
      !SILENT.includes(field) &&
      !((Array.isArray(value) || isRecord(value)) && Object.keys(value).length === 0),
  );

/**
 * The clinic's own words as the guide takes them.
 * @returns none where they say nothing, or where anything in them is wrong: the guide would refuse them whole
 */
export const ownWords = ({ content }: Choices): HostContent | undefined =>
  saysAnything(content) && !problemsOf(content).length
    ? (content as unknown as HostContent)
    : undefined;
