<?php
// WordPress for the lab: its database is on the port that the environment names. The secrets are
// fixed, so that a signed-in visitor's cookie can be made beforehand.

define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', '127.0.0.1:' . getenv('SHOP_DATABASE_PORT'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", strtolower($name) . '-key');
    define("{$name}_SALT", strtolower($name) . '-salt');
}
define('COOKIEHASH', 'shop');
define('WP_HOME', 'http://shop.example');
define('WP_SITEURL', 'http://shop.example');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
