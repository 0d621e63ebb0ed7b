package de.lotse.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has told the log. A transaction that is rolled back showed nothing and writes nothing. */
class AccessesTold implements TransactionSynchronization {

    private final AccessEntries entries;
    private final List<Access> told = new ArrayList<>();
    private boolean committing;

    AccessesTold(AccessEntries entries) {
        this.entries = entries;
    }

    void add(Access access) {
        told.add(access);
        if (committing) write(); // somebody who works before the commit as well, and later
    }

    void write() {
        entries.add(Access.once(told));
        told.clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
    }
}
