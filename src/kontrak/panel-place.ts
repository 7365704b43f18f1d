/** Where in the panel a menu item leads; the server writes it behind the page that it opens. */
export const PANEL_PLACES = ['bagikan', 'periksa', 'serahkan', 'himpun', 'susun', 'bantuan'] as const;
export type PanelPlace = (typeof PANEL_PLACES)[number];

/** Of the element that holds it. */
export const PLACE_ID = 'tempat';
