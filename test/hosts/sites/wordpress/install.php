<?php
// Run in the folder of WordPress, with its address and the password of its users.
[, $address, $password] = $argv;
define('WP_INSTALLING', true);
define('WP_SITEURL', rtrim($address, '/'));
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

function wp_new_blog_notification() {}

wp_install('Platform handbook', 'administrator', 'administrator@handbook.example', true, '', $password);
wp_insert_user(['user_login' => 'author', 'user_pass' => $password, 'role' => 'author', 'user_email' => 'author@handbook.example']);
update_option('siteurl', WP_SITEURL);
update_option('home', WP_SITEURL);
// Faces come from another server.
update_option('show_avatars', '0');
update_option('permalink_structure', '/%postname%/');
switch_theme('twentytwentyone');
set_theme_mod('respect_user_color_preference', true);
