<?php
// A shop in Symfony in one file; SHOP_DEBUG says whether it is a developer's.

foreach (['FrameworkBundle' => 'Bundle', 'Serializer' => 'Component', 'PropertyAccess' => 'Component'] as $name => $kind) {
    require_once "Symfony/$kind/$name/autoload.php";
}

use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\AccessDeniedHttpException;
use Symfony\Component\HttpKernel\Kernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

class Shop extends Kernel
{
    use MicroKernelTrait;

    public function registerBundles(): iterable
    {
        return [new FrameworkBundle()];
    }

    public function getProjectDir(): string
    {
        return getenv('SHOP_FOLDER');
    }

    public function open(): Response
    {
        return new Response('Open');
    }

    public function denied(): Response
    {
        throw new AccessDeniedHttpException('Only members may read this');
    }

    public function json(): Response
    {
        return new JsonResponse(['error' => 'not_your_order'], 403);
    }

    public function text(): Response
    {
        return new Response('Forbidden', 403);
    }

    protected function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', ['secret' => 'lab', 'serializer' => true, 'php_errors' => ['log' => false]]);
    }

    protected function configureRoutes(RoutingConfigurator $routes): void
    {
        foreach (['open', 'denied', 'json', 'text'] as $name) {
            $routes->add($name, "/$name.{_format}")
                ->controller([$this, $name])
                ->defaults(['_format' => 'html']);
        }
    }
}

$debug = getenv('SHOP_DEBUG') === '1';
$kernel = new Shop($debug ? 'dev' : 'prod', $debug);
$response = $kernel->handle($request = Request::createFromGlobals());
$response->send();
$kernel->terminate($request, $response);
