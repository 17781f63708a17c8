<?php
/**
 * The words of the editor's sidebar.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** A language in a list to choose from, and the script with its words. */
function language_choice( string $lang ): array {
	$handle = words_handle( $lang );
	return array(
		'id'     => $lang,
		'title'  => guide_in( $lang )['name'],
		'script' => array(
			'id'        => "$handle-js",
			'src'       => add_query_arg( 'ver', version( "guide/lang/$lang.js" ), plugins_url( "guide/lang/$lang.js", FILE ) ),
			'integrity' => integrity( $handle ),
		),
	);
}

/** What the editor's script needs to know: its own words, and the guide's in that of the content. */
function editor_words(): array {
	$lang = content_language();
	return array(
		'guide'         => guide_in( $lang ),
		'contentLang'   => $lang,
		'languages'     => array_map( __NAMESPACE__ . '\language_choice', languages() ),
		'siteLanguages' => setting( 'languages' ),
		'attributes'    => attributes(),
		'headingLevels' => facts()['headingLevels'],
		'core'          => HANDLE . '-js',
		'labels'        => array(
			'content'           => __( 'What to show', 'spasm-guide' ),
			'lang'              => __( 'Language', 'spasm-guide' ),
			/* translators: %s: the name of a language. */
			'asContent'         => __( 'As this content: %s', 'spasm-guide' ),
			'languages'         => __( 'Languages to choose from', 'spasm-guide' ),
			'languagesHelp'     => __( 'The reader finds a menu of those that you tick, and of the one above. None ticked: those of Settings, Spasm Guide.', 'spasm-guide' ),
			'noLanguageMenu'    => __( 'No menu of languages', 'spasm-guide' ),
			'sections'          => __( 'Sections', 'spasm-guide' ),
			'sectionsHelp'      => __( 'Shown in the order in which you tick them. None ticked shows all. Danger signs are always shown.', 'spasm-guide' ),
			'area'              => __( 'Place of the body', 'spasm-guide' ),
			'areaHelp'          => __( 'Show the stretch for one place alone, on a page about calf cramps, say.', 'spasm-guide' ),
			'anyArea'           => __( 'Every place', 'spasm-guide' ),
			'emergencyNumber'   => __( 'Emergency number', 'spasm-guide' ),
			'emergencyHelp'     => __( 'Shown and dialled in the danger signs. Without it the guide says "your local emergency number".', 'spasm-guide' ),
			'page'              => __( 'On this page', 'spasm-guide' ),
			'headingLevel'      => __( 'Level of its heading', 'spasm-guide' ),
			'headingHelp'       => __( 'Level 2 fits under the title of a page or post.', 'spasm-guide' ),
			/* translators: %d: a number from 1 to 4. */
			'level'             => __( 'Level %d', 'spasm-guide' ),
			'jsonLd'            => __( 'Tell search engines what the guide is about', 'spasm-guide' ),
			'jsonLdHelp'        => __( 'Adds schema.org data to the head of the page.', 'spasm-guide' ),
			'keepQuery'         => __( 'Queries to keep in its address', 'spasm-guide' ),
			'keepQueryHelp'     => __( 'Names, separated by spaces. "Copy link" and paper leave out all others.', 'spasm-guide' ),
			'noEvents'          => __( 'Tell scripts nothing of what is read', 'spasm-guide' ),
			'noEventsHelp'      => __( 'The guide sends no events, such as which panel was opened.', 'spasm-guide' ),
			'open'              => __( 'Open panels', 'spasm-guide' ),
			'openAll'           => __( 'Open every panel', 'spasm-guide' ),
			'openHelp'          => __( 'Panels that are open when the page is.', 'spasm-guide' ),
			'exclusive'         => __( 'Only one open at a time', 'spasm-guide' ),
			'exclusiveHelp'     => __( 'Opening one panel closes the others.', 'spasm-guide' ),
			/* translators: %s: what went wrong. */
			'noPreview'         => __( 'The guide cannot be shown here now: %s', 'spasm-guide' ),
			'contact'           => __( 'Beside the danger signs, as a telephone number of yours. If empty, the words of Settings, Spasm Guide:', 'spasm-guide' ),
			'accent'            => __( 'Accent color', 'spasm-guide' ),
			'accentLabel'       => __( 'Links, buttons and icons', 'spasm-guide' ),
			/* translators: %s: a contrast such as 1.2. */
			'accentFaint'       => __( 'This accent color is hard to read on this background: its contrast is %s to 1, and 4.5 is needed.', 'spasm-guide' ),
			'accentOnPicture'   => __( 'The guide stands on a picture or a gradient. See for yourself whether this accent color can be read on all of it.', 'spasm-guide' ),
		),
	);
}
