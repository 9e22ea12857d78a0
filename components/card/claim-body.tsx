import type { ComponentChildren } from 'preact';
import { isOwnVoice } from '#components/claims/own-voice.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { KnownEntity } from '#utils/model/entity.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Span } from '#utils/model/span.ts';
import { Evidence } from './evidence.tsx';
import { OtherFigures } from './other-figures.tsx';
import { Ownership } from './ownership.tsx';
import { SourceLine } from './source-line.tsx';
import { StatusNotes } from './status-notes.tsx';
import { WhyMarked } from './why-marked.tsx';

export interface ClaimBodyProps {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly textAt: ((span: Span) => string) | null;
  /** Drawn where there is room for it, beside the other figures: the card in pages must stay light. */
  readonly overTime?: ComponentChildren;
  /** Scrolls to another claim of this article, by id. */
  readonly onJumpTo: (claim: string) => void;
}

/** All that is known of one claim, in the order a reader asks: who says so, in which words, the headline note, what others say, all other notes. */
export function ClaimBody({ claim, reading, textAt, overTime, onJumpTo }: ClaimBodyProps) {
  const speaker = speakerOf(claim, reading);
  const saidInNotes = claim.notes.some(note => note.kind === 'interested-source' && note.statement);
  const quoted = { shown: claim.sentence, language: reading.article.language };
  return (
    <>
      {(claim.source || isOwnVoice(claim)) && <SourceLine source={claim.source} />}
      {speaker?.source && !saidInNotes && <Ownership speaker={speaker.source} />}
      <Evidence claim={claim} textAt={textAt} language={reading.article.language} />
      <StatusNotes {...quoted} headline notes={claim.notes.slice(0, 1)} />
      <OtherFigures claim={claim} claims={reading.claims} onJump={onJumpTo}>
        {overTime}
      </OtherFigures>
      <StatusNotes {...quoted} notes={claim.notes.slice(1)} />
      <WhyMarked claim={claim} />
    </>
  );
}

function speakerOf(claim: Claim, reading: Reading): KnownEntity | undefined {
  const ref = claim.source?.entity;
  return ref ? reading.known.find(entity => entity.ref === ref) : undefined;
}
