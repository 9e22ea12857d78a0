import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';

interface JumpsProps {
  /** The places of one figure in the article, in their order. */
  readonly claims: readonly string[];
  /** As the row shows it. */
  readonly figure: string;
  readonly onJump: (claim: string) => void;
}

/** "show", or where a figure is repeated how often, and each of its places by number. */
export function Jumps({ claims, figure, onJump }: JumpsProps) {
  const [only] = claims;
  if (claims.length === 1 && only)
    return (
      <Button look="quiet" onPress={() => onJump(only)} label={t('action_jump_to', figure)}>
        {t('action_jump')}
      </Button>
    );
  return (
    <>
      {t('figure_repeated', claims.length)} {t('action_jump')}
      {claims.map((claim, index) => (
        <Button
          key={claim}
          look="quiet"
          onPress={() => onJump(claim)}
          label={t('action_jump_to_place', figure, index + 1)}
        >
          {index + 1}
        </Button>
      ))}
    </>
  );
}
