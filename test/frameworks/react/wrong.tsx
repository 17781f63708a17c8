import 'spasm-guide/react';

/** What must not compile. */
export const wrong = [
  // @ts-expect-error A level is a number.
  <spasm-guide key="1" heading-level="two" />,
  // @ts-expect-error The property too.
  <spasm-guide key="2" headingLevel="3rd" />,
  // @ts-expect-error There is no such place.
  <spasm-guide key="3" area="elbow" />,
  // @ts-expect-error It is on or off.
  <spasm-guide key="4" exclusive="sometimes" />,
  // @ts-expect-error There is no such attribute.
  <spasm-guide key="5" colour="teal" />,
  // @ts-expect-error An event tells no such thing.
  <spasm-guide key="6" onspasm-guide-toggle={({ detail }) => detail.words} />,
  // @ts-expect-error A method is no attribute.
  <spasm-guide key="7" showAll={() => undefined} />,
];

/** What must. */
export const right = [
  <spasm-guide key="1" />,
  <spasm-guide key="2" lang="en" id="cramps" className="wide" style={{ color: 'teal' }} />,
  <spasm-guide key="3" heading-level="3" emergency-number="911" area="calf" exclusive />,
  <spasm-guide key="4" heading-level={3} headingLevel={3} open={null} sections="relief causes" />,
  <spasm-guide key="5" ref={(guide) => void guide?.showPanel('diet')} />,
  <spasm-guide
    key="6"
    onspasm-guide-print={() => undefined}
    onspasm-guide-hold={({ detail }) => detail.phase === 'done'}
    onspasm-guide-filter={({ detail, currentTarget }) => [detail.area, currentTarget]}
  />,
];
