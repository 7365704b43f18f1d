import type { Spreadsheet } from './types.ts';

/**
 * A version as Google's version history brings it back. Asumsi: tabs with their cells, formats and protections and the
 * file's locale come back, the file's name stays. Whether developer metadata comes back, Google's pages do not say (assumptions.ts).
 */
export function versionOf(version: Spreadsheet, now: Spreadsheet, withMetadata: boolean): Spreadsheet {
  const properties = { ...version.properties, title: now.properties.title };
  if (withMetadata) return { ...version, properties };
  const isThere = (sheetId: number | undefined): boolean =>
    version.sheets.some((sheet) => sheet.properties.sheetId === sheetId);
  const kept = (now.developerMetadata ?? []).filter(
    ({ location }) => location.spreadsheet || isThere(location.sheetId),
  );
  return { ...version, properties, developerMetadata: kept };
}
