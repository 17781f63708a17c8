<?php
/**
 * A guide in its place on a page: what the block and the shortcode have in common.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** Whether whoever looks can do something about a mistake on this page. */
function can_mend(): bool {
	$post = get_post();
	return $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_theme_options' );
}

/** What was wrong with what an author wrote, for authors alone. Takes sentences. */
function note( array $complaints ): string {
	if ( ! $complaints || ! can_mend() ) {
		return '';
	}
	$items = '';
	foreach ( array_slice( $complaints, 0, 10 ) as $complaint ) {
		$items .= '<li>' . esc_html( $complaint ) . '</li>';
	}
	return sprintf(
		'<div class="spasm-guide-note"><p>%s</p><ul>%s</ul></div>',
		esc_html__( 'Something about this guide needs mending. Only who can edit this page sees this note.', 'spasm-guide' ),
		$items
	);
}

/** Whether a list of posts is being made: there, ten guides would weigh more than all else. */
function is_in_list(): bool {
	return doing_filter( 'the_content' ) && ! is_singular() && ! is_plain() && ! wp_doing_ajax();
}

/**
 * The guide and, for authors, what was wrong.
 *
 * @param array  $written Values by attribute name, as an author wrote them.
 * @param string $box     The attributes of the box around.
 * @param string $contact The author's words for the guide's box of danger signs, as HTML that is safe.
 */
function place( array $written, string $box, string $contact ): string {
	list( $attributes, $languages, $complaints ) = read_attributes( $written );

	$lang = $attributes['lang'];
	if ( is_feed() ) {
		return '<p>' . link_to_guide( $lang ) . '</p>';
	}
	if ( is_in_list() || doing_filter( 'get_the_excerpt' ) ) {
		return first_lines( $lang );
	}
	load_assets( array_slice( $languages, 1 ) );
	$number = $attributes['emergency-number'] ?? setting( 'number' );
	if ( '' !== $number ) {
		$attributes['emergency-number'] = $number;
	}
	if ( isset( $attributes['json-ld'] ) ) {
		published_language( $lang );
	}
	$inner = slotted( $contact );
	return sprintf(
		'<div %s>%s%s</div>',
		$box,
		note( $complaints ),
		is_plain() ? plain_tag( $attributes, $inner ) : whole_tag( $attributes, ( $number ? number_without_script( $number ) : '' ) . $inner )
	);
}
