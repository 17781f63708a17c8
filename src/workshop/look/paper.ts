import type { SheetId } from '../../guide.js';
import type { Frame } from '../frame.js';

/* A sheet of paper stays in sight: the guide makes it for the time of a printing, which is held up here. */

/** What makes each page print again, while a sheet shows in its place. */
const restorers = new WeakMap<Document, () => void>();

/** Has the guide take its sheet away again, where one shows. */
export const takePaperAway = ({ document }: Frame): void => {
  restorers.get(document)?.();
  restorers.delete(document);
};

/** Has the guide make its sheet `id`, and keeps it from being printed. */
export const putOnPaper = async ({ document, guide }: Frame, id: SheetId): Promise<void> => {
  const view = document.defaultView;
  if (!view) return;
  const print = view.print.bind(view);
  restorers.set(document, () => {
    view.print = print;
    view.dispatchEvent(new view.Event('afterprint'));
  });
  view.dispatchEvent(new view.Event('beforeprint'));
  await new Promise<void>((resolve) => {
    view.print = resolve;
    guide.print(id);
  });
};
