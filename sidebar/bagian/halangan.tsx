/** What stands in the way of a button that would be there: the reason is in its place. */
export function Halangan({ daftar }: { readonly daftar: readonly string[] }) {
  return (
    <>
      {daftar.map((pesan) => (
        <p key={pesan} class="sebab">
          {pesan}
        </p>
      ))}
    </>
  );
}
