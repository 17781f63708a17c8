/**
 * What the judges ask a person to look at, and what the authors found when they looked. By judge, then
 * by rule; `to` narrows an answer to what it was given for: what a judge asks of anything else is
 * unanswered, and fails the test. A test named here shows it. `isMistake` answers even a violation: the
 * judge is wrong, and a test shows it.
 */

const none = (what) => `There is ${what}: nothing to get wrong.`;

/** Rules of HTML_CodeSniffer that it prints for every page or form, whatever is in it. */
const reminders = {
  'Principle1.Guideline1_3.1_3_2.G57':
    'The order of the source is the order on the screen; the spoken log in test/accessibility/spoken is read in it.',
  'Principle1.Guideline1_3.1_3_3.G96':
    'Each step names a part of the body or a thing; no control is told by its shape, colour or place.',
  'Principle1.Guideline1_3.1_3_4.':
    'No style asks for an orientation: layout.test.ts, "on a screen that is low: a telephone on its side".',
  'Principle1.Guideline1_3.1_3_6.ARIA11':
    'Native headings, buttons, links, lists and sections, with roles and names of their own.',
  'Principle1.Guideline1_4.1_4_1.G14,G182':
    'A warning says so in words; an open panel has an arrow that points up and a state; links are underlined.',
  'Principle1.Guideline1_4.1_4_10.C32,C31,C33,C38,SCR34,G206':
    'layout.test.ts, "everything fits, nothing scrolls sideways and nothing is cut off", at 320 px.',
  'Principle1.Guideline1_4.1_4_11.G195,G207,G18,G145,G174,F78':
    'accessibility.test.ts: lines, marks and focus rings 3:1, on light and dark pages.',
  'Principle1.Guideline1_4.1_4_12.C36,C35':
    'layout.test.ts, "with the reader\'s own spacing", at 320 px and 1280 px.',
  'Principle1.Guideline1_4.1_4_13.F95': none('nothing that shows on hover or focus alone'),
  'Principle1.Guideline1_4.1_4_8.C19,G172,G169':
    'All text is set from the start of the line, none justified.',
  'Principle1.Guideline1_4.1_4_8.G148,G156,G175':
    "Not held by the guide itself: it takes the browser's and the page's colours, and obeys forced colours. docs/conformance.md says Partially Supports.",
  'Principle1.Guideline1_4.1_4_8.G188,C21':
    'Lines are 1.55 apart; the space between paragraphs is less than 1.5 lines. docs/conformance.md says Partially Supports.',
  'Principle1.Guideline1_4.1_4_8.H87,C20':
    'layout.test.ts, "keeps lines of text short enough to read on the widest screen".',
  'Principle1.Guideline1_4.1_4_8.H87,G146,C26':
    'layout.test.ts, "on a wide screen (1280 px), with text twice its size".',
  'Principle2.Guideline2_1.2_1_4.': none('no shortcut of a single key'),
  'Principle2.Guideline2_2.2_2_2.SCR33,SCR22,G187,G152,G186,G191':
    'Only the hold timer changes by itself: the reader starts it, and Pause and Stop stand beside it.',
  'Principle2.Guideline2_2.2_2_3.G5':
    'The hold timer is a help to count; each step says in words how long to hold.',
  'Principle2.Guideline2_2.2_2_4.SCR14':
    'The timer speaks politely, only after the reader started it; Pause and Stop silence it.',
  'Principle2.Guideline2_2.2_2_5.G105,G181': none('nothing to log in to'),
  'Principle2.Guideline2_2.2_2_6.': none('no data to lose, and no time limit'),
  'Principle2.Guideline2_3.2_3_2.G19': 'The timer changes once a second; nothing else repeats.',
  'Principle2.Guideline2_3.2_3_3.C39':
    'media.chromium.test.ts, "for a reader whom motion makes ill", "nothing moves".',
  'Principle2.Guideline2_4.2_4_1.G1,G123,G124,H69':
    'Headings throughout; the pages of the demo have landmarks, and few links before them.',
  'Principle2.Guideline2_4.2_4_2.H25.2': 'Each page of the demo has a title of its own.',
  'Principle2.Guideline2_4.2_4_3.H4.2':
    'Only -1, on headings that are given focus: keyboard.test.ts, "keeps its own order: nothing in the guide sets a tabindex".',
  'Principle2.Guideline2_4.2_4_5.G125,G64,G63,G161,G126,G185':
    "The site's to hold. Within the guide: headings, links to each panel, find-in-page.",
  'Principle2.Guideline2_4.2_4_6.G130,G131':
    'Read by the authors: each heading is a question, a place or what to do.',
  'Principle2.Guideline2_4.2_4_7.G149,G165,G195,C15,SCR31':
    'accessibility.test.ts, "the keyboard focus", "shows on everything that takes it"; keyboard.test.ts, "each in view with its ring".',
  'Principle2.Guideline2_5.2_5_1.': none('no gesture but a press'),
  'Principle2.Guideline2_5.2_5_2.':
    'Native buttons: they act when the finger lifts, and not when it slid off.',
  'Principle2.Guideline2_5.2_5_3.F96':
    'Buttons are named by the words they show. The name of a source link begins with its number: "Source 4: …".',
  'Principle2.Guideline2_5.2_5_4.': none('nothing that listens to motion'),
  'Principle2.Guideline2_5.2_5_5.':
    'Every button is 44 px high: accessibility.test.ts, "a finger". Links to sources are in sentences.',
  'Principle2.Guideline2_5.2_5_6.':
    'Clicks alone are listened to, so keys, pens, voices and switches all do.',
  'Principle3.Guideline3_1.3_1_2.H58':
    'The guide marks its own language; it holds no words of another.',
  'Principle3.Guideline3_1.3_1_3.H40,H54,H60,G62,G70':
    'content.test.ts holds that hard words are explained where they stand.',
  'Principle3.Guideline3_1.3_1_4.G102,G55,G62,H28,G97':
    'Few, and explained where they stand: "motor neuron disease (ALS)". docs/conformance.md says Partially Supports.',
  'Principle3.Guideline3_1.3_1_5.G86,G103,G79,G153,G160':
    'content.test.ts holds the text to grade 6.',
  'Principle3.Guideline3_2.3_2_3.G61':
    'The pages of the demo have the same links in the same order.',
  'Principle3.Guideline3_2.3_2_4.G197': 'One word for one deed, from one list of labels.',
  'Principle3.Guideline3_3.3_3_1.G83,G84,G85': none(
    'no answer that could be wrong: three choices, one chosen',
  ),
  'Principle3.Guideline3_3.3_3_2.G131,G89,G184,H90':
    'Each choice has its label and a hint, under a question.',
  'Principle3.Guideline3_3.3_3_3.G177': none('no answer that could be wrong'),
  'Principle3.Guideline3_3.3_3_5.G71,G184,G193': 'A hint under each choice says what it prints.',
  'Principle3.Guideline3_3.3_3_6.G98,G99,G155,G164,G168.AllForms':
    "Cancel, Escape, and the browser's own question before it prints.",
  'Principle4.Guideline4_1.4_1_3.':
    'One polite status, heard in test/accessibility/spoken; accessibility-tree.test.mjs reads it.',
};

const headingOfHiddenButton = {
  isMistake: true,
  to: /part="panel-heading"|#[\w-]+ > h\d/,
  because:
    'Without a script the button is hidden and its words are not (`visibility`). Browsers give the heading these words, as "the snippet has headings with their words, when no script came" shows.',
};

/** @type {Record<string, Record<string, { to?: RegExp, because: string, isMistake?: boolean }[]>>} */
export const answers = {
  axe: {
    'hidden-content': [
      {
        to: /dialog|exercise|content|address/,
        because:
          'Closed panels, other places and the dialog: each is judged in the state in which it shows.',
      },
    ],
    'empty-heading': [headingOfHiddenButton],
    'css-orientation-lock': [
      {
        because:
          'axe cannot read a page without a style sheet of its own. No style asks for an orientation.',
      },
    ],
    'color-contrast': [
      {
        to: /1:1 contrast ratio|1\.\d+ .*forced|forced/,
        because:
          'Under forced colours axe reads the colours that the style names, not those that show: media.chromium.test.ts, "all text can be read", measures these.',
      },
      {
        to: /^a\[href\$="[\w-]+\.html"\].*obscured/,
        because:
          'On a narrow page the links at the top are a row that scrolls sideways; those beyond its edge look as those within it, which are judged.',
      },
    ],
    'frame-tested': [
      {
        to: /iframe/,
        because: 'The page in the frame is judged on its own: a sandbox lets no judge in.',
      },
    ],
  },

  'Equal Access': {
    'input_label_visible potential_no_label': [
      {
        to: /name="language"/,
        because: 'The names of the languages say what it is, beside a globe.',
      },
    ],
    'heading_content_exists Fail_1': [headingOfHiddenButton],
    'aria_accessiblename_exists fail_no_accessible_name': [headingOfHiddenButton],
    'form_submit_button_exists Potential_1': [
      {
        to: /dialog/,
        because: 'It has two: buttons in a form submit it. The rule knows only inputs.',
      },
    ],
    'html_skipnav_exists Potential_1': [
      { because: 'Headings and landmarks lead past the few links at the top.' },
    ],
    'style_color_misuse Potential_1': [
      {
        to: /demo\.css/,
        because: 'The current page is bold and not underlined, besides its colour.',
      },
      {
        to: /<style>/,
        because: 'What is open, pressed, a warning or a link is told without colour, too.',
      },
    ],
    'style_focus_visible potential_focus_not_visible': [
      { to: /iframe/, because: 'What is focused is in the frame, and has its ring there.' },
    ],
    'style_highcontrast_visible Manual_1': [
      {
        because:
          'media.chromium.test.ts, "in forced colours", and the screenshots of these states.',
      },
    ],
    'style_viewport_resizable Potential_1': [
      {
        to: /demo\.css/,
        because: 'The size is a sum with rem in it: zoom and text size both reach it.',
      },
    ],
    'text_sensory_misuse potential_other': [
      {
        to: /'(?:[Ll]ittle|large|medium|Extra|small|light|Round)'/,
        because:
          'An amount, a degree or a count ("little evidence", "a large review", "Round 1 of 3"), not how a thing looks.',
      },
    ],
    'text_sensory_misuse potential_position': [
      {
        to: /'(?:below|top|lower|above)'/,
        because:
          'A part of the body ("that leg on top", "lower your leg"), "above all", or what is read next ("the place below").',
      },
    ],
  },

  HTML_CodeSniffer: {
    ...Object.fromEntries(
      Object.entries(reminders).map(([rule, because]) => [rule, [{ because }]]),
    ),
    'Principle1.Guideline1_3.1_3_1.H42': [
      {
        to: /danger/,
        because: 'A whole sentence that says what to do, under a heading; bold because it matters.',
      },
    ],
    'Principle1.Guideline1_3.1_3_1.H48': [
      { to: /frame\.html#/, because: 'Two links in one sentence.' },
    ],
    'Principle1.Guideline1_3.1_3_5.H98': [
      { to: /type="radio"|<select/, because: 'A choice, not data about the reader.' },
    ],
    'Principle1.Guideline1_3.1_3_1.H85.2': [
      { to: /<select/, because: 'Seven languages are one group.' },
    ],
    'Principle4.Guideline4_1.4_1_2.H91.Select.Value': [
      { to: /<select/, because: 'Its value is the language that shows, or none.' },
    ],
    'Principle1.Guideline1_4.1_4_6.G17.Abs': [
      {
        to: /role="status"|dialog/,
        because:
          'Heard, not seen; and the dialog has a ground of its own: accessibility.test.ts, "can be read on a light page".',
      },
    ],
    'Principle1.Guideline1_4.1_4_6.G17.Fail unreadable': [
      {
        because:
          'It cannot read mixed colours. accessibility.test.ts and media.chromium.test.ts measure what is painted.',
      },
    ],
    'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID': [
      {
        isMistake: true,
        to: /data-target/,
        because:
          'The guide answers these addresses itself, in its shadow root: "a link of the contents leads to its section".',
      },
    ],
    'Principle2.Guideline2_4.2_4_9.H30': [
      { to: /data-target/, because: 'The words of the link say what its section is about.' },
      {
        to: /header|nav|sources/,
        because: 'The words of the link name the page or the source.',
      },
      {
        to: /href="(?:tel|mailto):/,
        because: 'The number or the address, which is what the link does.',
      },
      {
        to: /aria-label="Source \d+: /,
        because: 'Named by its number and the title of the source.',
      },
      {
        to: /aria-label="[^"]* \d+"/,
        because: 'Named by its number: its title is English, and stands in the list of sources.',
      },
      { to: /frame\.html#/, because: 'The words say which advice it leads to.' },
    ],
    'Principle3.Guideline3_2.3_2_1.G107': [
      {
        to: /button|type="radio"|<select/,
        because: 'Focus changes nothing: keyboard.test.ts tabs through all of them.',
      },
    ],
  },
};
