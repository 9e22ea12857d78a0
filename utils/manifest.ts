import type { UserManifest } from 'wxt';
import { FILES_PATTERN } from './model/site.ts';

/** The oldest browsers that are served: what they cannot do is not needed, and nothing is written anew for older ones. */
export const OLDEST = { chrome: 140, firefox: 146 } as const;

/** Everything later work needs is asked for now: a permission added in an update switches the extension off for its readers. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];

const COMMANDS = {
  'next-claim': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
  'previous-claim': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_command_previous__',
  },
};

const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * All sites, and files, which Chrome counts as none of them. Firefox would ask for "all websites" by the name of files, so there they
 * are not asked for.
 */
const hosts = (firefox: boolean): string[] => (firefox ? ['*://*/*'] : ['*://*/*', FILES_PATTERN]);

/**
 * One manifest for both browsers. In `mode` "demo" (npm start, end-to-end tests) all hosts are granted, so that no
 * prompt stands between the reader and the sample; shipped builds ask for sites one by one.
 */
export function manifest(browser: string, mode: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: firefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_host_permissions: hosts(firefox),
    action: { default_title: '__MSG_name__' },
    commands: COMMANDS,
    ...(mode === 'demo' ? { host_permissions: hosts(firefox) } : {}),
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whence@whence.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chrome}`, storage: { managed_schema: 'managed-schema.json' } }),
  };
}
