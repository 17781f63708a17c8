<?php
/**
 * Search and excerpts: the words of a guide are in the page, but not in what is stored of it.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** Whether a guide holds each of these words. */
function is_in_guide( array $words ): bool {
	foreach ( languages() as $lang ) {
		$html    = wp_strip_all_tags( file_get_contents( FOLDER . "/guide/static/$lang.html" ) );
		$missing = array_filter(
			$words,
			static function ( $word ) use ( $html ): bool {
				return ! is_string( $word ) || '' === $word || false === stripos( $html, $word );
			}
		);
		if ( ! $missing ) {
			return true;
		}
	}
	return false;
}

/** Finds posts with a guide too, where it holds all that is looked for. */
function search( $sql = '', $query = null ) {
	$words = $query instanceof \WP_Query ? (array) $query->get( 'search_terms' ) : array();
	if ( ! is_string( $sql ) || '' === $sql || ! $words || count( $words ) > 10 || ! is_in_guide( $words ) ) {
		return $sql;
	}
	global $wpdb;
	$guides = $wpdb->prepare(
		"$wpdb->posts.post_password = '' AND ( $wpdb->posts.post_content LIKE %s OR $wpdb->posts.post_content LIKE %s )",
		'%' . $wpdb->esc_like( '<!-- wp:spasm-guide/guide ' ) . '%',
		'%' . $wpdb->esc_like( '[spasm_guide' ) . '%'
	);
	return " AND ( ( 1=1 $sql ) OR ( $guides ) )";
}
add_filter( 'posts_search', __NAMESPACE__ . '\search', 10, 2 );

/** Has an excerpt be made of the block, and of the shortcode. */
function allow_in_excerpt( $blocks = array() ): array {
	return array_merge( (array) $blocks, array( 'spasm-guide/guide' ) );
}
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpt' );

/** WordPress strips shortcodes from excerpts; ours gives one. */
function keep_in_excerpt( $names = array() ): array {
	$names = (array) $names;
	return doing_filter( 'get_the_excerpt' ) ? array_diff( $names, array( 'spasm_guide' ) ) : $names;
}
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\keep_in_excerpt' );
