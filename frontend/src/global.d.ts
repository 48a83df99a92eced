/** True where the gallery of components is built in; replaced by Vite (vite.config.ts) and Jest (jest.config.mjs). */
declare const __GALLERY__: boolean;
