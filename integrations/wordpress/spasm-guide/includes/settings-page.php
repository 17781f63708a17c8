<?php
/**
 * The page of settings, for administrators: Settings, Spasm Guide.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

/** A field by its name: what it is called, and what it is for. */
function fields(): array {
	return array(
		'by'        => array( __( 'Name of your clinic', 'spasm-guide' ), __( 'Marks what you add to the guide as yours.', 'spasm-guide' ) ),
		'number'    => array( __( 'Emergency number', 'spasm-guide' ), __( 'For every guide that has none of its own.', 'spasm-guide' ) ),
		'contact'   => array( __( 'Contact', 'spasm-guide' ), __( 'Your telephone number and booking, shown beside the danger signs and on paper.', 'spasm-guide' ) ),
		'footer'    => array( __( 'Footer', 'spasm-guide' ), __( 'Your words at the end: how to report a mistake, say.', 'spasm-guide' ) ),
		'languages' => array( __( 'Languages', 'spasm-guide' ), __( 'Which your readers may choose among, in every guide. A guide shows the language of its post, or of your site, if it is one of these; else the first of them. None ticked: that language alone, or English. Each adds about 20 kB to a page with a guide.', 'spasm-guide' ) ),
		'words'     => array( __( 'Your own words', 'spasm-guide' ), __( 'JSON that adds to panels, replaces or hides them, or adds danger signs. guide/content.schema.json in the plugin is its schema.', 'spasm-guide' ) ),
	);
}

/** Boxes to tick, one for each language there is. */
function language_boxes(): void {
	$chosen = explode( ' ', setting( 'languages' ) );
	printf( '<fieldset aria-describedby="%s-languages-help"><legend class="screen-reader-text">%s</legend>', esc_attr( OPTION ), esc_html__( 'Languages', 'spasm-guide' ) );
	foreach ( languages() as $lang ) {
		printf(
			'<label lang="%1$s"><input type="checkbox" name="%2$s[languages][]" value="%1$s" %3$s> %4$s</label><br>',
			esc_attr( $lang ),
			esc_attr( OPTION ),
			checked( in_array( $lang, $chosen, true ), true, false ),
			esc_html( guide_in( $lang )['name'] )
		);
	}
	echo '</fieldset>';
}

/** One field: a line for what is short, a box for what is not. */
function field( array $field ): void {
	list( $name, $help ) = $field;
	$id                  = OPTION . "-$name";
	$given               = sprintf( 'id="%1$s" name="%2$s" aria-describedby="%1$s-help"', esc_attr( $id ), esc_attr( OPTION . "[$name]" ) );
	if ( 'languages' === $name ) {
		language_boxes();
	} elseif ( in_array( $name, array( 'by', 'number' ), true ) ) {
		// Its parts are escaped above.
		printf( '<input type="text" class="regular-text" %s value="%s">', $given, esc_attr( setting( $name ) ) ); // phpcs:ignore
	} else {
		$class = 'words' === $name ? 'large-text code' : 'large-text';
		printf( '<textarea class="%s" rows="%d" %s>%s</textarea>', esc_attr( $class ), 'words' === $name ? 12 : 4, $given, esc_textarea( setting( $name ) ) ); // phpcs:ignore
	}
	printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
}

/** Makes the option known; WordPress's own options.php checks capability and nonce. */
function register_settings(): void {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	add_settings_section( OPTION, '', '__return_null', OPTION );
	foreach ( fields() as $name => list( $title, $help ) ) {
		// A set of boxes has its own label.
		$label = 'languages' === $name ? array() : array( 'label_for' => OPTION . "-$name" );
		add_settings_field( $name, $title, __NAMESPACE__ . '\field', OPTION, OPTION, array( $name, $help ) + $label );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** The page around them. */
function settings_page(): void {
	printf( '<div class="wrap"><h1>%s</h1><form method="post" action="options.php">', esc_html__( 'Spasm Guide', 'spasm-guide' ) );
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

/** Puts it into the menu. */
function add_settings_page(): void {
	$title = __( 'Spasm Guide', 'spasm-guide' );
	add_options_page( $title, $title, 'manage_options', OPTION, __NAMESPACE__ . '\settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
