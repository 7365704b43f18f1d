/** The advanced services; the manifest switches them on, an administrator may have switched them off. */
import { LayananMati } from './galat.ts';

export function sheets() {
  // A service that is off has no global at all.
  const spreadsheets = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (!spreadsheets?.Values) throw new LayananMati('Sheets');
  return { spreadsheets, values: spreadsheets.Values };
}

export function drive() {
  const { Files: files, Permissions: permissions } = typeof Drive === 'undefined' ? {} : Drive;
  if (!files || !permissions) throw new LayananMati('Drive');
  return { files, permissions };
}
