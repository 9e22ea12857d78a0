import { t } from '#utils/i18n/translate.ts';
import { FILES } from '#utils/model/site.ts';

/** A site as it stands in a sentence: its host, or words for the files on the reader's machine. */
export const siteName = (site: string): string => (site === FILES ? t('site_files') : site);
