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
 * pattern of a telephone number, `phone`; the ids of `sections`, `panels` and `areas`; what language a tag finds,
 * `tags`; `languages`; the day the text is `due` to be checked again; and `versions` of scripts and styles by their path.
 */
function facts(): array {
	static $facts;
	$facts = $facts ?? wp_json_file_decode( FOLDER . '/guide/facts.json', array( 'associative' => true ) );
	return $facts;
}

/** Whether the attribute is there or not, and has no value. */
function is_switch( string $name ): bool {
	return 'boolean' === array_column( facts()['attributes'], 'type', 'name' )[ $name ];
}
