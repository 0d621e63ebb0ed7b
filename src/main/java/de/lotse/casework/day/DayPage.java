package de.lotse.casework.day;

import de.lotse.casework.drafts.OpenDraft;
import de.lotse.casework.phonenotes.OpenPhoneNotes.OpenPhoneNote;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mein Tag.
 *
 * @param notices what to know first
 * @param cards what else one works with
 * @param stoodInFor addresses of the cases in which one stands in
 * @param phoneNotes one's own that belong nowhere yet
 * @param drafts one's own texts that were not sent
 * @param quiet running cases in which nobody has had a contact for four weeks
 */
record DayPage(
        String name,
        LocalDate today,
        List<DayNotice> notices,
        List<DayCard> cards,
        List<DayItem> items,
        List<String> stoodInFor,
        List<OpenPhoneNote> phoneNotes,
        List<OpenDraft> drafts,
        List<QuietCase> quiet,
        Counts counts) {

    /** @param first whether those above what is due are asked for */
    List<DayCard> cards(boolean first) {
        return cards.stream().filter(card -> card.first() == first).toList();
    }

    /** Nothing to do, not even in what stands above. */
    boolean isEmpty() {
        return items.isEmpty() && cards(true).isEmpty();
    }

    List<DayItem> overdue() {
        return items.stream().filter(item -> item.isOverdue(today)).toList();
    }

    /** What has its time today: it cannot wait until the rest is done, so it stands first. */
    List<DayItem> timed() {
        return ofToday().filter(item -> item.at() != null).toList();
    }

    List<DayItem> dueToday() {
        return ofToday().filter(item -> item.at() == null).toList();
    }

    private Stream<DayItem> ofToday() {
        return items.stream().filter(item -> item.dueOn().equals(today));
    }

    List<DayItem> soon() {
        return items.stream().filter(item -> item.dueOn().isAfter(today)).toList();
    }

    /** Whether one does it for a colleague. */
    boolean isForColleague(DayItem item) {
        return item.href().startsWith("/vertretungen/") || stoodInFor.stream().anyMatch(item.href()::startsWith);
    }

    /** How many of one's cases are in which state. */
    record Counts(int opening, int active, int paused) {
        int all() {
            return opening + active + paused;
        }
    }
}
