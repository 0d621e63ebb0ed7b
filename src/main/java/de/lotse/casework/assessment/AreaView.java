package de.lotse.casework.assessment;

/**
 * A life area as it is read, with its codes as words.
 *
 * @param whom name of the member, or the whole household
 */
record AreaView(Area area, String lifeArea, String whom, String legalDomain, String rating, String ownRating) {

    AreaEntry entry() {
        return area.entry();
    }

    /** Where the page jumps to. */
    String anchor() {
        return "bereich-" + area.id();
    }
}
