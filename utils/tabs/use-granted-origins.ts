import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The host patterns the reader granted, as they are now and as they change. */
export function useGrantedOrigins(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => setOrigins((await browser.permissions.getAll()).origins ?? []);
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return origins;
}
