<?php
/**
 * Reads what an author wrote. What makes no sense is left out and complained of; the guide always shows.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** No attribute needs more characters: whatever longer is written costs no time. */
const LONGEST = 2000;

/** What is written, whatever it is: a text that is not too long. */
function text( $value ): string {
	return is_scalar( $value ) ? trim( substr( (string) $value, 0, LONGEST ) ) : '';
}

/** How a complaint cites what was written: no longer than a line bears. */
function cite( string $value ): string {
	return '"' . ( function_exists( 'mb_substr' ) ? mb_substr( $value, 0, 40 ) : substr( $value, 0, 40 ) ) . '"';
}

/** Complains of `$value`, and says what may be written. */
function complain( string $name, string $value, array $allowed ): string {
	return sprintf(
		/* translators: 1: an attribute's name, 2: what was written, 3: a list of what may be written. */
		__( '%1$s: unknown %2$s. Allowed: %3$s.', 'spasm-guide' ),
		$name,
		cite( $value ),
		implode( ' ', $allowed )
	);
}

/** Those words of `$value` that are `$allowed`, each once; the others are added to `$complaints`. */
function read_tokens( string $name, string $value, array $allowed, array &$complaints ): string {
	$words = array_unique( preg_split( '/\s+/', $value, -1, PREG_SPLIT_NO_EMPTY ) );
	foreach ( array_diff( $words, $allowed ) as $unknown ) {
		$complaints[] = complain( $name, $unknown, $allowed );
	}
	return implode( ' ', array_intersect( $words, $allowed ) );
}

/** The language to show: the nearest there is, English if there is none. */
function read_language( string $wanted, array &$complaints ): string {
	$lang = language( $wanted );
	if ( null === $lang ) {
		$complaints[] = sprintf(
			/* translators: 1: what was written, 2: a list of language codes. */
			__( 'lang: there is no guide in %1$s. It is shown in English. There is: %2$s.', 'spasm-guide' ),
			cite( $wanted ),
			implode( ' ', languages() )
		);
	}
	return $lang ?? 'en';
}

/** The languages to choose among, as they are wanted; those that there are none of are added to `$complaints`. */
function read_languages( string $value, array &$complaints ): string {
	$found = array();
	foreach ( preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) as $wanted ) {
		$lang = language( $wanted );
		if ( null === $lang ) {
			$complaints[] = complain( 'languages', $wanted, languages() );
		} else {
			$found[] = $lang;
		}
	}
	return implode( ' ', array_unique( $found ) );
}

/** A telephone number as the script reads it. */
function read_phone( string $value, array &$complaints ): string {
	// What is copied from a page often has spaces that do not break.
	$number = str_replace( "\u{a0}", ' ', $value );
	if ( preg_match( '~' . facts()['phone'] . '~D', $number ) ) {
		return $number;
	}
	/* translators: %s: what was written. */
	$complaints[] = sprintf( __( 'emergency-number: %s is not a telephone number. Allowed: one, of 2 to 15 digits.', 'spasm-guide' ), cite( $value ) );
	return '';
}

/** Whether an attribute that is there or not is meant to be there. Authors write "false" too. */
function is_on( string $value ): bool {
	return ! in_array( strtolower( $value ), array( '', '0', 'false', 'no', 'off' ), true );
}

/** What `$value` means for the attribute `$name`; an empty text where it is not to be on the tag. */
function read_attribute( string $name, string $value, array &$complaints ): string {
	if ( '' === $value ) {
		return '';
	}
	switch ( $name ) {
		case 'lang':
			return read_language( $value, $complaints );
		case 'languages':
			return read_languages( $value, $complaints );
		case 'sections':
			return read_tokens( $name, $value, facts()['sections'], $complaints );
		case 'open':
			return read_tokens( $name, $value, array_merge( array( 'all' ), facts()['panels'] ), $complaints );
		case 'area':
			return strtok( read_tokens( $name, $value, facts()['areas'], $complaints ), ' ' ) ?: '';
		case 'heading-level':
			return strtok( read_tokens( $name, $value, array_map( 'strval', facts()['headingLevels'] ), $complaints ), ' ' ) ?: '';
		case 'emergency-number':
			return read_phone( $value, $complaints );
		case 'keep-query':
			return $value;
		default:
			return is_on( $value ) ? 'on' : '';
	}
}

/** What an author may write: the attributes of the tag, and `languages`, of which this server decides. As `facts` has them. */
function attributes(): array {
	$languages = array( 'name' => 'languages', 'property' => 'languages', 'type' => 'string' );
	return array_merge( facts()['attributes'], array( $languages ) );
}

/**
 * Takes values by attribute name, whoever wrote them. Gives what is to be on the tag, `lang` always; the languages of
 * the guide, the one that it shows first; and the complaints, each a sentence.
 */
function read_attributes( array $written ): array {
	$names      = array_column( attributes(), 'name' );
	$complaints = array();
	$attributes = array( 'lang' => '' );
	foreach ( $written as $name => $value ) {
		if ( ! in_array( $name, $names, true ) ) {
			$complaints[] = complain( __( 'attribute', 'spasm-guide' ), (string) $name, $names );
			continue;
		}
		$read = read_attribute( $name, text( $value ), $complaints );
		if ( '' !== $read ) {
			$attributes[ $name ] = $read;
		}
	}
	$languages          = guide_languages( $attributes['lang'], $attributes['languages'] ?? '' );
	$attributes['lang'] = $languages[0];
	unset( $attributes['languages'] );
	return array( $attributes, $languages, $complaints );
}
