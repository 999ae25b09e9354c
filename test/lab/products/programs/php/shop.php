<?php
// A shop in plain PHP: what a script without any framework answers.

http_response_code(403);
switch (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)) {
    case '/page':
        echo "<h1>Forbidden</h1><p>Your account has no access to this area.</p>\n";
        break;
    case '/json':
        header('Content-Type: application/json');
        echo json_encode(['code' => 'forbidden', 'message' => 'Your account has no access to this area.']);
        break;
    case '/session':
        session_start();
        echo 'Access denied';
        break;
    case '/text':
        header('Content-Type: text/plain; charset=utf-8');
        echo 'Forbidden';
        break;
    case '/die':
        die('Direct access not permitted');
}
