import type { HedgeFamily } from '../hedge-family.ts';

/** Figures that somebody contests. */
export const disputed: HedgeFamily = {
  kind: 'disputed',
  patterns: [
    'number|figure|claim|charge|account|toll|count|estimate ?that|which ..4 disputed|disputes|contested|contests|denied|denies|rejected|rejects',
    'denied|denies|disputed|disputes|contested|contests|rejected|rejects|refuted|refutes|challenged|rebutted ?the|this|that|these|those|any|such|his|her|their|its ..3 claim|claims|figure|figures|toll|report|reports|number|numbers|count|allegation|allegations|accusation|accusations|account|accounts|estimate|estimates|assertion|assertions',
    'is|are|was|were|been ?hotly|widely|sharply disputed|contested|denied|challenged|rejected|contradicted',
    'disputed|contested|contentious|discredited|debunked figure|figures|claim|claims|number|numbers|toll|report|count|estimate',
    'contradicts|contradicted|contradicting ?the|an ?official|earlier ..2 claim|claims|figure|figures|report|reports|account|toll',
    'denied|denies|disputed|disputes|denying|disputing that',
    'denied|denies|disputed|disputes it|this',
    'rated|ruled|judged|labeled|labelled|deemed|branded|called|dismissed|described ..4 misleading|false|exaggerated|inflated|baseless|unfounded|untrue|fabricated|bogus',
  ],
};
