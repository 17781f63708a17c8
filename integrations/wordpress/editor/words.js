/**
 * What includes/labels.php tells: the sidebar's `labels`; the `guide`'s ids and titles, its `languages`,
 * `headingLevels`, `attributes` and `scripts`.
 */
export const { attributes, guide, headingLevels, labels, languages, scripts, siteLang } =
  window.spasmGuideEditor;

/** The own name of a language (BCP 47): `Español`. */
export const nameOf = (lang) => new Intl.DisplayNames([lang], { type: 'language' }).of(lang);
