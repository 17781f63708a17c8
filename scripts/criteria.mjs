/*
 * How the guide stands to each success criterion of WCAG 2.2 (their numbers, names and levels are
 * W3C's), and which tests show it. scripts/conformance.mjs writes docs/conformance.md from it.
 *
 * A test is named by its file in test/ and its exact title: `keyboard.test.ts: goes back the same way
 * with Shift`. test/accessibility/conformance.test.mjs fails where there is no such test.
 */

const S = 'Supports';
const P = 'Partially Supports';
const N = 'Not Applicable';

const authors = 'No test can show it: reviewed by the authors.';
const noMedia = 'It has no sound and no video.';
const site = 'A matter of the site, not of a part of one page.';
const sendsNothing = 'It sends, stores and asks for nothing about the reader.';
const defaults =
  'With no colour of the clinic set. Colours that a clinic sets are its own to check.';

const judges = (state) =>
  `accessibility/judges.test.mjs: find no fault in the clinic's page, ${state}, light`;
const everyStop = (size, state) =>
  `keyboard.test.ts: comes past each button and link that shows, in order, each in view with its ring, and out again, at ${size} px, ${state}`;
const heard = (file) => `accessibility/spoken.test.mjs: is told what spoken/${file}`;

const allStops = [
  everyStop('1280 x 800', 'closed'),
  everyStop('320 x 256', 'all open, with the timer running'),
];
const byKeys = [
  'finds what to do for a calf cramp with one press on its place',
  'starts, pauses, goes on with and stops the hold timer',
  'opens a panel and comes to each of its links, and the one that copies its own',
  'prints: once to be asked, once to answer',
].map((title) => `keyboard.test.ts: ${title}`);
const textContrast = [
  'accessibility.test.ts: all text stands out 7:1 from its ground',
  'accessibility.test.ts: the words of a button stand out 7:1 under the mouse',
  'accessibility.test.ts: can be read on a light page: text 7:1, focus 3:1',
  'media.chromium.test.ts: all text can be read',
];

/** `[number, name, level, conformance, remarks, tests]` */
export const criteria = [
  [
    ...['1.1.1', 'Non-text Content', 'A', S],
    'Each drawing has a text alternative and a caption; marks are hidden from readers. Whether the alternatives say enough was reviewed by the authors.',
    [
      'figures.test.ts: is one image whose name is its text alternative',
      'content.test.ts: shows pictures, each with a caption and a text for who cannot see it',
      'built/accessibility-tree.test.mjs: is a name on every button, link and drawing',
      'built/accessibility-tree.test.mjs: is no arrow and no exclamation mark',
    ],
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', N, noMedia],
  ['1.2.2', 'Captions (Prerecorded)', 'A', N, noMedia],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', N, noMedia],
  ['1.2.4', 'Captions (Live)', 'AA', N, noMedia],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', N, noMedia],
  ['1.2.6', 'Sign Language (Prerecorded)', 'AAA', N, noMedia],
  ['1.2.7', 'Extended Audio Description (Prerecorded)', 'AAA', N, noMedia],
  ['1.2.8', 'Media Alternative (Prerecorded)', 'AAA', N, noMedia],
  ['1.2.9', 'Audio-only (Live)', 'AAA', N, noMedia],
  [
    ...['1.3.1', 'Info and Relationships', 'A', S],
    '',
    [
      'built/accessibility-tree.test.mjs: is the button of each panel inside its heading, with its state',
      'built/accessibility-tree.test.mjs: is headings that go down one level at a time',
      'accessibility.test.ts: joins each button to the text it opens',
      'accessibility.test.ts: names the danger signs as a region, by their own heading',
      judges('all open'),
    ],
  ],
  [
    ...['1.3.2', 'Meaningful Sequence', 'A', S],
    'The order of the source is the order on the screen, but that a picture stands before its steps to the eye and after them in the source.',
    [
      heard('find-what-to-do.txt says: Someone’s calf cramps. What are they to do?'),
      heard('hear-the-danger-signs.txt says: Is it something worse than a cramp?'),
    ],
  ],
  ['1.3.3', 'Sensory Characteristics', 'A', S, authors],
  [
    ...['1.3.4', 'Orientation', 'AA', S],
    '',
    ['layout.test.ts: on a screen that is low: a telephone on its side'],
  ],
  ['1.3.5', 'Identify Input Purpose', 'AA', N, sendsNothing],
  [
    ...['1.3.6', 'Identify Purpose', 'AAA', P],
    'Native elements and a named region tell their purpose. No vocabulary for personal symbols is used.',
    ['built/accessibility-tree.test.mjs: is a region of danger signs, with a name'],
  ],
  [
    ...['1.4.1', 'Use of Color', 'A', S],
    '',
    [
      'accessibility.test.ts: says in words that a warning is one',
      'figures.test.ts: marks its muscle with stripes, not by colour alone',
      'media.chromium.test.ts: an open panel still looks open',
    ],
  ],
  ['1.4.2', 'Audio Control', 'A', N, noMedia, ['timer.test.ts: makes no sound of its own']],
  ['1.4.3', 'Contrast (Minimum)', 'AA', S, `${defaults} Measured at 7:1.`, textContrast],
  [
    ...['1.4.4', 'Resize Text', 'AA', S],
    '',
    [
      'layout.test.ts: on a wide screen (1280 px), with text twice its size, all open',
      'layout.test.ts: and as large as they ask for',
      'layout.test.ts: on a small telephone, or a wide screen at 400 % (320 x 200 px), with text twice its size, all open',
    ],
  ],
  ['1.4.5', 'Images of Text', 'AA', S, `It has none. ${authors}`],
  [...['1.4.6', 'Contrast (Enhanced)', 'AAA', S], defaults, [...textContrast, judges('all open')]],
  ['1.4.7', 'Low or No Background Audio', 'AAA', N, noMedia],
  [
    ...['1.4.8', 'Visual Presentation', 'AAA', P],
    'Lines are short enough, never justified, and 1.55 apart; text grows without sideways scrolling. Paragraphs are less than 1.5 lines apart, and colours are chosen in the browser or the system, not in the guide.',
    [
      'layout.test.ts: keeps lines of text short enough to read on the widest screen',
      'layout.test.ts: on a wide screen (1280 px), with text twice its size, all open',
    ],
  ],
  ['1.4.9', 'Images of Text (No Exception)', 'AAA', S, `It has none. ${authors}`],
  [
    ...['1.4.10', 'Reflow', 'AA', S],
    '',
    [
      'layout.test.ts: on a small telephone, or a wide screen at 400 % (320 x 200 px), all open',
      'layout.test.ts: on a small telephone, or a wide screen at 400 % (320 x 200 px), asking what to print',
    ],
  ],
  [
    ...['1.4.11', 'Non-text Contrast', 'AA', S],
    defaults,
    [
      'accessibility.test.ts: lines around and between things stand out 3:1',
      'accessibility.test.ts: the mark of the danger signs stands out 3:1',
      'accessibility.test.ts: shows on everything that takes it, on a light page',
      'media.chromium.test.ts: every drawing shows',
    ],
  ],
  [
    ...['1.4.12', 'Text Spacing', 'AA', S],
    '',
    [
      "layout.test.ts: on a wide screen (1280 px), with the reader's own spacing, all open",
      "layout.test.ts: on a small telephone, or a wide screen at 400 % (320 x 200 px), with the reader's own spacing, the timer running",
    ],
  ],
  ['1.4.13', 'Content on Hover or Focus', 'AA', N, 'Nothing appears on hover or focus.'],
  ['2.1.1', 'Keyboard', 'A', S, '', [...byKeys, 'keyboard.test.ts: opens a panel, then closes it']],
  [
    ...['2.1.2', 'No Keyboard Trap', 'A', S],
    'The dialog keeps the focus until it is answered; Escape leaves it.',
    [
      ...allStops,
      'keyboard.test.ts: stays in the question what to print until it is answered',
      'frame.test.ts: lets the reader out of its dialog in a sandbox that allows no forms',
    ],
  ],
  ['2.1.3', 'Keyboard (No Exception)', 'AAA', S, '', byKeys],
  [
    ...['2.1.4', 'Character Key Shortcuts', 'A', N],
    'It has no shortcut of a single key.',
    ['keyboard.test.ts: leaves a to the browser and the page'],
  ],
  [
    ...['2.2.1', 'Timing Adjustable', 'A', N],
    'Nothing must be done in time. The hold timer only counts, and waits for as long as it is paused.',
    ['timer.test.ts: stands still while it is paused, however long'],
  ],
  [
    ...['2.2.2', 'Pause, Stop, Hide', 'A', S],
    'The hold timer, which the reader starts.',
    [
      'timer.test.ts: waits until the reader starts it',
      'timer.test.ts: stands still while it is paused, however long',
      'timer.test.ts: stops at once, and leaves no timer running',
    ],
  ],
  [
    ...['2.2.3', 'No Timing', 'AAA', S],
    'Every stretch says in words how long to hold; the timer is a help to count.',
    ['content.test.ts: says when, how long, what not to do, and a safer way'],
  ],
  [
    ...['2.2.4', 'Interruptions', 'AAA', S],
    'Only what the reader started speaks, politely.',
    [
      'timer.test.ts: is each beginning, each half-way and the end, and nothing between',
      'timer.test.ts: stops at once, and leaves no timer running',
    ],
  ],
  ['2.2.5', 'Re-authenticating', 'AAA', N, sendsNothing],
  ['2.2.6', 'Timeouts', 'AAA', N, sendsNothing],
  [
    ...['2.3.1', 'Three Flashes or Below Threshold', 'A', S],
    'Nothing flashes: the timer changes once a second.',
    ['timer.test.ts: counts down once a second, in text'],
  ],
  [
    ...['2.3.2', 'Three Flashes', 'AAA', S],
    'Nothing flashes: the timer changes once a second.',
    ['timer.test.ts: counts down once a second, in text'],
  ],
  [
    ...['2.3.3', 'Animation from Interactions', 'AAA', S],
    '',
    [
      'media.chromium.test.ts: nothing moves',
      'media.chromium.test.ts: a panel is open at once',
      'media.chromium.test.ts: for all others, motion lasts less than 200 ms',
    ],
  ],
  [
    ...['2.4.1', 'Bypass Blocks', 'A', S],
    'Headings. Landmarks of the page are the clinic’s.',
    [
      'built/accessibility-tree.test.mjs: is each panel as a heading of level 4, for a guide of level 2',
      heard('read-a-panel.txt says: Someone looks for what not to take, and reads it'),
    ],
  ],
  [
    ...['2.4.2', 'Page Titled', 'A', S],
    'The page in the frame is titled by the guide’s heading; other titles are the clinic’s.',
    ['accessibility/judges.test.mjs: find no fault in the page in the frame, closed, light'],
  ],
  [
    ...['2.4.3', 'Focus Order', 'A', S],
    '',
    [
      ...allStops,
      'keyboard.test.ts: goes back the same way with Shift',
      'keyboard.test.ts: never moves focus when the guide arrives',
      'keyboard.test.ts: goes from the steps to the danger signs, or to another place',
      'timer.test.ts: does not lose the focus when the button "Stop" goes',
    ],
  ],
  [
    ...['2.4.4', 'Link Purpose (In Context)', 'A', S],
    '',
    ['built/accessibility-tree.test.mjs: is a source by its title, not only by a number'],
  ],
  ['2.4.5', 'Multiple Ways', 'AA', N, site],
  [
    ...['2.4.6', 'Headings and Labels', 'AA', S],
    'Whether they describe what follows was reviewed by the authors, in spoken/*.txt and docs/pemat.md.',
    [heard('read-a-panel.txt says: Someone looks for what not to take, and reads it')],
  ],
  [
    ...['2.4.7', 'Focus Visible', 'AA', S],
    '',
    [
      'accessibility.test.ts: shows on everything that takes it, on a light page',
      'accessibility.test.ts: shows on everything that takes it, on a dark page',
      'media.chromium.test.ts: the keyboard focus shows',
      ...allStops,
    ],
  ],
  ['2.4.8', 'Location', 'AAA', N, site],
  [
    ...['2.4.9', 'Link Purpose (Link Only)', 'AAA', S],
    '',
    ['built/accessibility-tree.test.mjs: is a source by its title, not only by a number'],
  ],
  [
    ...['2.4.10', 'Section Headings', 'AAA', S],
    '',
    ['built/accessibility-tree.test.mjs: is headings that go down one level at a time'],
  ],
  [
    ...['2.4.11', 'Focus Not Obscured (Minimum)', 'AA', S],
    'Nothing of the guide is fixed. The hold timer, while it runs, stays in sight at the top of the window, and links of the same box keep clear of it. A bar that the clinic fixes over its page is its own to allow for, with `scroll-padding`.',
    allStops,
  ],
  [
    ...['2.4.12', 'Focus Not Obscured (Enhanced)', 'AAA', S],
    'As above. In Chromium the whole ring is in view; Firefox and WebKit heed no `scroll-margin` when they scroll to what takes the focus, so that the ring may end past the edge of the window.',
    allStops,
  ],
  [
    ...['2.4.13', 'Focus Appearance', 'AAA', S],
    'A ring 3 px wide, 2 px away. Headings to which the guide leads the focus, to be read out, show none; no key acts on them.',
    [
      'accessibility.test.ts: shows on everything that takes it, on a light page',
      'accessibility.test.ts: shows on everything that takes it, on a dark page',
      ...allStops,
    ],
  ],
  ['2.5.1', 'Pointer Gestures', 'A', N, 'A press is all it asks for.'],
  [
    ...['2.5.2', 'Pointer Cancellation', 'A', S],
    'It listens to clicks of native buttons alone: they come when the finger lifts, and not where it slid off. Reviewed by the authors.',
  ],
  [
    ...['2.5.3', 'Label in Name', 'A', S],
    'axe’s rule for it is switched on.',
    [judges('all open'), judges('asking what to print')],
  ],
  ['2.5.4', 'Motion Actuation', 'A', N, 'It does not listen to motion.'],
  [
    ...['2.5.5', 'Target Size (Enhanced)', 'AAA', P],
    'Every button and every answer is 44 px both ways. Numbers of sources stand in sentences; the links of the list of sources are one line high.',
    [
      'accessibility.test.ts: hits every button, anywhere: 44 px high at least',
      'accessibility.test.ts: has targets 44 px high, each answer whole',
      'layout.test.ts: on a wide screen (1280 px), the timer running',
    ],
  ],
  [
    ...['2.5.6', 'Concurrent Input Mechanisms', 'AAA', S],
    'It listens to clicks alone, whatever makes them. Reviewed by the authors.',
  ],
  ['2.5.7', 'Dragging Movements', 'AA', N, 'A press is all it asks for.'],
  [
    ...['2.5.8', 'Target Size (Minimum)', 'AA', S],
    'axe’s rule for it is switched on.',
    [
      judges('all open'),
      'accessibility.test.ts: hits every button, in a column 240 px wide: 44 px high at least',
    ],
  ],
  [
    ...['3.1.1', 'Language of Page', 'A', S],
    'The guide marks its own words; the language of the page is the clinic’s.',
    ['accessibility/judges.test.mjs: find no fault in the page in the frame, closed, light'],
  ],
  [
    ...['3.1.2', 'Language of Parts', 'AA', S],
    '',
    [
      'attributes.test.ts: marks its words as English, from left to right (es, ltr)',
      "attributes.test.ts: leaves the clinic's own words to the page (ar, rtl)",
    ],
  ],
  [
    ...['3.1.3', 'Unusual Words', 'AAA', S],
    'Explained where they stand. Whether all are was reviewed by the authors.',
    ['content.test.ts: explains the words a reader may hear'],
  ],
  [
    ...['3.1.4', 'Abbreviations', 'AAA', P],
    'Medical ones are explained where they stand. Names of agencies in the titles of sources (NHS, FDA, CDC) are not.',
  ],
  [
    ...['3.1.5', 'Reading Level', 'AAA', S],
    '',
    [
      'content.test.ts: reads at grade 6 or below, with short sentences',
      'content.test.ts: has no sentence of more than 22 words',
    ],
  ],
  [
    ...['3.1.6', 'Pronunciation', 'AAA', S],
    'No meaning hangs on how a word is said ("tear" is always a torn muscle). Reviewed by the authors.',
  ],
  [
    ...['3.2.1', 'On Focus', 'A', S],
    '',
    [
      'keyboard.test.ts: goes from panel to panel, past the links of those that are closed',
      ...allStops,
    ],
  ],
  [
    ...['3.2.2', 'On Input', 'A', S],
    '',
    ['handout.test.ts: is done with the arrow keys, and Enter prints'],
  ],
  ['3.2.3', 'Consistent Navigation', 'AA', N, site],
  ['3.2.4', 'Consistent Identification', 'AA', S, `One word for one deed. ${authors}`],
  [
    ...['3.2.5', 'Change on Request', 'AAA', P],
    'All that changes was asked for. In a frame, a source opens in a new tab, and its link does not say so.',
    ['frame.test.ts: opens a source beside the frame, and its own links in it'],
  ],
  [
    ...['3.2.6', 'Consistent Help', 'A', S],
    'The clinic’s telephone, where it gives one, is always beside the danger signs. Reviewed by the authors.',
  ],
  ['3.3.1', 'Error Identification', 'A', N, 'No answer can be wrong.'],
  [
    ...['3.3.2', 'Labels or Instructions', 'A', S],
    '',
    [
      'handout.test.ts: names the dialog by its question',
      'handout.test.ts: offers the whole guide, what to do now, and the diary; the whole guide is chosen',
    ],
  ],
  ['3.3.3', 'Error Suggestion', 'AA', N, 'No answer can be wrong.'],
  ['3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', N, sendsNothing],
  [
    ...['3.3.5', 'Help', 'AAA', S],
    'Each choice of what to print has a hint.',
    [heard('print.txt says: Someone prints the sheet for a cramp now')],
  ],
  ['3.3.6', 'Error Prevention (All)', 'AAA', N, sendsNothing],
  ['3.3.7', 'Redundant Entry', 'A', N, sendsNothing],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', N, sendsNothing],
  ['3.3.9', 'Accessible Authentication (Enhanced)', 'AAA', N, sendsNothing],
  [
    ...['4.1.2', 'Name, Role, Value', 'A', S],
    'A place of the body is a button that says whether it is pressed.',
    [
      'built/accessibility-tree.test.mjs: is the button of each panel inside its heading, with its state',
      'built/accessibility-tree.test.mjs: is the new state after a press, without a reload',
      'built/accessibility-tree.test.mjs: is a name on every button, link and drawing',
      'accessibility.test.ts: is a modal dialog with a name',
      judges('a place chosen'),
    ],
  ],
  [
    ...['4.1.3', 'Status Messages', 'AA', S],
    '',
    [
      'timer.test.ts: is each beginning, each half-way and the end, and nothing between',
      heard('run-the-timer.txt says: Someone holds a stretch, and counts with the timer'),
      heard('open-all.txt says: Someone opens everything, and closes it again'),
    ],
  ],
].map(([number, name, level, conformance, remarks, tests = []]) => ({
  number,
  name,
  level,
  conformance,
  remarks,
  tests,
}));
