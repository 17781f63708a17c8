<?php
/**
 * Takes away what was set, when the plugin is deleted.
 *
 * @package SpasmGuide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $spasm_guide_site ) {
		delete_blog_option( $spasm_guide_site, 'spasm_guide' );
	}
} else {
	delete_option( 'spasm_guide' );
}
