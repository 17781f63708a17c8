<?php
/**
 * What the build knows of the guide: its languages, the ids and titles of what is in it.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/**
 * Gives one entry a language, English among them:
 * `array( 'en' => array( 'title' => …, 'sections' => …, 'about' => …, 'areas' => … ) )`. A section has
 * `id`, `title` and `panels`; each of those, and each area, an `id` and a `title`.
 */
function facts(): array {
	static $facts;
	$facts = $facts ?? wp_json_file_decode( FOLDER . '/guide/facts.json', array( 'associative' => true ) );
	return $facts;
}

/** Ids of the sections that a page may choose from. */
function section_ids(): array {
	return array_column( facts()['en']['sections'], 'id' );
}

/** Ids of every panel. */
function panel_ids(): array {
	$sections = array_merge( facts()['en']['sections'], array( facts()['en']['about'] ) );
	return array_column( array_merge( ...array_column( $sections, 'panels' ) ), 'id' );
}

/** Ids of the places of the body. */
function area_ids(): array {
	return array_column( facts()['en']['areas'], 'id' );
}

/** The language there is a guide in that comes nearest to `$wanted` (BCP 47), or none. */
function language( string $wanted ): ?string {
	$known = array();
	foreach ( array_keys( facts() ) as $lang ) {
		$known[ strtolower( $lang ) ] = $lang;
	}
	$tag = strtolower( $wanted );
	while ( $tag && ! isset( $known[ $tag ] ) ) {
		$tag = substr( $tag, 0, (int) strrpos( $tag, '-' ) );
	}
	return $known[ $tag ] ?? null;
}
