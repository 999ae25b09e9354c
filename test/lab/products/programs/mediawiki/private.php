<?php
// A wiki that only its members may read.

$wgGroupPermissions['*']['read'] = false;
$wgGroupPermissions['*']['edit'] = false;
$wgJobRunRate = 0;
