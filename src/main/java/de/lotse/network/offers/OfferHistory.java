package de.lotse.network.offers;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The history of an offer in words. What was noted for staff only is told to those who keep all entries. */
@Component
class OfferHistory {

    private final ChangeLog log;
    private final SheetFields fields;

    OfferHistory(ChangeLog log, SheetFields fields) {
        this.log = log;
        this.fields = fields;
    }

    /** The latest first. */
    List<OfferPages.Change> of(UUID offer) {
        return log.of(offer).stream()
                .filter(change -> DirectoryRights.isEditor() || !isNote(change.field()))
                .map(this::inWords)
                .toList();
    }

    /** By its name, or as imports write it. */
    private static boolean isNote(String field) {
        return field.equals(OfferField.NOTE.name())
                || LoggedField.label(Entity.OFFER, field).equals(OfferField.NOTE.label());
    }

    private OfferPages.Change inWords(ChangeLog.Change change) {
        return Arrays.stream(OfferField.values())
                .filter(field -> field.name().equals(change.field()))
                .findFirst()
                .map(field -> new OfferPages.Change(
                        change,
                        field.label(),
                        fields.words(field, change.before()),
                        fields.words(field, change.after())))
                .orElseGet(() -> new OfferPages.Change(
                        change, LoggedField.label(Entity.OFFER, change.field()), change.before(), change.after()));
    }
}
