<?php
/**
 * The colours that an author chose for the block, where the guide needs to know of them. All else about
 * colours is the guide's own to do: it follows the colour of the text around it, and nobody knows here what
 * will be under it.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** A colour as the editor's picker writes it. */
const COLOUR = '/^(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d.,%\/ ]{1,40}\))$/Di';

/** A declaration of CSS: `$property` is the `$slug` of a colour in the theme's palette, or a colour of the author's `$own`. */
function declare_colour( string $property, $slug, $own ): string {
	if ( is_string( $slug ) && preg_match( '/^[\w-]+$/D', $slug ) ) {
		return "$property:var(--wp--preset--color--" . _wp_to_kebab_case( $slug ) . ');';
	}
	return is_string( $own ) && preg_match( COLOUR, $own ) ? "$property:$own;" : '';
}

/** The block's style: its accent; and its ground where that alone was chosen, so that style.css finds a text for it. */
function block_style( array $attributes ): string {
	$colours = $attributes['style']['color'] ?? array();
	$accent  = declare_colour( '--spasm-guide-accent', $attributes['accentColor'] ?? null, $attributes['customAccentColor'] ?? null );
	if ( ! empty( $attributes['textColor'] ) || isset( $colours['text'] ) ) {
		return $accent;
	}
	return $accent . declare_colour( '--spasm-guide-ground', $attributes['backgroundColor'] ?? null, $colours['background'] ?? null );
}
