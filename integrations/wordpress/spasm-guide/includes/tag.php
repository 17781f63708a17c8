<?php
/**
 * The guide as HTML.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** The opening tag. Takes what `read_attributes` gives. */
function opening_tag( array $attributes ): string {
	$tag = '<spasm-guide';
	foreach ( $attributes as $name => $value ) {
		$is_bare = in_array( $name, array( 'exclusive', 'json-ld' ), true );
		$tag    .= $is_bare ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "$tag>";
}

/** A link to the guide, for where no guide can be: in a feed. */
function link_to_guide( string $lang ): string {
	$address = get_permalink() ?: home_url( '/' );
	return sprintf( '<a href="%s" lang="%s">%s</a>', esc_url( $address ), esc_attr( $lang ), esc_html( facts()[ $lang ]['title'] ) );
}

/**
 * The whole guide, every word in it. Only a browser that reads it as part of a page makes a guide of it
 * (a shadow root); where a script puts it into a page it would stay empty.
 */
function whole_tag( array $attributes ): string {
	// The file is ours; the language is one that there is.
	$html = file_get_contents( FOLDER . "/guide/static/{$attributes['lang']}.html" );
	return opening_tag( $attributes ) . substr( trim( $html ), strpos( $html, '>' ) + 1 );
}

/** The tag alone, for where a script puts it into a page: the editor, and readers of the REST API. */
function plain_tag( array $attributes ): string {
	return opening_tag( $attributes ) . link_to_guide( $attributes['lang'] ) . '</spasm-guide>';
}

/** Whether what is made now goes into a page by script, not by the browser's own reading. */
function is_for_script(): bool {
	return is_admin() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
}

/** WordPress makes typographer's quotes in a page's words; the guide's are as they are to be. */
add_filter(
	'no_texturize_tags',
	static function ( array $tags ): array {
		return array_merge( $tags, array( 'spasm-guide' ) );
	}
);
