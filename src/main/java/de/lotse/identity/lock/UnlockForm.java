package de.lotse.identity.lock;

/** What is shown to go on, one of three, and where. */
record UnlockForm(String pin, String password, String credential, String weiter) {

    UnlockForm {
        pin = pin == null ? "" : pin.strip();
        password = password == null ? "" : password;
        credential = credential == null ? "" : credential;
        weiter = weiter == null || weiter.isEmpty() ? "/start" : weiter;
    }
}
