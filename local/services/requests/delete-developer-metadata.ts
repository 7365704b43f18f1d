import type { Handler } from '../handler.ts';
import { refusal } from '../refusals.ts';

interface DeleteDeveloperMetadata {
  readonly dataFilter?: { readonly developerMetadataLookup?: { readonly metadataId?: number } };
}

export const deleteDeveloperMetadata: Handler<DeleteDeveloperMetadata> = (draft, request, _actor) => {
  const lookup = request.dataFilter?.developerMetadataLookup ?? {};
  const { metadataId } = lookup;
  if (metadataId === undefined || Object.keys(lookup).length > 1) return refusal('metadataLookup');
  const all = draft.book.developerMetadata ?? [];
  const deleted = all.filter((one) => one.metadataId === metadataId);
  if (deleted.length === 0 && draft.assumptions.missingMetadata === 'refused')
    return refusal('metadataUnknown', metadataId);
  draft.book.developerMetadata = all.filter((one) => one.metadataId !== metadataId);
  draft.reply = { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
  return undefined;
};
