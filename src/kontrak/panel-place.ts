/** Where in the panel a menu item leads; the server writes it behind the page that it opens. */
export const PANEL_PLACES = ['bagikan', 'periksa', 'serahkan', 'himpun', 'susun', 'bantuan'] as const;
export type PanelPlace = (typeof PANEL_PLACES)[number];

/** Of the elements that hold it, and the account of whoever chose the item. */
export const PLACE_ID = 'tempat';
export const AKUN_ID = 'akun';

/** Element of a dialog that says which siklus the panel showed that opened it. */
export const SIKLUS_ID = 'siklus-panel';
