<?php
/**
 * What keeps the plugin as it should be: its own translations, and a reminder that medical words grow old.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** Translations in the plugin's own folder; WordPress finds those of its own by itself. */
function load_translations(): void {
	load_plugin_textdomain( 'spasm-guide', false, basename( FOLDER ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 8 );

/** Tells administrators where the text should have been checked again by now (`YYYY-MM-DD`). */
function remind(): void {
	$screen = get_current_screen();
	$due    = facts()['due'];
	if ( ! $screen || ! in_array( $screen->id, array( 'dashboard', 'plugins', 'settings_page_' . OPTION ), true ) ) {
		return;
	}
	if ( current_user_can( 'manage_options' ) && current_time( 'Y-m-d' ) > $due ) {
		printf(
			'<div class="notice notice-warning spasm-guide-due"><p>%s</p></div>',
			esc_html(
				sprintf(
					/* translators: %s: a date. */
					__( 'Spasm Guide: the medical text of this version was to be checked again by %s. Get a newer version of the plugin.', 'spasm-guide' ),
					date_i18n( get_option( 'date_format' ), strtotime( $due ) )
				)
			)
		);
	}
}
add_action( 'admin_notices', __NAMESPACE__ . '\remind' );
