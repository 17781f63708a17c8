<?php
/**
 * Plugin Name:       Spasm Guide
 * Description:       A guide to muscle spasms and cramps for your patients: what to do now, danger signs, causes and prevention. A block and a shortcode, served from your own site.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The spasm-guide authors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       spasm-guide
 * Domain Path:       /languages
 * Update URI:        false
 *
 * It stores one option, which uninstall.php takes away, and asks the network for nothing.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const FILE   = __FILE__;
const FOLDER = __DIR__;

foreach ( array( 'facts', 'language', 'attributes', 'colours', 'script', 'settings', 'settings-page', 'own-words', 'json-ld', 'tag', 'place', 'shortcode', 'search', 'labels', 'block', 'upkeep' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}
