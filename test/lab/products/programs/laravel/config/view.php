<?php
// No views but those of the framework.

return ['paths' => [], 'compiled' => dirname(__DIR__) . '/storage/framework/views'];
