import { useEffect, useState } from 'preact/hooks';
import type { PackSubscribeProps, Subscribing } from '#components/options/packs-subscribe.tsx';
import { explain } from '#utils/i18n/explain.ts';
import { send } from '#utils/messages/send.ts';
import { withKey } from '#utils/packs/sync/address.ts';
import { linkedAddress } from '#utils/packs/sync/linked-address.ts';
import { allowHost } from './allow-host.ts';
import { forgetUploads, upload } from './upload.ts';

/** The way from an address or a file to a subscription; a link of a page, chosen from its context menu, begins in the middle of it. */
export function useSubscribing(granted: readonly string[]): PackSubscribeProps {
  const [subscribing, setSubscribing] = useState<Subscribing>({ step: 'address' });
  const [file, setFile] = useState<string | null>(null);
  const [linked] = useState(() => linkedAddress(location.hash));

  const attempt = async (work: () => Promise<Subscribing>): Promise<void> => {
    setSubscribing({ step: 'looking' });
    setSubscribing(await work().catch(error => ({ step: 'failed' as const, reason: explain(error) })));
  };
  const look = (address: string) =>
    attempt(async () => {
      await allowHost(address, granted);
      setFile(null);
      return { step: 'offered', offer: await send('look-at-pack', { address }) };
    });
  useEffect(() => {
    // Once is enough: loaded anew, the page is about settings again.
    if (linked !== null) history.replaceState(null, '', '#packs');
    // Firefox asks for the host first, and only where the reader clicks.
    if (linked !== null && !import.meta.env.FIREFOX) void look(linked);
  }, []);

  return {
    subscribing,
    linked: linked ?? '',
    onLook: look,
    onLookFile: chosen =>
      attempt(async () => {
        const name = await upload(chosen);
        setFile(name);
        return { step: 'offered', offer: await send('look-at-file', { name }) };
      }),
    onSubscribe: ({ id, url, key, trust }) =>
      attempt(async () => {
        if (url !== null) await allowHost(url, granted);
        if (file !== null) await send('subscribe-file', { id, name: file, key });
        else if (url !== null) {
          const address = withKey({ url, key: trust === 'address' ? key : null });
          await send('subscribe-pack', { id, address, key });
        }
        return { step: 'address' };
      }),
    onDismiss: () => {
      setSubscribing({ step: 'address' });
      void forgetUploads();
    },
  };
}
