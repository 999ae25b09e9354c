# A shop on Plack, Perl's servers of applications.
use strict;
use warnings;
use Plack::App::File;
use Plack::Builder;

builder {
  mount '/files' => Plack::App::File->new(root => $ENV{SHOP_FOLDER})->to_app;
  mount '/' => sub { [403, ['Content-Type' => 'application/json'], ['{"error":"not_your_order"}']] };
};
