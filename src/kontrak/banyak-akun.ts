/** Several Google accounts in one browser: what page and server say alike, since either may be the one that notices. */
export const BANYAK_AKUN =
  'Peramban ini masuk dengan beberapa akun Google: buka file ini di jendela penyamaran, atau di profil peramban sendiri, dengan satu akun kantor saja.';

/** Google's words for an account that may not run here, to either side. */
export const TANPA_IZIN = /PERMISSION_DENIED|authorization is required|do(?:es)? not have permission/i;

/** Google's panel runs as the first account of the browser, whoever opened it: issuetracker.google.com/69270374 */
export const TANPA_AKSES = `Akun yang menjalankan panel ini tidak boleh membuka file ini, dan tidak ada yang berubah. ${BANYAK_AKUN} Bila akunnya memang hanya satu, minta pemilik file membagikannya kepada Anda sebagai Editor.`;
