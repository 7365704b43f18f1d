/** The sidebar: 300 px, one at a time. https://developers.google.com/workspace/add-ons/concepts/dialogs */
export function bukaPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Himpun Kinerja'));
}
