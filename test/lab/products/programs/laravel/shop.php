<?php
// A shop in Laravel in one file: what a new project has in its folders, as little of it as runs.

require_once 'Illuminate/autoload.php';

use Illuminate\Auth\Access\AuthorizationException;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Contracts\Http\Kernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

// It is copied into the folder that it may write in.
$app = new Application(__DIR__);
$app->singleton(Kernel::class, Illuminate\Foundation\Http\Kernel::class);
$app->singleton(ExceptionHandler::class, Handler::class);
$app->booted(function () {
    Route::get('/open', fn () => 'Open');
    Route::get('/abort', fn () => abort(403));
    Route::get('/message', fn () => abort(403, 'Only members may read this.'));
    Route::get('/unauthorized', fn () => throw new AuthorizationException());
    Route::get('/json', fn () => response()->json(['error' => 'not_your_order'], 403));
    Route::get('/text', fn () => response('Forbidden', 403));
    Route::get('/signed', fn () => 'Open')->middleware(Illuminate\Routing\Middleware\ValidateSignature::class);
    Route::middleware([
        Illuminate\Cookie\Middleware\EncryptCookies::class,
        Illuminate\Cookie\Middleware\AddQueuedCookiesToResponse::class,
        Illuminate\Session\Middleware\StartSession::class,
    ])->get('/session', fn () => abort(403));
});
$kernel = $app->make(Kernel::class);
$response = $kernel->handle($request = Request::capture());
$response->send();
$kernel->terminate($request, $response);
