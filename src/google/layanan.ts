/** The advanced services; the manifest switches them on, an administrator may have switched them off. */
export function sheets() {
  const spreadsheets = Sheets?.Spreadsheets;
  if (!spreadsheets?.Values) throw new Error('Service Sheets is not enabled for this script');
  return { spreadsheets, values: spreadsheets.Values };
}

export function driveFiles() {
  const files = Drive?.Files;
  if (!files) throw new Error('Service Drive is not enabled for this script');
  return files;
}
