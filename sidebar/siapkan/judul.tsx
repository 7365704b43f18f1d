/** Head of a step; the keyboard comes here when the step is opened. */
export function JudulHalaman({ judul, jelas = '' }: { readonly judul: string; readonly jelas?: string }) {
  return (
    <>
      <h2 id="tahap" tabIndex={-1}>
        {judul}
      </h2>
      {jelas !== '' && <p class="kecil">{jelas}</p>}
    </>
  );
}
