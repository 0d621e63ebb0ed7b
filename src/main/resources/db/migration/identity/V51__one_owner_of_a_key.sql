-- Whoever signs in with a passkey has told no municipality, so a key has one owner in the whole installation (WebAuthn Level 3, 7.1).
drop index identity.passkey_of_sign_in;
create unique index passkey_of_sign_in on identity.passkey (credential_id);
