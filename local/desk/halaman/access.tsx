/** What Google shows to an account with which the file is not shared. */
export function AccessNeeded({ email }: { readonly email: string }) {
  return (
    <main class="tanpa-akses">
      <h2>Anda memerlukan akses</h2>
      <p>
        Buku kerja ini belum dibagikan kepada <b>{email}</b>. Di Google, pemilik atau Perencana membagikannya lewat menu
        Himpun Kinerja → Undang pengguna.
      </p>
    </main>
  );
}
