import { Toggle } from '#components/shared/toggle.tsx';
import { t } from '#utils/i18n/translate.ts';
import { Section } from './section.tsx';

interface FollowSectionProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether subscriptions and settings follow the reader to other machines. */
export function FollowSection({ on, onChange }: FollowSectionProps) {
  return (
    <Section id="follow" title={t('follow_heading')} hint={t('follow_hint')}>
      <Toggle on={on} onChange={onChange}>
        {t('follow_switch')}
      </Toggle>
    </Section>
  );
}
