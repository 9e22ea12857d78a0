import type { HedgeFamily } from '../hedge-family.ts';

/** What may be, or may come to be. */
export const possible: HedgeFamily = {
  kind: 'possible',
  patterns: [
    'will|would|could|may|might ?also|well|eventually|soon|ultimately likely|probably|possibly',
    'is|are|was|were|be|been ?very|most|more|also likely|unlikely to ?be',
    'could|might ?also|eventually|ultimately|well|soon ?be',
    'may ?also|eventually|ultimately|well|soon be|have|reach|rise|cost|exceed|lose|need|take|get|become|include|affect|face|pay|raise|receive|see|fall|drop|grow|increase|make|come|go|leave|remain|last|spend|contain|want|die|kill|close|cut|add|bring|mean',
    'can be',
    'perhaps|possibly|probably|potentially|presumably|likely',
  ],
};
