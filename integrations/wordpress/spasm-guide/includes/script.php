<?php
/**
 * The script and the style sheet: loaded where a guide is, with the script's checksum.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'spasm-guide';

/** The checksum of the script, as the attribute `integrity` has it. */
function integrity(): string {
	$sums = wp_json_file_decode( FOLDER . '/guide/integrity.json', array( 'associative' => true ) );
	return $sums['spasm-guide.js'];
}

/** A new version has a new address, so no cache pairs an old script with a new checksum. */
function version(): string {
	return substr( preg_replace( '/\W|^sha384-/', '', integrity() ), 0, 12 );
}

/** Makes script and style known to WordPress; nothing is loaded by that. */
function register_assets(): void {
	wp_register_script( HANDLE, plugins_url( 'guide/spasm-guide.js', FILE ), array(), version(), false );
	wp_register_style( HANDLE, plugins_url( 'block/style.css', FILE ), array(), version() );
}
add_action( 'init', __NAMESPACE__ . '\register_assets', 9 );

/** Has this page load them. */
function load_assets(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/** WordPress knows no checksums. `crossorigin` is for sites whose files a CDN serves: without it, a browser cannot check them. */
function guard_script( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$guard = sprintf( 'defer integrity="%s" crossorigin="anonymous"', esc_attr( integrity() ) );
	return preg_replace( '/<script (?=[^>]*\bsrc=)/', "<script $guard ", $tag, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\guard_script', 10, 2 );
