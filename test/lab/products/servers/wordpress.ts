import type { Product, Refusal } from "../product";
import { startWordPress } from "../start-wordpress";
import { visitorCookie, visitorNonce } from "../wordpress-visitor";

const signedIn = { Cookie: visitorCookie };
const json = { ...signedIn, Accept: "application/json" };
const withNonce = { ...json, "X-WP-Nonce": visitorNonce("wp_rest") };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const page: Refusal["truth"] = { responder: "origin", product: "WordPress", cause: "app-permission" };
const expired: Refusal["truth"] = { ...page, cause: "csrf" };
const rest: Refusal["truth"] = { ...page, cause: "rest-permission" };

/** WordPress, as a visitor meets it who has signed in and may do next to nothing. */
export const product: Product = {
  id: "wordpress",
  needs: { debian: ["wordpress", "php-cli", "php-mysql", "mariadb-server-core"], npm: [] },
  start: startWordPress,
  refusals: [
    {
      name: "settings page",
      request: { path: "/wp-admin/options-general.php", fields: signedIn },
      neighbour: { path: "/wp-admin/profile.php", fields: signedIn },
      truth: page,
      why: "The page is for administrators, and the visitor is a subscriber.",
    },
    {
      name: "settings page, HEAD",
      request: { method: "HEAD", path: "/wp-admin/options-general.php", fields: signedIn },
      truth: { ...page, cause: null },
      why: "The same without the body: only the Expires field of 1984 is WordPress's.",
    },
    {
      name: "settings page, JSON",
      request: { path: "/wp-admin/options-general.php", fields: json },
      truth: page,
      why: "The same asked for as JSON: wp_die() answers in its own form.",
    },
    {
      name: "list of users",
      request: { path: "/wp-admin/users.php", fields: signedIn },
      truth: page,
      why: "The page is for those who may list users; it has a heading and a sentence.",
    },
    {
      name: "expired link",
      request: {
        method: "POST",
        path: "/wp-admin/profile.php",
        fields: { ...signedIn, ...form },
        body: "action=update&user_id=2",
      },
      truth: expired,
      why: "The form comes without its nonce.",
    },
    {
      name: "logging out without a nonce",
      request: { path: "/wp-login.php?action=logout", fields: signedIn },
      truth: page,
      why: "The link comes without its nonce: WordPress asks whether the visitor means it, with status 403.",
    },
    {
      name: "comments are closed",
      request: {
        method: "POST",
        path: "/wp-comments-post.php",
        fields: form,
        body: "comment_post_ID=4&comment=Hello&author=Ann&email=ann%40shop.example",
      },
      truth: page,
      why: "The post takes no comments.",
    },
    {
      name: "admin-ajax without a nonce",
      request: {
        method: "POST",
        path: "/wp-admin/admin-ajax.php",
        fields: { ...signedIn, ...form },
        body: "action=closed-postboxes",
      },
      truth: expired,
      why: "check_ajax_referer() answers with -1, and the Expires field of 1984 is WordPress's.",
    },
    {
      name: "REST, nonce that does not fit",
      request: {
        path: "/index.php?rest_route=/wp/v2/posts",
        fields: { ...json, "X-WP-Nonce": "0000000000" },
      },
      truth: rest,
      why: "The cookies are the visitor's and the nonce is not.",
    },
    {
      name: "REST, settings",
      request: { path: "/index.php?rest_route=/wp/v2/settings", fields: withNonce },
      neighbour: { path: "/index.php?rest_route=/wp/v2/posts", fields: withNonce },
      truth: rest,
      why: "The settings are for administrators.",
    },
    {
      name: "REST, new post",
      request: {
        method: "POST",
        path: "/index.php?rest_route=/wp/v2/posts",
        fields: { ...withNonce, "Content-Type": "application/json" },
        body: '{"title":"Hello"}',
      },
      truth: rest,
      why: "A subscriber may not write posts.",
    },
    {
      name: "REST, context",
      request: { path: "/index.php?rest_route=/wp/v2/users&context=edit", fields: withNonce },
      truth: rest,
      why: "A subscriber may not list users for editing.",
    },
  ],
};
