package de.lotse.network.offers;

/**
 * A page about one offer, contributed by its feature as a bean; it is linked from the offer.
 *
 * @param suffix of its address, after that of the offer, such as {@code /texte}
 * @param labelKey its name in the message bundle
 * @param audience who sees it
 */
public record OfferTool(int order, String suffix, String labelKey, Audience audience) {

    public enum Audience {
        READERS,
        /** Those who keep this offer. */
        KEEPERS,
        /** Those who keep all. */
        EDITORS
    }

    boolean isFor(OfferHead head) {
        return switch (audience) {
            case READERS -> true;
            case KEEPERS -> head.mayEdit();
            case EDITORS -> DirectoryRights.isEditor();
        };
    }
}
