import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readText } from '#utils/engine/read.ts';

/** One way of reading a text; `share` is the part of the sample it is given, so that slow peers end in time. */
export interface Peer {
  readonly name: string;
  readonly share: number;
  readonly read: (text: string) => unknown;
}

const wink = winkNLP(model);
const winkEntities = winkNLP(model, ['sbd', 'ner']);

export const PEERS: readonly Peer[] = [
  {
    name: 'one pass over the characters',
    share: 1,
    read: text => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
      return sum;
    },
  },
  {
    name: 'Whence: figures, sources, hedges, rivals',
    share: 1,
    read: text => readText(text, { speakers: [] }),
  },
  {
    name: 'wink-nlp: tokens and entities',
    share: 1,
    read: text => winkEntities.readDoc(text).entities().out(),
  },
  { name: 'wink-nlp: whole pipe', share: 1, read: text => wink.readDoc(text).entities().out() },
  { name: 'compromise: numbers', share: 0.2, read: text => compromise(text).numbers().json() },
  {
    name: 'Recognizers-Text: numbers, currency, dates',
    share: 0.003,
    read: text => [
      recognizers.recognizeNumber(text, 'en-us'),
      recognizers.recognizeCurrency(text, 'en-us'),
      recognizers.recognizeDateTime(text, 'en-us'),
    ],
  },
];
