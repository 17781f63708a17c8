<?php
/**
 * What the clinic says in every guide of its site: one option, each of its values a text.
 *
 *     by, number, contact, footer   as shown
 *     languages                     tags of those that readers may choose among, with spaces between
 *     words                         own words as they were written, JSON by guide/content.schema.json
 *     content                       the last of them that the schema allows, ready for the page
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const OPTION = 'spasm_guide';

/** One of its values, empty where none is set. */
function setting( string $name ): string {
	$set = get_option( OPTION );
	return is_array( $set ) && is_string( $set[ $name ] ?? null ) ? $set[ $name ] : '';
}

/** Whether the guide takes these words, which are as `json_decode` gives them with arrays: true, or what is wrong. */
function check_words( array $words ) {
	$schema = wp_json_file_decode( FOLDER . '/guide/content.schema.json', array( 'associative' => true ) );
	$valid  = rest_validate_value_from_schema( $words, $schema, 'words' );
	if ( is_wp_error( $valid ) ) {
		return $valid;
	}
	// What no schema says, and the script refuses.
	$ids = array_column( $words['add'] ?? array(), 'id' );
	if ( array_unique( $ids ) !== $ids || preg_grep( '/\s/', $ids ) ) {
		return new \WP_Error( 'add', __( 'Your own words: each id must be used once.', 'spasm-guide' ) );
	}
	foreach ( array( 'by', 'reviewedBy' ) as $name ) {
		if ( isset( $words[ $name ] ) && ! preg_match( '~' . facts()['seen'] . '~u', $words[ $name ] ) ) {
			/* translators: %s: a name of a field. */
			return new \WP_Error( $name, sprintf( __( 'Your own words: %s must be a text that shows.', 'spasm-guide' ), $name ) );
		}
	}
	return true;
}

/** Whether anything of `$html` shows. */
function shows( string $html ): bool {
	$seen = strip_tags( $html, '<img><svg><iframe><video><audio><object><input><button><hr>' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.strip_tags_strip_tags
	return '' !== trim( str_replace( array( '&nbsp;', "\u{a0}" ), ' ', $seen ) );
}

/** Own words as the guide takes them, or what is wrong with them. */
function own_words( string $words, string $by ) {
	$content = json_decode( $words, false, 32 );
	if ( ! $content instanceof \stdClass ) {
		return new \WP_Error( 'json', __( 'Your own words: this is no JSON.', 'spasm-guide' ) );
	}
	if ( ! isset( $content->by ) && '' !== $by ) {
		$content->by = $by;
	}
	$valid = check_words( json_decode( wp_json_encode( $content ), true ) );
	return is_wp_error( $valid ) ? $valid : wp_json_encode( $content, JSON_HEX_TAG | JSON_HEX_AMP );
}

/** Takes what an administrator sent; what is wrong is complained of, and the last that was right stays in use. */
function sanitize_settings( $sent = array() ): array {
	$sent       = (array) $sent;
	$languages  = $sent['languages'] ?? '';
	$languages  = is_array( $languages ) ? implode( ' ', array_filter( $languages, 'is_string' ) ) : $languages;
	$sent       = array_filter( $sent, 'is_string' ) + array_fill_keys( array( 'by', 'number', 'contact', 'footer', 'words' ), '' );
	$complaints = array();
	$set        = array(
		'by'        => sanitize_text_field( $sent['by'] ),
		'number'    => '' === trim( $sent['number'] ) ? '' : read_phone( text( $sent['number'] ), $complaints ),
		'contact'   => wp_kses_post( trim( $sent['contact'] ) ),
		'footer'    => wp_kses_post( trim( $sent['footer'] ) ),
		'languages' => read_languages( text( $languages ), $complaints ),
		'words'     => trim( $sent['words'] ),
		'content'   => '',
	);
	if ( '' !== $set['words'] ) {
		$content        = own_words( $set['words'], $set['by'] );
		$set['content'] = is_wp_error( $content ) ? setting( 'content' ) : $content;
		if ( is_wp_error( $content ) ) {
			$complaints[] = $content->get_error_message();
		}
	}
	// WordPress has a new option sanitized twice.
	if ( ! get_settings_errors( OPTION ) ) {
		foreach ( $complaints as $complaint ) {
			add_settings_error( OPTION, 'wrong', esc_html( $complaint ) );
		}
	}
	return $set;
}

/** What every guide of the site holds besides its own: own words, and those for its slots. */
function slotted( string $contact = '' ): string {
	// However it was written there, nothing in it ends the script.
	$content = str_replace( '<', '\u003c', setting( 'content' ) );
	$html    = $content ? "<script type=\"application/json\">$content</script>" : '';
	$contact = shows( $contact ) ? trim( $contact ) : wpautop( setting( 'contact' ) );
	foreach ( array( 'contact' => $contact, 'footer' => wpautop( setting( 'footer' ) ) ) as $slot => $words ) {
		$html .= '' === $words ? '' : "<div slot=\"$slot\">$words</div>";
	}
	return $html;
}
