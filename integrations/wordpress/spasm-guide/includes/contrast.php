<?php
/**
 * How well one colour reads on another.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** A colour of a style sheet as `#rrggbb`, or none where it is not opaque or is written in another way. */
function hex( string $colour ): ?string {
	$colour = strtolower( trim( $colour ) );
	if ( preg_match( '/^#([0-9a-f])([0-9a-f])([0-9a-f])f?$/', $colour, $digits ) ) {
		return "#$digits[1]$digits[1]$digits[2]$digits[2]$digits[3]$digits[3]";
	}
	if ( preg_match( '/^(#[0-9a-f]{6})(?:ff)?$/', $colour, $digits ) ) {
		return $digits[1];
	}
	if ( preg_match( '/^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/', $colour, $parts ) ) {
		return sprintf( '#%02x%02x%02x', min( 255, $parts[1] ), min( 255, $parts[2] ), min( 255, $parts[3] ) );
	}
	$names = array(
		'white' => '#ffffff',
		'black' => '#000000',
	);
	return $names[ $colour ] ?? null;
}

/** Relative luminance of `#rrggbb` by WCAG 2, 0 to 1. */
function luminance( string $hex ): float {
	$sum = 0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $index => $weight ) {
		$part = hexdec( substr( $hex, 1 + 2 * $index, 2 ) ) / 255;
		$sum += $weight * ( $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4 );
	}
	return $sum;
}

/** Contrast of two colours (`#rrggbb`) by WCAG 2, 1 to 21. */
function contrast( string $one, string $other ): float {
	$bright = max( luminance( $one ), luminance( $other ) );
	$dark   = min( luminance( $one ), luminance( $other ) );
	return ( $bright + 0.05 ) / ( $dark + 0.05 );
}

/** Black or white, whichever reads better on `#rrggbb`. */
function ink( string $hex ): string {
	return contrast( $hex, '#ffffff' ) > contrast( $hex, '#000000' ) ? '#ffffff' : '#000000';
}
