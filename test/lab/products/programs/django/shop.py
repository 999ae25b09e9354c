"""A shop in Django: its own refusals and a few of Django REST framework's."""

import os
import re
import sys

from django.conf import settings

settings.configure(
    DEBUG=os.environ.get("SHOP_DEBUG") == "1",
    SECRET_KEY="lab",
    ALLOWED_HOSTS=["*"],
    SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
    ROOT_URLCONF=__name__,
    DISALLOWED_USER_AGENTS=[re.compile("GreedyBot")],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "rest_framework"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    REST_FRAMEWORK={"DEFAULT_AUTHENTICATION_CLASSES": []},
    LOGGING_CONFIG=None,
)

from django.core.exceptions import PermissionDenied  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse, HttpResponseForbidden, JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402

application = get_wsgi_application()

from django.contrib.auth.models import AnonymousUser  # noqa: E402
from rest_framework.authentication import BaseAuthentication  # noqa: E402
from rest_framework.exceptions import PermissionDenied as RestDenied  # noqa: E402
from rest_framework.permissions import BasePermission, IsAdminUser, IsAuthenticated  # noqa: E402
from rest_framework.renderers import JSONRenderer  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.views import APIView  # noqa: E402


class Member(AnonymousUser):
    """Somebody who has signed in and is no administrator."""

    is_authenticated = True


class EverybodyIsMember(BaseAuthentication):
    """Signs everybody in."""

    def authenticate(self, request):
        return (Member(), None)


class OwnersOnly(BasePermission):
    """Lets nobody pass, with words and a code of its own."""

    message = "Only the owner may see this order."
    code = "not_owner"

    def has_permission(self, request, view):
        return False


class Orders(APIView):
    """Orders, behind one permission or another."""

    renderer_classes = [JSONRenderer]

    def get(self, request):
        return Response("Open")


class Report(Orders):
    """Refuses inside the view, in the middle of the work."""

    def get(self, request):
        raise RestDenied("The report is not ready for you.")


def denied(request):
    raise PermissionDenied("Only members may read this")


urlpatterns = [
    path("open", lambda request: HttpResponse("Open")),
    path("denied", denied),
    path("order", lambda request: HttpResponse("Thank you")),
    path("text", lambda request: HttpResponseForbidden("Forbidden")),
    path("json", lambda request: JsonResponse({"error": "not_your_order"}, status=403)),
    path("empty", lambda request: HttpResponseForbidden()),
    path("rest/anonymous", Orders.as_view(permission_classes=[IsAuthenticated])),
    path(
        "rest/member",
        Orders.as_view(authentication_classes=[EverybodyIsMember], permission_classes=[IsAdminUser]),
    ),
    path(
        "rest/owner",
        Orders.as_view(authentication_classes=[EverybodyIsMember], permission_classes=[OwnersOnly]),
    ),
    path("rest/report", Report.as_view(authentication_classes=[EverybodyIsMember])),
]

if __name__ == "__main__":
    from wsgiref.simple_server import make_server

    from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer

    make_server(
        "127.0.0.1", int(sys.argv[1]), application, server_class=WSGIServer, handler_class=WSGIRequestHandler
    ).serve_forever()
