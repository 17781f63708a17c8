<?php
/**
 * The theme's colours for the guide. Text and ground are the page's own already: the guide inherits one
 * and lets the other show through. What is chosen here is the accent, of links and buttons:
 *
 *     1. the author's, where it reads on the ground at 4.5:1 (WCAG AA), else
 *     2. the first of the theme's that reads at 7:1, as the guide's own colours do, else
 *     3. the guide's own, in its light or dark set, as the ground is.
 *
 * Where the ground is not known (a picture, a gradient, a classic theme), only the author's is taken.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const READABLE        = 4.5;
const AS_READABLE_AS_OURS = 7;

/** The ground under a guide that nobody knows the colour of. */
const UNKNOWN = 'unknown';

/** The palette of the site, what the owner changed before what the theme brings: hex by slug. */
function palette(): array {
	static $palette;
	if ( null === $palette ) {
		$palette = array();
		$sets    = wp_get_global_settings( array( 'color', 'palette' ) );
		foreach ( array( 'default', 'theme', 'custom' ) as $origin ) {
			foreach ( $sets[ $origin ] ?? array() as $entry ) {
				$palette[ $entry['slug'] ] = hex( (string) $entry['color'] );
			}
		}
	}
	return $palette;
}

/** A colour of a block or of theme.json, a preset of the palette or not, as `#rrggbb`; or none. */
function resolve( $colour ): ?string {
	if ( ! is_string( $colour ) ) {
		return null;
	}
	if ( preg_match( '/^var(?::preset\|color\||\(--wp--preset--color--)([\w-]+)\)?$/', $colour, $preset ) ) {
		return palette()[ $preset[1] ] ?? null;
	}
	return hex( $colour );
}

/** Something of the theme's styles, or null: paths that nobody set give an empty array. */
function theme_style( array $path ): ?string {
	$value = wp_get_global_styles( $path );
	return is_string( $value ) ? $value : null;
}

/** Colours by which a theme may be known, the likeliest first. */
function theme_accents(): array {
	$found = array();
	foreach ( array( 'primary', 'accent', 'brand', 'secondary', 'tertiary', 'link' ) as $role ) {
		foreach ( palette() as $slug => $colour ) {
			if ( preg_match( "/^$role(?:-|$)/", (string) $slug ) ) {
				$found[] = $colour;
			}
		}
	}
	$found[] = resolve( theme_style( array( 'elements', 'button', 'color', 'background' ) ) );
	$found[] = resolve( theme_style( array( 'elements', 'link', 'color', 'text' ) ) );
	return array_filter( $found );
}

/** The ground that the attributes of a block give it and all inside: `#rrggbb`, unknown, or none of its own. */
function ground_of( array $attributes ): ?string {
	$slug   = $attributes['backgroundColor'] ?? null;
	$colour = $slug ? "var:preset|color|$slug" : ( $attributes['style']['color']['background'] ?? null );
	if ( $colour ) {
		return resolve( $colour ) ?? UNKNOWN;
	}
	// A gradient, or the picture of a cover.
	$is_drawn = array_intersect_key( $attributes, array_flip( array( 'gradient', 'overlayColor', 'customOverlayColor', 'dimRatio', 'url' ) ) );
	return $is_drawn || isset( $attributes['style']['color']['gradient'] ) ? UNKNOWN : null;
}

/**
 * The custom properties of the guide on that ground (by default the page's), and complaints of the
 * author's accent, if one was chosen: a slug of the palette, or a colour.
 */
function colours( ?string $ground, ?string $chosen ): array {
	$ground     = $ground ?? resolve( theme_style( array( 'color', 'background' ) ) ) ?? UNKNOWN;
	$is_known   = UNKNOWN !== $ground;
	$accent     = null;
	$complaints = array();
	if ( $chosen ) {
		$accent = palette()[ $chosen ] ?? resolve( $chosen );
		$reads  = $accent && $is_known ? contrast( $accent, $ground ) : null;
		if ( ! $accent ) {
			/* translators: %s: what was written. */
			$complaints[] = sprintf( __( 'Accent color: %s is no color of this theme. The guide keeps its own.', 'spasm-guide' ), cite( $chosen ) );
		} elseif ( $reads && $reads < READABLE ) {
			$accent       = null;
			$complaints[] = sprintf(
				/* translators: 1: a contrast such as 1.2, 2: the contrast that is needed. */
				__( 'Accent color: too hard to read on this background (contrast %1$s to 1; %2$s is needed). The guide keeps its own.', 'spasm-guide' ),
				number_format_i18n( floor( $reads * 10 ) / 10, 1 ),
				number_format_i18n( READABLE, 1 )
			);
		}
	}
	foreach ( $is_known ? theme_accents() : array() as $colour ) {
		if ( ! $accent && contrast( $colour, $ground ) >= AS_READABLE_AS_OURS ) {
			$accent = $colour;
		}
	}
	$style = $is_known ? 'color-scheme:' . ( '#ffffff' === ink( $ground ) ? 'dark' : 'light' ) . ';' : '';
	if ( $accent ) {
		$style .= "--spasm-guide-accent:$accent;--spasm-guide-on-accent:" . ink( $accent ) . ';';
	}
	return array( $style, $complaints );
}
