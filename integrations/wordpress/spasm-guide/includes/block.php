<?php
/**
 * The block. It saves its settings alone; its HTML is made when the page is read, so that authors who may
 * not write HTML can use it, and a new version of the plugin brings its words to every page.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'spasm-guide-editor';

/** Registers the block with the editor's script. */
function register_block(): void {
	$needs = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-shortcode' );
	$needs = array_merge( $needs, array( HANDLE ) );
	wp_register_script( EDITOR, plugins_url( 'block/editor.js', FILE ), $needs, version( 'block/editor.js' ), true );
	wp_register_style( EDITOR, plugins_url( 'block/editor.css', FILE ), array(), version( 'block/editor.css' ) );
	register_block_type(
		FOLDER . '/block',
		array(
			'render_callback' => __NAMESPACE__ . '\render_block',
			// For the editor and its frames. Named for pages too, a classic theme would load it on every one.
			'style_handles'   => is_admin() ? array( HANDLE ) : array(),
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** The editor's script holds no words: they are all here, where one translation serves them. */
function tell_editor(): void {
	$told = wp_json_encode( editor_words(), JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( EDITOR, "window.spasmGuideEditor = $told;", 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/** Renders the block, for a page or for the editor. */
function render_block( $attributes = array(), $contact = '' ): string {
	$attributes = (array) $attributes;
	$written    = array();
	foreach ( array_column( attributes(), 'name', 'property' ) as $property => $name ) {
		$written[ $name ] = $attributes[ $property ] ?? '';
	}
	if ( 2 === (int) text( $written['heading-level'] ) ) {
		unset( $written['heading-level'] );
	}
	$style = block_style( $attributes );
	return place( $written, get_block_wrapper_attributes( $style ? array( 'style' => $style ) : array() ), is_string( $contact ) ? $contact : '' );
}
