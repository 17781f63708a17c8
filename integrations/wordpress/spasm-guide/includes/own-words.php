<?php
/**
 * The clinic's own words for readers without script: in the guide's HTML, where the script would put them, each in
 * a noscript element. The script takes those away and says the same itself.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/**
 * Own words as the settings hold them; none where there are none, or where the script would take none: the option may
 * be of an older version, or changed by something else.
 */
function own_content(): array {
	$content = json_decode( setting( 'content' ), true );
	return is_array( $content ) && true === check_words( $content ) ? $content : array();
}

/** Each text as an item of a list. */
function own_items( array $texts ): string {
	return '<li>' . implode( '</li><li>', array_map( 'esc_html', $texts ) ) . '</li>';
}

/** One block of the schema. */
function own_block( array $block, string $caution ): string {
	if ( isset( $block['steps'] ) ) {
		return '<ol part="steps">' . own_items( $block['steps'] ) . '</ol>';
	}
	if ( isset( $block['list'] ) ) {
		$lead = isset( $block['lead'] ) ? '<p>' . esc_html( $block['lead'] ) . '</p>' : '';
		return "$lead<ul part=\"list\">" . own_items( $block['list'] ) . '</ul>';
	}
	if ( isset( $block['caution'] ) ) {
		return sprintf( '<p role="note"><strong>%s</strong> %s</p>', esc_html( $caution ), esc_html( $block['caution'] ) );
	}
	return '<p>' . esc_html( $block['text'] ) . '</p>';
}

/** Blocks, under who says so. `$says` is what `guide_in` gives. */
function own_body( array $blocks, array $says, string $by ): string {
	$html = '<p><small>' . esc_html( str_replace( '{by}', $by, $says['addedBy'] ) ) . '</small></p>';
	foreach ( $blocks as $block ) {
		$html .= own_block( $block, $says['caution'] );
	}
	return "<div part=\"local\">$html</div>";
}

/** Puts `$added`, for readers without script, before what `$pattern` finds first after `$start`. */
function put_before( string $html, string $start, string $pattern, string $added ): string {
	$from = strpos( $html, $start );
	if ( false === $from || ! preg_match( $pattern, $html, $found, PREG_OFFSET_CAPTURE, $from ) ) {
		return $html;
	}
	return substr_replace( $html, "<noscript>$added</noscript>", $found[0][1], 0 );
}

/** Puts `$added` at the end of a panel's text: before its tools, and the drawings. */
function put_in_panel( string $html, string $id, string $added ): string {
	return put_before( $html, "id=\"$id-content\"", '/<\w+ class="(?:places|figures|stretch|link)\b/', $added );
}

/** The panels that own words replace, add to, add, and hide; `$hidden` gets selectors of what makes way for them. */
function with_own_panels( string $html, array $own, array $says, array &$hidden ): string {
	foreach ( $own['replace'] ?? array() as $id => $panel ) {
		$hidden[] = "#$id [part~=text]>:not(noscript,.places,.stretch,.link)";
		if ( isset( $panel['title'] ) ) {
			$hidden[] = "#$id [part~=summary]>span:first-child";
			$html     = put_before( $html, "value=\"$id\" aria-expanded", '/<span part="icon"/', esc_html( $panel['title'] ) );
		}
		$html = put_in_panel( $html, $id, own_body( $panel['body'], $says, $own['by'] ) );
	}
	foreach ( $own['append'] ?? array() as $id => $body ) {
		$html = put_in_panel( $html, $id, own_body( $body, $says, $own['by'] ) );
	}
	foreach ( $own['add'] ?? array() as $panel ) {
		$added = sprintf(
			'<div part="panel %1$s" id="%1$s"><h4 part="panel-heading">%2$s</h4><div part="text">%3$s</div></div>',
			esc_attr( $panel['id'] ),
			esc_html( $panel['title'] ),
			own_body( $panel['body'], $says, $own['by'] )
		);
		$html  = put_before( $html, "<section part=\"section {$panel['section']}\"", '~</div></section>~', $added );
	}
	foreach ( $own['hide'] ?? array() as $id ) {
		array_push( $hidden, "#$id", "li:has(>[data-target=\"$id\"])" );
	}
	return $html;
}

/** The guide's HTML with the clinic's own words in it. */
function with_own_words( string $html, string $lang ): string {
	$own = own_content();
	if ( ! $own ) {
		return $html;
	}
	$says   = guide_in( $lang );
	$hidden = array();
	$html   = with_own_panels( $html, $own, $says, $hidden );
	foreach ( $own['danger'] ?? array() as $tier => $signs ) {
		$body = own_body( array( array( 'list' => $signs ) ), $says, $own['by'] );
		$html = 'emergency' === $tier
			? put_before( $html, 'class="signs"', '~</div><div part="contact"~', $body )
			: put_in_panel( $html, $tier, $body );
	}
	if ( isset( $own['reviewedBy'] ) ) {
		$review   = strtr( $says['reviewedBy'], array( '{by}' => $own['by'], '{reviewer}' => $own['reviewedBy'] ) );
		$hidden[] = '.review';
		$html     = put_before( $html, 'class="review"', '/<p>/', '<p>' . esc_html( $review ) . '</p>' );
	}
	if ( $hidden ) {
		// What a panel is called shows, not the button that it is.
		$rules = '[part~=summary]>noscript{visibility:visible}' . implode( '{display:none}', $hidden ) . '{display:none}';
		$html  = put_before( $html, '<template', '/<style>/', "<style>$rules</style>" );
	}
	return $html;
}

/** The guide's HTML, as it is built under a heading of level 2, under one of `$level`: those in it follow. */
function with_heading_level( string $html, int $level ): string {
	return 2 === $level ? $html : preg_replace_callback(
		'/<h([2-5])(?=[ >])/',
		static function ( array $found ) use ( $level ): string {
			return sprintf( '%s aria-level="%d"', $found[0], min( 6, $found[1] + $level - 2 ) );
		},
		$html
	);
}
