import { spanOf } from '../dimension.ts';
import { gridOf, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkMask, type MaskTree, overlay, parseMask } from '../mask.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { DimensionProperties, DimensionRange } from '../types.ts';

interface UpdateDimensionProperties {
  readonly range?: DimensionRange;
  readonly properties?: DimensionProperties;
  readonly fields?: string;
}

const ALL: MaskTree = { hiddenByUser: 'all', pixelSize: 'all' };

export const updateDimensionProperties: Handler<UpdateDimensionProperties> = (draft, request, actor) => {
  if (!request.fields) return refusal('maskMissing');
  const tree = parseMask(request.fields);
  if (tree === undefined) return refusal('maskUnknown', request.fields);
  const area = spanOf(draft, request.range);
  if (area instanceof Refusal) return area;
  const objection = checkMask('sheets', 'DimensionProperties', tree) ?? mayEdit(area, actor);
  if (objection) return objection;
  const isRows = request.range?.dimension === 'ROWS';
  const name = isRows ? 'rowMetadata' : 'columnMetadata';
  const grid = gridOf(ownSheet(draft, area.sheet));
  const metadata = [...(grid[name] ?? [])];
  const end = isRows ? area.bottom : area.right;
  while (metadata.length < end) metadata.push({});
  for (let at = isRows ? area.top : area.left; at < end; at += 1)
    metadata[at] = overlay(metadata[at] ?? {}, request.properties ?? {}, tree === 'all' ? ALL : tree);
  grid[name] = metadata;
  return undefined;
};
