package de.lotse.network.search;

/** What can be chosen from a list, with the code list of its entries. */
public enum Choice {
    TOPIC("offer_topic"),
    /** In which it is given; German goes without saying. */
    LANGUAGE("language"),
    /** Where it is given or for which it is; an offer for the whole city is in all. */
    DISTRICT("district"),
    AUDIENCE("target_group");

    private final String list;

    Choice(String list) {
        this.list = list;
    }

    public String list() {
        return list;
    }
}
