<?php
/**
 * The scripts and the style sheet: loaded where a guide is, with the scripts' checksums.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'spasm-guide';

/** The name that WordPress knows the words of a language by. */
function words_handle( string $lang ): string {
	return HANDLE . "-words-$lang";
}

/**
 * The scripts by the names that WordPress knows them by: the guide without words, which come with a page's
 * HTML; and the words of each language, for where they do not, and for readers who choose another.
 */
function scripts(): array {
	$scripts = array( HANDLE => 'spasm-guide.core.js' );
	foreach ( languages() as $lang ) {
		$scripts[ words_handle( $lang ) ] = "lang/$lang.js";
	}
	return $scripts;
}

/** The checksum of one of them, as the attribute `integrity` has it. */
function integrity( string $handle ): string {
	static $sums;
	$sums = $sums ?? wp_json_file_decode( FOLDER . '/guide/integrity.json', array( 'associative' => true ) );
	return $sums[ scripts()[ $handle ] ];
}

/** Whatever changes in a file gives it a new address, so no cache pairs an old script with a new checksum. */
function version( string $file ): string {
	return facts()['versions'][ $file ];
}

/** Makes scripts and style known to WordPress; nothing is loaded by that. */
function register_assets(): void {
	foreach ( scripts() as $handle => $file ) {
		wp_register_script( $handle, plugins_url( "guide/$file", FILE ), array(), version( "guide/$file" ), false );
	}
	wp_register_style( HANDLE, plugins_url( 'block/style.css', FILE ), array(), version( 'block/style.css' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_assets', 9 );

/** Has this page load the guide, and the words of `$languages`, which are not in its HTML. */
function load_assets( array $languages ): void {
	wp_enqueue_script( HANDLE );
	array_map( 'wp_enqueue_script', array_map( __NAMESPACE__ . '\words_handle', $languages ) );
	wp_enqueue_style( HANDLE );
}

/** In the head, where that can be known before: a style that comes later has the page jump. */
function load_style_early(): void {
	$post = is_singular() ? get_post() : null;
	if ( $post && preg_match( '/\[spasm_guide\b|wp:spasm-guide\/guide\b/', $post->post_content ) ) {
		wp_enqueue_style( HANDLE );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\load_style_early' );

/** Where somebody who may write HTML wrote the tag itself, it needs the words too: of its own language, else of the content's. */
function load_for_tags( $html = '' ) {
	if ( is_string( $html ) && preg_match_all( '/<spasm-guide\b[^>]*>(?!<template)|<div [^>]*\bdata-spasm-guide\b[^>]*>/i', $html, $found ) ) {
		foreach ( $found[0] as $tag ) {
			$lang = preg_match( '/ (?:data-)?lang=["\']?([\w-]+)/i', $tag, $own ) ? language( $own[1] ) : content_language();
			wp_enqueue_script( HANDLE );
			wp_enqueue_script( words_handle( $lang ?? 'en' ) );
		}
	}
	return $html;
}
foreach ( array( 'the_content', 'widget_text', 'widget_custom_html_content', 'render_block_core/html' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\load_for_tags', 99 );
}

/** WordPress knows no checksums. `crossorigin` is for sites whose files a CDN serves: without it, a browser cannot check them. */
function guard_script( $tag = '', $handle = '' ) {
	if ( ! is_string( $tag ) || ! is_string( $handle ) || ! isset( scripts()[ $handle ] ) ) {
		return $tag;
	}
	$guard = sprintf( 'defer integrity="%s" crossorigin="anonymous"', esc_attr( integrity( $handle ) ) );
	return preg_replace( '/<script (?=[^>]*\bsrc=)/', "<script $guard ", $tag, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\guard_script', 10, 2 );
