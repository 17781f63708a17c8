<?php
// Keeps WordPress itself off the network: no pictures of users, no question for updates.
add_filter( 'pre_option_show_avatars', '__return_zero' );
foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $check ) {
	remove_action( 'admin_init', $check );
}
