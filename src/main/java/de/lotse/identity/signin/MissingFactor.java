package de.lotse.identity.signin;

/** Why somebody who has shown one factor gets no further than to one page. */
enum MissingFactor {
    /** She has a second factor and has not shown it. */
    TO_SHOW("/anmelden/bestaetigung"),
    /** She needs one and has none. */
    TO_SET_UP("/anmelden/einrichtung");

    private final String page;

    MissingFactor(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }
}
