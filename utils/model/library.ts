import type { KnownEntity, Mention } from './entity.ts';
import type { FactCheckRow, MeasureRow, ObservationRow } from './pack.ts';
import type { PackSummary } from './reading.ts';
import type { EntityRef, SourceKind } from './source.ts';

/** A measure with all its observations, as one pack holds them. */
export interface MeasureSeries {
  readonly pack: PackSummary;
  readonly measure: MeasureRow;
  /** Label of the entity or event the measure is about. */
  readonly aboutLabel: string;
  /** Names in the world (`sameAs`) of what the measure is about. */
  readonly aboutSameAs: readonly string[];
  /** Names in the world of the places it is at, where it is an event: who names the place may mean the event. */
  readonly where: readonly string[];
  readonly observations: readonly ObservationRow[];
}

/** What the reader's packs know, as the engine and the comparison ask it. Made by `packs/`, whatever the storage behind. */
export interface Library {
  readonly packs: readonly PackSummary[];
  /** Every mention in the text, in order, never overlapping. */
  find(text: string, hints: { readonly country?: string | undefined }): Promise<Mention[]>;
  /** The entities behind these mentions, once each. */
  known(mentions: readonly Mention[]): Promise<KnownEntity[]>;
  /** Measures about any of these entities, or about an event at one of them: references, or names in the world ("iso3166-1:SY"). */
  series(entities: readonly (EntityRef | string)[]): Promise<MeasureSeries[]>;
  /** Fact checks linked to any of these entities, or to a measure about one of them. */
  factChecks(entities: readonly EntityRef[]): Promise<FactCheckRow[]>;
  /** Fact checks linked to nothing, as feeds publish them; a list a pack, the same one each time. */
  readonly plainFactChecks: readonly (readonly FactCheckRow[])[];
}

/** What the engine may know of a mention when it decides who speaks. */
export interface SpeakerHint {
  readonly ref: EntityRef;
  readonly label: string;
  readonly kind: SourceKind | null;
}
