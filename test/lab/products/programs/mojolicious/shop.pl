# A shop in Mojolicious.
use Mojolicious::Lite -signatures;

get '/page' => sub ($c) { $c->render(text => 'Permission denied.', status => 403) };
get '/json' => sub ($c) { $c->render(json => {error => 'not_your_order'}, status => 403) };
get '/empty' => sub ($c) { $c->rendered(403) };
post '/order' => sub ($c) {
  return $c->render(text => 'Bad CSRF token!', status => 403)
    if $c->validation->csrf_protect->has_error('csrf_token');
  $c->render(text => 'Thank you');
};

app->secrets(['lab']);
app->log->level('fatal');
app->start;
