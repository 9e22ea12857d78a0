import { defineConfig } from 'wxt';
import { manifest, OLDEST } from './utils/manifest.ts';

// A demo build is the shipped one but for its hosts; by its mode alone it would be made for development.
process.env.NODE_ENV = 'production';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({ build: { target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] } }),
});
