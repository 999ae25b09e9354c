<?php
// Installs WordPress with a visitor who has signed in; run once, from the site's folder.

$_SERVER['HTTP_HOST'] = 'shop.example';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
(new mysqli('127.0.0.1', 'root', '', '', (int) getenv('SHOP_DATABASE_PORT')))->query('CREATE DATABASE wordpress');
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification()
{
    // There is nobody to write to.
}
wp_install('Shop', 'owner', 'owner@shop.example', true, '', 'lab-password');
$visitor = wp_insert_user(['user_login' => 'visitor', 'user_pass' => 'lab-password', 'role' => 'subscriber']);
$wpdb->update($wpdb->users, ['user_pass' => '$P$BslabFRAG'], ['ID' => $visitor]);
update_user_meta($visitor, 'session_tokens', [hash('sha256', 'lab-token') => ['expiration' => 4102444800]]);
wp_insert_post(['post_title' => 'Closed', 'post_status' => 'publish', 'comment_status' => 'closed']);
update_option('WPLANG', getenv('SHOP_LANGUAGE'));
echo "visitor=$visitor version=$wp_version\n";
