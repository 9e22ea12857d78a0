import { useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { PackOffer } from '#utils/model/pack-sync.ts';
import { PackOfferView } from './packs-offer.tsx';

/** How far the reader is in subscribing. */
export type Subscribing =
  | { readonly step: 'address' }
  | { readonly step: 'looking' }
  | { readonly step: 'offered'; readonly offer: PackOffer }
  | { readonly step: 'failed'; readonly reason: string };

export interface PackSubscribeProps {
  readonly subscribing: Subscribing;
  /** The address of a link that was chosen on a page; empty otherwise. */
  readonly linked: string;
  readonly onLook: (address: string) => void;
  readonly onLookFile: (file: File) => void;
  readonly onSubscribe: (offer: PackOffer) => void;
  readonly onDismiss: () => void;
}

/** An address to paste or a file to choose; then what is in it, to be confirmed. */
export function PackSubscribe(props: PackSubscribeProps) {
  const { subscribing, linked, onLook, onLookFile, onSubscribe, onDismiss } = props;
  const [address, setAddress] = useState(linked);
  if (subscribing.step === 'offered')
    return (
      <PackOfferView
        offer={subscribing.offer}
        onConfirm={() => {
          setAddress('');
          onSubscribe(subscribing.offer);
        }}
        onDismiss={onDismiss}
      />
    );
  const isLooking = subscribing.step === 'looking';
  return (
    <div class="pack-subscribe">
      <label>
        <span>{t('subscribe_label')}</span>
        <input
          class="field"
          type="url"
          placeholder="https://…/datapackage.json#ed25519=…"
          spellcheck={false}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && event.isTrusted && address !== '') onLook(address);
          }}
        />
      </label>
      <Button disabled={isLooking || address === ''} onPress={() => onLook(address)}>
        {t(isLooking ? 'subscribe_looking' : 'action_look')}
      </Button>
      <label>
        <span>{t('subscribe_file_label')}</span>
        <input
          class="field"
          type="file"
          accept=".tar,.tgz,.tar.gz"
          disabled={isLooking}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onLookFile(file);
          }}
        />
      </label>
      {subscribing.step === 'failed' && (
        <p class="pack-error" role="alert">
          {subscribing.reason}
        </p>
      )}
    </div>
  );
}
