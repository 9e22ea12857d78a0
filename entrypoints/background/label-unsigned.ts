import { t } from '#utils/i18n/translate.ts';
import type { LoadedPack } from '#utils/packs/library/loaded-pack.ts';
import { Subscriptions } from '#utils/store/packs/sync/subscriptions.ts';

/** Packs that nobody signed, called so wherever their names are shown: on cards, in lists, in what is copied. */
export async function labelUnsigned(packs: readonly LoadedPack[]): Promise<LoadedPack[]> {
  const subscriptions = await new Subscriptions().list();
  const unsigned = new Set(subscriptions.filter(({ key }) => key === null).map(({ id }) => id));
  return packs.map(pack => {
    const { summary } = pack;
    if (!unsigned.has(summary.id)) return pack;
    return { ...pack, summary: { ...summary, title: t('pack_title_unsigned', summary.title) } };
  });
}
