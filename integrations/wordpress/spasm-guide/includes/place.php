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

/**
 * The guide and, for authors, what was wrong.
 *
 * @param array  $written Values by attribute name, as an author wrote them.
 * @param string $box     The attributes of the box around.
 */
function place( array $written, string $box ): string {
	list( $attributes, $complaints ) = read_attributes( $written );
	if ( is_feed() ) {
		return '<p>' . link_to_guide( $attributes['lang'] ) . '</p>';
	}
	load_assets();
	return sprintf(
		'<div %s>%s%s</div>',
		$box,
		note( $complaints ),
		is_plain() ? plain_tag( $attributes ) : whole_tag( $attributes )
	);
}
