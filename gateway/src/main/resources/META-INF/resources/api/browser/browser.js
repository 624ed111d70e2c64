// Calls that write carry what the gateway asks of a browser, and a key of their own, so that a repeat has one effect.
SwaggerUIBundle({
  url: '/api/openapi',
  domNode: document.getElementById('api'),
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'list',
  validatorUrl: null,
  requestInterceptor: (request) => {
    request.headers['X-Requested-With'] = 'XMLHttpRequest';
    if (request.method === 'POST' && !request.headers['Idempotency-Key']) {
      request.headers['Idempotency-Key'] = crypto.randomUUID();
    }
    return request;
  },
});
