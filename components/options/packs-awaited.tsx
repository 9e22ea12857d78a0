import { Button } from '#components/shared/button.tsx';
import { hostOf } from '#components/shared/host-of.ts';
import { t } from '#utils/i18n/translate.ts';

interface PacksAwaitedProps {
  readonly addresses: readonly string[];
  readonly onLook: (address: string) => void;
}

/** Packs that the organisation asks for and that are not here: a host may be out of reach, or wait for the reader's permission. */
export function PacksAwaited({ addresses, onLook }: PacksAwaitedProps) {
  if (addresses.length === 0) return null;
  return (
    <ul class="settings">
      {addresses.map(address => (
        <li key={address} class="site">
          {t('packs_awaited', hostOf(address) ?? address)}
          <Button onPress={() => onLook(address)}>{t('action_look')}</Button>
        </li>
      ))}
    </ul>
  );
}
