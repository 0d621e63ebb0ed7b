package de.lotse.identity.signin;

/** What is shown: the answer of a key, a code of the app or from paper, or the password; and where to go on. */
record ProofForm(String credential, String code, String password, String weiter) {

    ProofForm {
        credential = credential == null ? "" : credential;
        code = code == null ? "" : code.strip();
        password = password == null ? "" : password;
        weiter = weiter == null || weiter.isEmpty() ? "/start" : weiter;
    }

    boolean isEmpty() {
        return credential.isEmpty() && code.isEmpty() && password.isEmpty();
    }
}
