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
 *
 * It stores nothing, asks the network for nothing, and takes nothing by POST: there is nothing of its
 * own to clean up on removal, nor to guard with a nonce.
 *
 * @package SpasmGuide
 */

namespace SpasmGuide;

defined( 'ABSPATH' ) || exit;

const FILE   = __FILE__;
const FOLDER = __DIR__;

foreach ( array( 'facts', 'attributes', 'colours', 'script', 'tag', 'place', 'shortcode', 'labels', 'block' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}
