<?php
/**
 * What the build knows of the guide: its attributes and languages, the ids and titles of what is in it.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/**
 * `attributes`, each with the tag's `name`, the block's `property` and its `type`; `headingLevels`; the
 * pattern of a telephone number, `phone`; the ids of `sections`, `panels` and `areas`; `languages`; `data`
 * for search engines, by language; the day the text is `due` to be checked again; and `versions` of scripts and
 * styles by their path.
 */
function facts(): array {
	static $facts;
	$facts = $facts ?? wp_json_file_decode( FOLDER . '/guide/facts.json', array( 'associative' => true ) );
	return $facts;
}

/** The languages there is a guide in (BCP 47), English among them. */
function languages(): array {
	return array_keys( facts()['languages'] );
}

/**
 * The guide in one of its languages: `title`, `intro`, `danger`, `sections`, `about` and `areas`. A section has
 * `id`, `title` and `panels`; each of those, and each area, an `id` and a `title`. What goes with own words:
 * `caution`, `addedBy` and `reviewedBy`.
 */
function guide_in( string $lang ): array {
	return facts()['languages'][ $lang ];
}

/** Whether the attribute is there or not, and has no value. */
function is_switch( string $name ): bool {
	return 'boolean' === array_column( facts()['attributes'], 'type', 'name' )[ $name ];
}

/** The language there is a guide in that comes nearest to the site's. */
function site_language(): string {
	// Not the language of whoever works on it.
	return language( str_replace( '_', '-', text( get_locale() ) ) ) ?? 'en';
}

/** The language there is a guide in that comes nearest to `$wanted` (BCP 47), or none. */
function language( string $wanted ): ?string {
	$known = array();
	foreach ( languages() as $lang ) {
		$known[ strtolower( $lang ) ] = $lang;
	}
	$tag = strtolower( $wanted );
	while ( $tag && ! isset( $known[ $tag ] ) ) {
		$tag = substr( $tag, 0, (int) strrpos( $tag, '-' ) );
	}
	return $known[ $tag ] ?? null;
}
