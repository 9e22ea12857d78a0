/** Nouns that attribute when somebody owns them or gives them: "the mayor's claim that", "criticism of … by". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `claim claims statement statements announcement assertion allegation allegations accusation accusations charge charges
  call calls demand demands promise promises pledge vow proposal proposals plan plans warning warnings argument arguments
  suggestion insistence belief view views opinion hope fear fears criticism critique endorsement endorsements support
  opposition praise denial admission acknowledgement acknowledgment confirmation prediction forecast estimate estimates
  remark remarks comment comments response reply answer request requests threat threats complaint complaints concern
  concerns doubt doubts attack attacks condemnation rejection description account recommendation recommendations decision
  determination desire willingness refusal intention commitment emphasis contention conclusion finding findings tally
  count projection rhetoric reference references rebuke dismissal defense defence question questions accusing stance
  position revelation disclosure declaration message invitation offer order advice assessment verdict assurance assurances
  apology contempt disdain admiration obsession enthusiasm rant tweet tweets quote testimony characterization`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns for papers and counts that carry figures: "in a poll by", "figures from … show". */
export const DATA_NOUNS: ReadonlySet<string> = new Set(
  `poll polls survey surveys study report analysis census audit figures data statistics numbers tally count estimate
  estimates forecast review index filing filings records documents research paper ranking questionnaire projection projections slide slides chart charts graph
  graphs table tables map maps model models average averages polling tracker database`
    .split(/\s+/)
    .filter(Boolean),
);
