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
		$tag .= is_switch( $name ) ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "$tag>";
}

/** A link to the guide, for where no guide can be: in a feed, in a list of posts. */
function link_to_guide( string $lang ): string {
	$address = get_permalink() ?: home_url( '/' );
	return sprintf( '<a href="%s" lang="%s">%s</a>', esc_url( $address ), esc_attr( $lang ), esc_html( guide_in( $lang )['title'] ) );
}

/** The guide's question and first sentence, with a link to the rest. */
function first_lines( string $lang ): string {
	return sprintf( '<p>%s</p><p lang="%s">%s</p>', link_to_guide( $lang ), esc_attr( $lang ), esc_html( guide_in( $lang )['intro'] ) );
}

/** The number to call, for readers without script: with it, the guide says it itself. */
function number_without_script( string $number ): string {
	$link = sprintf( '<a href="tel:%s">%s</a>', esc_attr( preg_replace( array( '~' . facts()['trunk'] . '~', '/[^\d+]/' ), array( '$1', '' ), $number ) ), esc_html( $number ) );
	return "<noscript slot=\"contact\"><p>$link</p></noscript>";
}

/**
 * The whole guide, every word in it. Read as part of a page it needs no script. A script that puts it into
 * one (a theme that shows more posts on demand, say) leaves it to the guide's own; where that is not, the
 * link shows.
 */
function whole_tag( array $attributes, string $inner ): string {
	// The file is ours; the language is one that there is.
	$html = trim( file_get_contents( FOLDER . "/guide/static/{$attributes['lang']}.html" ) );
	$root = substr( $html, strpos( $html, '>' ) + 1, -strlen( '</spasm-guide>' ) );
	$root = with_heading_level( with_own_words( $root, $attributes['lang'] ), (int) ( $attributes['heading-level'] ?? 2 ) );
	$link = wp_doing_ajax() ? link_to_guide( $attributes['lang'] ) : '';
	return opening_tag( $attributes ) . "$root$link$inner</spasm-guide>";
}

/** The tag alone: for the editor, which loads the words, and for readers of the REST API. */
function plain_tag( array $attributes, string $inner ): string {
	return opening_tag( $attributes ) . link_to_guide( $attributes['lang'] ) . "$inner</spasm-guide>";
}

/** Whether what is made now is for the editor or the REST API. Pages ask for more of themselves by admin-ajax.php. */
function is_plain(): bool {
	return ( is_admin() && ! wp_doing_ajax() ) || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
}

/** WordPress makes typographer's quotes in a page's words; the guide's are as they are to be. */
add_filter(
	'no_texturize_tags',
	static function ( $tags = array() ): array {
		return array_merge( (array) $tags, array( 'spasm-guide' ) );
	}
);
