<?php
// A theme as they were before blocks: PHP, a sidebar with widgets, no theme.json.
add_action(
	'widgets_init',
	static function () {
		register_sidebar( array( 'id' => 'side' ) );
	}
);
add_theme_support( 'title-tag' );
