<?php
/**
 * Search and excerpts: the words of a guide are in the page, in its language, but not in what is stored of it.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** Those of `$languages` whose guide holds each of these words. */
function languages_with( array $words, array $languages ): array {
	$holds = static function ( string $lang ) use ( $words ): bool {
		$text = wp_strip_all_tags( file_get_contents( FOLDER . "/guide/static/$lang.html" ) );
		foreach ( $words as $word ) {
			// Whatever the letters, in capitals or not.
			if ( ! is_string( $word ) || '' === $word || ! preg_match( '/' . preg_quote( $word, '/' ) . '/iu', $text ) ) {
				return false;
			}
		}
		return true;
	};
	return array_values( array_filter( $languages, $holds ) );
}

/** A condition of SQL: whether a post has a guide; of `$languages`, if there are any, on which one of them is written. */
function has_guide( array $languages = array() ): string {
	global $wpdb;
	$block = '%' . $wpdb->esc_like( '<!-- wp:spasm-guide/guide ' ) . '%';
	$short = '%' . $wpdb->esc_like( '[spasm_guide' ) . '%';
	$sql   = $wpdb->prepare( "$wpdb->posts.post_password = '' AND ( $wpdb->posts.post_content LIKE %s OR $wpdb->posts.post_content LIKE %s )", $block, $short );
	if ( $languages ) {
		// `lang="es"`, `languages="en es"`, and as a block keeps them: `"lang":"es"`.
		$written = '(spasm-guide/guide |spasm_guide)[^]>]*lang(uages)?"?[=:]["\']?([a-zA-Z ,-]*[ ,])?(' . implode( '|', $languages ) . ')[],"\' }]';
		$sql    .= $wpdb->prepare( " AND $wpdb->posts.post_content REGEXP %s", $written );
	}
	return $sql;
}

/** Finds posts with a guide too, where it holds all that is looked for. */
function search( $sql = '', $query = null ) {
	$words = $query instanceof \WP_Query ? (array) $query->get( 'search_terms' ) : array();
	if ( ! is_string( $sql ) || '' === $sql || ! $words || count( $words ) > 10 ) {
		return $sql;
	}
	// What a guide is in on which nothing is written. Plugins for languages look among the posts of one alone.
	$usual = guide_languages( '', '' );
	if ( languages_with( $words, $usual ) ) {
		return " AND ( ( 1=1 $sql ) OR ( " . has_guide() . ' ) )';
	}
	$others = languages_with( $words, array_diff( languages(), $usual ) );
	return $others ? " AND ( ( 1=1 $sql ) OR ( " . has_guide( $others ) . ' ) )' : $sql;
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
