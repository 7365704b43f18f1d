/** Who is at the keyboard. In menu and panel the effective user is the same person, and known where the active one is kept back. */
export const akunKini = (): string =>
  (Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail()).trim().toLowerCase();
