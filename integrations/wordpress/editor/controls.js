import { toggle, tokens } from './tokens.js';
import { contentLang, guide, headingLevels, labels, language, languages } from './words.js';

const { createElement: el } = window.wp.element;
const { InspectorControls, PanelColorSettings } = window.wp.blockEditor;
const { CheckboxControl, PanelBody, SelectControl, TextControl, ToggleControl } =
  window.wp.components;

const choice = ({ id, title }) => ({ value: id, label: title });

/** A list of boxes to tick. Its value is the ids of the ticked, in the order in which they were. */
const Boxes = ({ label, help, items, value, onChange, isNumbered }) =>
  el(
    'fieldset',
    { className: 'spasm-guide-boxes' },
    el('legend', null, label),
    items.map((item) => {
      const place = tokens(value).indexOf(item.id);
      return el(CheckboxControl, {
        key: item.id,
        label: isNumbered && place >= 0 ? `${place + 1}. ${item.title}` : item.title,
        checked: place >= 0,
        onChange: (isOn) => onChange(toggle(value, item.id, isOn)),
      });
    }),
    help && el('p', null, help),
  );

/** The panels to be open at first: all, or some of those in the sections that show. */
const OpenPanels = ({ sections, open, set }) => {
  const isAll = tokens(open).includes('all');
  const shown = guide.sections.filter(({ id }) => !sections || tokens(sections).includes(id));
  return [
    el(ToggleControl, {
      key: 'all',
      label: labels.openAll,
      checked: isAll,
      onChange: (isOn) => set({ open: isOn ? 'all' : '' }),
    }),
    ...(isAll ? [] : [guide.danger, ...shown, guide.about]).map(({ id, title, panels }) =>
      el(Boxes, {
        key: id,
        label: title,
        items: panels,
        value: open,
        onChange: (value) => set({ open: value }),
      }),
    ),
  ];
};

/** The sidebar: a control for every attribute of the tag, and one for the accent colour. */
export const Controls = ({ attributes, setAttributes: set, accentColor, setAccentColor }) => {
  const {
    lang,
    languages: choices,
    sections,
    open,
    exclusive,
    headingLevel,
    emergencyNumber,
    area,
  } = attributes;
  const { jsonLd, keepQuery, noEvents, noLanguageMenu } = attributes;
  return el(
    InspectorControls,
    null,
    el(
      PanelBody,
      { title: labels.content },
      el(SelectControl, {
        label: labels.lang,
        value: lang,
        options: [
          { value: '', label: labels.asContent.replace('%s', language(contentLang).title) },
          ...languages.map(choice),
        ],
        onChange: (value) => set({ lang: value }),
      }),
      el(Boxes, {
        label: labels.languages,
        help: labels.languagesHelp,
        items: languages,
        value: choices,
        onChange: (value) => set({ languages: value }),
      }),
      el(ToggleControl, {
        label: labels.noLanguageMenu,
        checked: noLanguageMenu,
        onChange: (value) => set({ noLanguageMenu: value }),
      }),
      el(Boxes, {
        label: labels.sections,
        help: labels.sectionsHelp,
        items: guide.sections,
        value: sections,
        isNumbered: true,
        onChange: (value) => set({ sections: value }),
      }),
      el(SelectControl, {
        label: labels.area,
        help: labels.areaHelp,
        value: area,
        options: [{ value: '', label: labels.anyArea }, ...guide.areas.map(choice)],
        onChange: (value) => set({ area: value }),
      }),
      el(TextControl, {
        label: labels.emergencyNumber,
        help: labels.emergencyHelp,
        type: 'tel',
        value: emergencyNumber,
        onChange: (value) => set({ emergencyNumber: value }),
      }),
    ),
    el(
      PanelBody,
      { title: labels.page, initialOpen: false },
      el(SelectControl, {
        label: labels.headingLevel,
        help: labels.headingHelp,
        value: `${headingLevel}`,
        options: headingLevels.map((level) => ({
          value: `${level}`,
          label: labels.level.replace('%d', level),
        })),
        onChange: (value) => set({ headingLevel: Number(value) }),
      }),
      el(ToggleControl, {
        label: labels.exclusive,
        help: labels.exclusiveHelp,
        checked: exclusive,
        onChange: (value) => set({ exclusive: value }),
      }),
      el(ToggleControl, {
        label: labels.jsonLd,
        help: labels.jsonLdHelp,
        checked: jsonLd,
        onChange: (value) => set({ jsonLd: value }),
      }),
      el(TextControl, {
        label: labels.keepQuery,
        help: labels.keepQueryHelp,
        value: keepQuery,
        onChange: (value) => set({ keepQuery: value }),
      }),
      el(ToggleControl, {
        label: labels.noEvents,
        help: labels.noEventsHelp,
        checked: noEvents,
        onChange: (value) => set({ noEvents: value }),
      }),
    ),
    el(
      PanelBody,
      { title: labels.open, initialOpen: false },
      el('p', null, labels.openHelp),
      el(OpenPanels, { sections, open, set }),
    ),
    el(PanelColorSettings, {
      title: labels.accent,
      initialOpen: false,
      colorSettings: [
        { label: labels.accentLabel, value: accentColor.color, onChange: setAccentColor },
      ],
    }),
  );
};
