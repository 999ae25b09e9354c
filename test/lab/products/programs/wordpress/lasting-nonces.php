<?php
// A nonce lasts a day in WordPress. Here it lasts, so that one can be made beforehand.

add_filter('nonce_life', fn () => 8000000000);
