package de.lotse.database;

/** A role of the database and its password. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user; // never the password, not even in a log of settings
    }
}
