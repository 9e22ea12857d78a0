import type { PackChanges, PackFigureLine } from '../../model/pack-changes.ts';
import type { PackContents } from './contents.ts';

/** What `after` says that `before` does not: figures by their ids, in the order of the rows. */
export function diffPacks(before: PackContents, after: PackContents): PackChanges {
  const added: PackFigureLine[] = [];
  const revised: { before: PackFigureLine; after: PackFigureLine }[] = [];
  for (const [id, line] of after.figures) {
    const old = before.figures.get(id);
    if (!old) added.push(line);
    else if (!sameFigure(old, line)) revised.push({ before: old, after: line });
  }
  return {
    from: before.version,
    to: after.version,
    added,
    revised,
    withdrawn: [...before.figures.values()].filter(({ id }) => !after.figures.has(id)),
    entitiesAdded: after.entities.difference(before.entities).size,
    entitiesRemoved: before.entities.difference(after.entities).size,
  };
}

/** A new link, quotation or archive changes nothing of what is said. */
function sameFigure(a: PackFigureLine, b: PackFigureLine): boolean {
  return (
    a.value.relation === b.value.relation &&
    a.value.low === b.value.low &&
    a.value.high === b.value.high &&
    a.unit === b.unit &&
    a.asOf === b.asOf &&
    a.claimedBy === b.claimedBy &&
    a.measure === b.measure
  );
}
