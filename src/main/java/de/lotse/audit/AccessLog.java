package de.lotse.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who looked at what: told while a request works, written at the end of its transaction and before its commit, so that nothing is shown
 * without it and a request is one row for each kind of thing. It holds ids and never values.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccessLog {

    private final AccessEntries entries;

    AccessLog(AccessEntries entries) {
        this.entries = entries;
    }

    /**
     * Own work on data of the own organisation.
     *
     * @param subject what kind of thing was shown, e.g. {@code case}
     * @param ids the ids that were shown or changed
     * @param basis why it was allowed, e.g. {@code MEMBERSHIP}
     */
    public void record(Action action, String subject, Collection<UUID> ids, String basis) {
        record(Access.of(action, subject, ids, basis));
    }

    public void record(Action action, String subject, UUID id, String basis) {
        record(action, subject, List.of(id), basis);
    }

    /** A row for each of them at once, for what takes away thousands; {@link #record} would look for repetitions among them. */
    public void recordEach(Action action, String subject, Collection<UUID> ids, String basis) {
        entries.addEach(action, subject, ids, basis);
    }

    /** The same with purpose, categories, the case around it and the organisation that shared it. */
    public void record(Access access) {
        told().add(access);
    }

    /** Writes what was told so far, for a page of the log itself: it shows the row of its own request. */
    public void write() {
        told().write();
    }

    private AccessesTold told() {
        for (var one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof AccessesTold told) return told;
        var told = new AccessesTold(entries);
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    /** What somebody did; the German names stand in the message bundle. */
    public enum Action {
        LIST,
        VIEW,
        SEARCH,
        EXPORT,
        PRINT,
        CHANGE,
        DENIED,
        BREAK_GLASS,
        READ_LOG;

        boolean showsMany() {
            return this == LIST || this == SEARCH;
        }

        /** Whether nobody does it without opening the thing. */
        boolean includesOpening() {
            return this == EXPORT || this == PRINT || this == CHANGE;
        }
    }
}
