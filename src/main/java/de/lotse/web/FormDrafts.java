package de.lotse.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what the acting person has typed and not sent, for her alone; implemented by the module that knows whose text it is. */
public interface FormDrafts {

    /** Her drafts of this form at this address, newest first; none of a case that she may no longer open. */
    List<FormDraft> of(String form, String address);

    /** Keeps the fields in place of what this draft held before. What is too large or not hers to write is left out silently. */
    void keepIfPossible(FormDraft.Mark mark, Map<String, List<String>> fields);

    void discard(UUID id);

    /**
     * Everybody's of this form at these addresses, in every organisation of the municipality and whatever stands in them. A window in which
     * such a form was opened before saves none any more.
     */
    void forget(String form, Collection<String> addresses);

    /** Likewise, but only those in which one of the texts stands, whole or in part. A short text is looked for as a whole. */
    void forgetHolding(String form, String address, Collection<String> texts);
}
