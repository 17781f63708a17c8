/**
 * What includes/labels.php tells: the sidebar's `labels`; the `guide`'s ids and titles, its `headingLevels` and
 * `attributes`; the `languages` there are, each with its `script`; of these `contentLang` and `siteLanguages`; and the
 * id of the script without words, `core`.
 */
export const {
  attributes,
  contentLang,
  core,
  guide,
  headingLevels,
  labels,
  languages,
  siteLanguages,
} = window.spasmGuideEditor;

/** A language by its tag. */
export const language = (lang) => languages.find(({ id }) => id === lang);
