import { describe, expect, test } from 'vitest';
import { manifest } from '#utils/manifest.ts';

describe.each(['chrome', 'firefox'])('the manifest for %s', browser => {
  test('asks at install for what is needed and for no host', () => {
    const { permissions, host_permissions, optional_host_permissions } = manifest(browser, 'production');
    expect(permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(host_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['*://*/*', ...(browser === 'chrome' ? ['file:///*'] : [])]);
  });

  test('shows nothing of the extension to pages', () => {
    const built = manifest(browser, 'production');
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
    expect(built.content_scripts).toBeUndefined();
  });

  test('lets extension pages run nothing but their own files', () => {
    const policy = manifest(browser, 'production').content_security_policy as { extension_pages: string };
    expect(policy.extension_pages).toContain("default-src 'none'");
    expect(policy.extension_pages).toContain("require-trusted-types-for 'script'");
    expect(policy.extension_pages).not.toMatch(/unsafe|data:|blob:/);
  });
});

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings } = manifest('firefox', 'production');
  expect(browser_specific_settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
