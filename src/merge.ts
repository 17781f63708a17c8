import { fill } from './fill.js';
import type { Block, Guide, Panel, PanelId } from './guide.js';
import type { HostBlock, HostContent } from './host-content.js';

const claim = (text: string) => ({ text });

const toBlock = (block: HostBlock): Block =>
  'list' in block ? { ...block, list: block.list.map(claim) } : block;

/** The guide with the host's own words in it, each marked as the host's. Both stay as they are. */
export const merge = (guide: Guide, host: HostContent): Guide => {
  const { by, reviewedBy: reviewer, hide, replace, append, add = [], danger } = host;
  const { about } = guide;
  const mark = fill(about.addedBy, { by });
  const local = (body: readonly HostBlock[] = []): Block[] =>
    body.length ? [{ local: body.map(toBlock), mark }] : [];

  const change = (panel: Panel): Panel => {
    const { title, body } = panel;
    // Its type allows the host's own panels too; there are none yet.
    const id = panel.id as PanelId;
    const own = replace?.[id];
    return own
      ? { id, title: own.title ?? title, body: [...local(own.body), ...local(append?.[id])] }
      : { ...panel, body: [...body, ...local(append?.[id])] };
  };

  return {
    ...guide,
    labels: { ...guide.labels, ...host.labels },
    sections: guide.sections
      .map((section) => ({
        ...section,
        panels: [
          ...section.panels.filter(({ id }) => !hide?.includes(id as never)).map(change),
          ...add
            .filter((panel) => panel.section === section.id)
            .map(({ id, title, body }) => ({ id, title, body: local(body) })),
        ],
      }))
      .filter(({ panels }) => panels.length),
    danger: {
      ...guide.danger,
      tiers: guide.danger.tiers.map((tier) => {
        const signs = danger?.[tier.id]?.map(claim);
        return signs ? { ...tier, groups: [...tier.groups, { title: mark, signs }] } : tier;
      }),
    },
    about: {
      ...about,
      review: reviewer ? fill(about.reviewedBy, { by, reviewer }) : about.review,
    },
  };
};
