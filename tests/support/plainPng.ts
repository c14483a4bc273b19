/** The smallest picture there is: one pixel. */
export const plainPng = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p8sXJwAAAABJRU5ErkJggg==',
    'base64',
  ),
);
