/** As worker.ts, but as the site's service worker: DevTools shows its fetches elsewhere. */
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  void fetch(String(event.data))
    .then((response) => `status ${response.status}`)
    .catch((error: unknown) => String(error))
    .then((text) => port?.postMessage(text));
});
