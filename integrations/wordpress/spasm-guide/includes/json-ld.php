<?php
/**
 * Data for search engines that run no script: once a page, whatever guides ask for it. The script puts its own, which
 * tells more, in place of it.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** The language in which the first guide of this page that wants to publish data does so. Each guide that wants to tells its own. */
function published_language( string $lang = '' ): string {
	static $first = '';
	$first = $first ?: $lang;
	return $first;
}

/** Prints what the page is about, in the words of schema.org. */
function print_data(): void {
	$lang = published_language();
	if ( '' === $lang ) {
		return;
	}
	$data     = wp_json_file_decode( FOLDER . "/guide/data/$lang.json", array( 'associative' => true ) );
	$reviewer = own_content()['reviewedBy'] ?? '';
	if ( '' !== $reviewer ) {
		$data['reviewedBy'] = array( '@type' => 'Person', 'name' => $reviewer );
	}
	wp_print_inline_script_tag(
		wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ),
		array( 'type' => 'application/ld+json', 'data-spasm-guide-json-ld' => true )
	);
}
add_action( 'wp_footer', __NAMESPACE__ . '\print_data' );
