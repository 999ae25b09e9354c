/** Fetches the URL it is given and answers, on the port that came along, with the status. */
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  fetch(String(event.data))
    .then((response) => `status ${response.status}`)
    .catch((error: unknown) => String(error))
    .then((text) => port?.postMessage(text));
});
