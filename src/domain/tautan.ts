/** Why a text with links in it is not whole; '' when it is, or has none. Shape only: whether the file is there nobody asks. */
export function explainTautan(teks: string): string {
  const [putus] =
    /(?<![^\s,;])(?:https?:(?!\/\/[^/.\s]+\.[^/\s]{2})|www\.(?![^/.\s]+\.[^/\s]{2}))[^\s,;]*/i.exec(teks) ?? [];
  return putus ? `Tautan "${putus}" tidak utuh. Salin lagi.` : '';
}
