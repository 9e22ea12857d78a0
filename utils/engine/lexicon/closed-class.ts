import type { Tag } from '../document/document.ts';

const BY_TAG: Partial<Record<Tag, string>> = {
  determiner:
    'the a an this that these those my your his her its our their some any no every each all both either neither another such what which whose half many much more most several few fewer less enough other own same certain various',
  pronoun:
    "i you he she it we they me him us them who whom himself herself itself themselves myself ourselves yourself yourselves one's someone anyone everyone somebody anybody everybody nobody something anything everything nothing none mine yours hers ours theirs one others there",
  preposition:
    'of in on at by from with for into onto upon about against between among amongst through throughout during before after above below over under across behind beyond near inside outside within without toward towards along around despite except per via amid amidst since until till off up down out than as like unlike versus worth including regarding concerning following according excluding plus minus past aboard alongside atop beneath beside besides notwithstanding',
  conjunction:
    'and or but nor yet so if because although though while whereas unless whether when where why how once however lest whenever wherever',
  auxiliary:
    "is are was were be been being am 's 're 'm has have had having 've do does did done will would shall should can could may might must 'll 'd ca wo ai ought cannot",
  particle: "to not n't",
  adverb:
    'now then here just also only even still already never ever always often sometimes again too very quite rather almost nearly about roughly approximately around some well back away aside together apart soon later earlier ago today yesterday tomorrow tonight perhaps maybe instead meanwhile moreover therefore thus hence far further furthermore nevertheless nonetheless anyway everywhere elsewhere somewhere twice thrice abroad overseas ahead indeed overnight altogether afterward afterwards alone forward forwards backward upward upwards downward downwards otherwise likewise least overall alike seldom halfway else sharply as-yet so-called up-to-date',
};

/** Words whose class hardly depends on where they stand. */
export const CLOSED_CLASS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(BY_TAG).flatMap(([tag, words]) => words.split(' ').map(word => [word, tag as Tag] as const)),
);
