import { sheetOf } from '../area.ts';
import { checkText } from '../cells.ts';
import type { Draft } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { DeveloperMetadata } from '../types.ts';

const MOST_CHARACTERS = 30_000;

/** Asumsi: the limit counts keys and values of the whole file; any editor may write metadata, protected tab or not. */
export const createDeveloperMetadata: Handler<{ readonly developerMetadata?: Partial<DeveloperMetadata> }> = (
  draft,
  request,
  _actor,
) => {
  const {
    metadataKey,
    visibility,
    location,
    metadataValue,
    metadataId = draft.drawId(),
  } = request.developerMetadata ?? {};
  if (!metadataKey || !visibility || !location) return refusal('metadataIncomplete');
  if (visibility === 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED') return refusal('metadataIncomplete');
  if (metadataId <= 0) return refusal('metadataIdNotPositive', metadataId);
  const all = draft.book.developerMetadata ?? [];
  if (all.some((one) => one.metadataId === metadataId)) return refusal('metadataIdTaken', metadataId);
  const located = locate(draft, location);
  if (located instanceof Refusal) return located;
  const entry: DeveloperMetadata = {
    metadataId,
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    location: located,
    visibility,
  };
  draft.book.developerMetadata = [...all, entry];
  draft.reply = { createDeveloperMetadata: { developerMetadata: entry } };
  return checkText(metadataKey) ?? checkText(metadataValue) ?? checkSize(draft);
};

/** Rows and columns carry no metadata here: sorting moves contents, not metadata. */
function locate(draft: Draft, location: DeveloperMetadata['location']): DeveloperMetadata['location'] | Refusal {
  if (location.dimensionRange) return refusal('notEmulated', 'location.dimensionRange');
  if (location.spreadsheet) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (location.sheetId === undefined) return refusal('metadataIncomplete');
  const sheet = sheetOf(draft, location.sheetId);
  return sheet instanceof Refusal ? sheet : { locationType: 'SHEET', sheetId: location.sheetId };
}

function checkSize(draft: Draft): Refusal | undefined {
  const all = draft.book.developerMetadata ?? [];
  const size = all.reduce((sum, one) => sum + one.metadataKey.length + (one.metadataValue ?? '').length, 0);
  return size > MOST_CHARACTERS ? refusal('metadataFull') : undefined;
}
