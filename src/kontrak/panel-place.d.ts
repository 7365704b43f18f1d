/** Where in the panel a menu item leads; the server writes it behind the page that it opens. */
export declare const PANEL_PLACES: readonly ['bagikan', 'periksa', 'serahkan', 'himpun', 'susun', 'bantuan'];
export type PanelPlace = (typeof PANEL_PLACES)[number];
/** Of the element that holds it. */
export declare const PLACE_ID = 'tempat';
