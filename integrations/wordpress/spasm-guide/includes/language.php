<?php
/**
 * Which language a guide is in, and which others its reader may choose.
 *
 *     written on it: lang ---------------------------------> first
 *     written on it: languages, else those of the settings -> the others; one of them is first where no lang is written:
 *     the content's own, as plugins for languages know it      that of the content, if it is one of them
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** The languages there is a guide in (BCP 47), English among them. */
function languages(): array {
	return array_keys( facts()['languages'] );
}

/**
 * The guide in one of its languages: what that calls itself, `name`; `title`, `intro`, `danger`, `sections`, `about` and
 * `areas`. A section has `id`, `title` and `panels`; each of those, and each area, an `id` and a `title`. What goes with
 * own words: `caution`, `addedBy` and `reviewedBy`.
 */
function guide_in( string $lang ): array {
	return facts()['languages'][ $lang ];
}

/** The language there is a guide in that `$wanted` (BCP 47) finds, or none: `es-MX` finds `es`. */
function language( string $wanted ): ?string {
	$tags = facts()['tags'];
	$tag  = strtolower( $wanted );
	while ( $tag && ! array_key_exists( $tag, $tags ) ) {
		$tag = substr( $tag, 0, (int) strrpos( $tag, '-' ) );
	}
	return $tags[ $tag ] ?? null;
}

/** The locale of a post, as Polylang or WPML know it; an empty text where they do not. */
function post_locale( int $post ): string {
	if ( function_exists( 'pll_get_post_language' ) ) {
		$locale = text( pll_get_post_language( $post, 'locale' ) );
		if ( '' !== $locale ) {
			return $locale;
		}
	}
	$details = apply_filters( 'wpml_post_language_details', null, $post ); // phpcs:ignore -- WPML's own hook.
	return is_array( $details ) ? text( $details['locale'] ?? '' ) : '';
}

/** The site's locale, or the one that a plugin has found for the page. Not that of whoever works on it. */
function site_locale(): string {
	return text( is_plain() || is_admin() ? get_locale() : determine_locale() );
}

/** The language there is a guide in that the content around it finds; English if it finds none. */
function content_language(): string {
	$post   = get_post();
	$locale = $post ? post_locale( $post->ID ) : '';
	return language( str_replace( '_', '-', $locale ?: site_locale() ) ) ?? 'en';
}

/**
 * The languages of a guide, the one that it shows first.
 *
 * @param string $lang      The one that is wanted, if one is.
 * @param string $languages Those that its reader may choose among, with spaces between; if none, those of the settings.
 */
function guide_languages( string $lang, string $languages ): array {
	$all = array_values( array_intersect( explode( ' ', $languages ?: setting( 'languages' ) ), languages() ) );
	if ( '' === $lang ) {
		$own  = content_language();
		$lang = ! $all || in_array( $own, $all, true ) ? $own : $all[0];
	}
	return array_values( array_unique( array_merge( array( $lang ), $all ) ) );
}
