<?php
/**
 * The shortcode: `[spasm_guide lang="es" sections="relief" heading-level="3" exclusive]`.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/**
 * Takes what WordPress read: an array, or an empty text where the author wrote no attributes; and what stands
 * between it and `[/spasm_guide]`, which goes to the danger signs.
 */
function shortcode( $found = array(), $contact = '' ): string {
	$written = array();
	foreach ( (array) $found as $name => $value ) {
		$value = text( $value );
		// What stands there without a value has a number for a name.
		$is_bare = is_int( $name );
		$key     = str_replace( '_', '-', strtolower( $is_bare ? $value : $name ) );
		if ( '' !== $key ) {
			$written[ $key ] = $is_bare ? 'on' : $value;
		}
	}
	return place( $written, 'class="wp-block-spasm-guide-guide"', is_string( $contact ) ? do_shortcode( wp_kses_post( $contact ) ) : '' );
}
add_shortcode( 'spasm_guide', __NAMESPACE__ . '\shortcode' );
