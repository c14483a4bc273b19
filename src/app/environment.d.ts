/// <reference types="vite-plugin-pwa/vanillajs" />

/** Version of the app, taken from package.json by the build. */
declare const __APP_VERSION__: string;
